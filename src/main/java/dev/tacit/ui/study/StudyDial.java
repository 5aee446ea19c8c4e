package dev.tacit.ui.study;

import atlantafx.base.theme.Styles;
import dev.tacit.text.Digits;
import java.util.List;
import java.util.function.DoubleConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;

/** A slider over a few numbers, with the one where it stands. */
final class StudyDial extends HBox {
    private final List<Double> stops;
    private final Slider slider;
    private final Label number = new Label();
    private boolean showing;

    /** {@code turned} is told where it was turned to. */
    StudyDial(List<Double> stops, String name, DoubleConsumer turned) {
        super(6);
        this.stops = List.copyOf(stops);
        slider = new Slider(0, stops.size() - 1.0, 0);
        slider.setId("study-dial");
        slider.setAccessibleText(name);
        slider.getStyleClass().add(Styles.SMALL);
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setBlockIncrement(1);
        slider.setPrefWidth(90);
        slider.valueProperty().addListener((_, _, at) -> {
            if (!showing) {
                turned.accept(stop(at.doubleValue()));
            }
        });
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(slider, number);
    }

    private double stop(double at) {
        return stops.get((int) Math.round(at));
    }

    /** Stands at a number. */
    void show(double value) {
        number.setText(Digits.full(value));
        if (stop(slider.getValue()) != value && stops.contains(value)) {
            showing = true;
            slider.setValue(stops.indexOf(value));
            showing = false;
        }
    }
}
