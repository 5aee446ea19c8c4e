package dev.tacit.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableDoubleValue;

/**
 * How large the type of a window is. While the window presents, its smallest text is a fiftieth of its height, so that
 * it can be read from the back row; everything else grows with it.
 */
final class WindowType {
    private static final double ROWS = 50;

    private final BooleanProperty presenting = new SimpleBooleanProperty(this, "presenting");
    private final DoubleBinding scale;

    /** For a window of this height; {@code smallest} is the size of its smallest text otherwise. */
    WindowType(ObservableDoubleValue height, double smallest) {
        scale = Bindings.createDoubleBinding(
                () -> presenting.get() ? Math.max(1, height.get() / ROWS / smallest) : 1, presenting, height);
    }

    /** Whether the window presents: fills the screen before an audience. */
    BooleanProperty presentingProperty() {
        return presenting;
    }

    /** How many times larger than usual its type is. */
    ObservableDoubleValue scaleProperty() {
        return scale;
    }

    /** A length that grows with the type. */
    double scaled(double pixels) {
        return scale.get() * pixels;
    }
}
