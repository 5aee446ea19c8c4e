package dev.tacit.ui.shell;

import atlantafx.base.controls.Notification;
import atlantafx.base.theme.Styles;
import javafx.animation.PauseTransition;
import javafx.event.ActionEvent;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Short messages over the window that go by themselves; they never take the mouse from what lies beside them. */
final class Toasts extends VBox {
    private static final int MOST = 3;
    private static final double WIDTH = 380;
    private static final Duration STAY = Duration.seconds(7);

    Toasts() {
        super(8);
        setAlignment(Pos.BOTTOM_RIGHT);
        setPadding(new Insets(0, 16, 96, 0));
        setPickOnBounds(false);
        setFillWidth(false);
        getStyleClass().add("toasts");
    }

    /** Something was done. */
    void done(String sentence) {
        show(sentence, Feather.CHECK_CIRCLE, Styles.SUCCESS);
    }

    /** Something could not be done. */
    void problem(String sentence) {
        show(sentence, Feather.ALERT_TRIANGLE, Styles.DANGER);
    }

    /** What was said is over. */
    void clear() {
        getChildren().clear();
    }

    /** A question stays until one of its buttons answers it, or the document goes. */
    void ask(Region question) {
        question.setMaxWidth(WIDTH);
        question.addEventHandler(ActionEvent.ACTION, _ -> getChildren().remove(question));
        getChildren().add(question);
    }

    private void show(String sentence, Feather icon, String style) {
        // Said anew, a sentence takes the place of its older self.
        getChildren().removeIf(node -> node instanceof Notification old && sentence.equals(old.getMessage()));
        Notification toast = new Notification(sentence, new FontIcon(icon));
        toast.getStyleClass().addAll(Styles.ELEVATED_1, style);
        toast.setPrefWidth(WIDTH);
        toast.setMaxWidth(WIDTH);
        toast.setMinHeight(USE_PREF_SIZE);
        toast.setOnClose(_ -> getChildren().remove(toast));
        if (getChildren().size() == MOST) {
            getChildren().removeFirst();
        }
        getChildren().add(toast);
        PauseTransition pause = new PauseTransition(STAY);
        pause.setOnFinished(_ -> getChildren().remove(toast));
        pause.play();
    }
}
