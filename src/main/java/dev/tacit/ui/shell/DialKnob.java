package dev.tacit.ui.shell;

import atlantafx.base.theme.Styles;
import dev.tacit.figure.Numbers;
import dev.tacit.text.Digits;
import dev.tacit.text.Problem;
import dev.tacit.view.Dial;
import dev.tacit.view.View;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * One dial of a view: its name, a slider and its number, which can be typed too. A double click brings it back to where
 * it stood at first.
 */
final class DialKnob extends HBox {
    /** So many places of a slider can be told apart. */
    private static final double PLACES = 100;

    private final Kit kit;
    private final View view;
    private final Dial dial;
    private final Slider slider;
    private final TextField number = new TextField();
    private boolean following;

    DialKnob(Kit kit, View view, Dial dial) {
        this.kit = kit;
        this.view = view;
        this.dial = dial;
        slider = new Slider(dial.min(), dial.max(), value());
        getStyleClass().add("dial");
        Label name = new Label(kit.text("view." + view.id() + ".dial." + dial.id()));
        name.setMinWidth(Region.USE_PREF_SIZE);
        name.setLabelFor(slider);
        buildSlider(name.getText());
        buildNumber(name.getText());
        getChildren().setAll(name, slider, number);
        follow();
    }

    private void buildSlider(String name) {
        slider.setId("dial-" + view.id() + "-" + dial.id());
        slider.setAccessibleText(name);
        slider.setTooltip(new Tooltip(kit.text("window.dial.help")));
        slider.getStyleClass().add(Styles.SMALL);
        slider.setBlockIncrement(Math.pow(10, -decimals()));
        slider.setMinWidth(40);
        slider.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(slider, Priority.ALWAYS);
        slider.valueProperty().addListener((_, _, now) -> slid(now.doubleValue()));
        slider.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2) {
                turn(dial.start());
            }
        });
        // The slider goes to its ends when these keys are let go; nothing else shall when they are pressed.
        slider.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.HOME || event.getCode() == KeyCode.END) {
                event.consume();
            }
        });
    }

    private void buildNumber(String name) {
        number.setId("dial-" + view.id() + "-" + dial.id() + "-number");
        number.setAccessibleText(name);
        number.setPrefColumnCount(4);
        number.setMinWidth(Region.USE_PREF_SIZE);
        number.getStyleClass().add(Styles.SMALL);
        number.setOnAction(_ -> {
            take();
            number.selectAll();
        });
        number.focusedProperty().subscribe((_, focused) -> {
            if (focused) {
                number.setText(Digits.full(value()));
            } else {
                take();
            }
        });
        number.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            String kept = Digits.full(value());
            if (event.getCode() == KeyCode.ESCAPE && !kept.equals(number.getText())) {
                number.setText(kept);
                event.consume();
            }
        });
    }

    /** Shows what the cursor says. */
    void follow() {
        following = true;
        if (!slider.isValueChanging()) {
            slider.setValue(value());
        }
        following = false;
        if (!number.isFocused()) {
            number.setText(dial.whole() ? Digits.full(value()) : Numbers.brief(value()));
        }
    }

    private double value() {
        return view.turned(dial, kit.session().cursorProperty().get());
    }

    private void slid(double to) {
        if (!following) {
            double near = new BigDecimal(to)
                    .setScale(decimals(), RoundingMode.HALF_EVEN)
                    .doubleValue();
            turn(Math.clamp(near, dial.min(), dial.max()));
        }
    }

    /** How many decimals the places of the slider have. */
    private int decimals() {
        return dial.whole() ? 0 : -(int) Math.floor(Math.log10((dial.max() - dial.min()) / PLACES));
    }

    private void turn(double value) {
        kit.session().choose(view.dialKey(dial), Digits.full(value));
        follow();
    }

    /** Takes the number that was typed, or says why not. */
    private void take() {
        OptionalDouble typed = Digits.parse(number.getText());
        double now = value();
        boolean shown = number.getText().equals(Numbers.brief(now));
        boolean fits = typed.isPresent()
                && typed.getAsDouble() >= dial.min()
                && typed.getAsDouble() <= dial.max()
                && (!dial.whole() || Math.rint(typed.getAsDouble()) == typed.getAsDouble());
        if (fits && !shown) {
            turn(typed.getAsDouble());
        } else if (!shown) {
            String key = dial.whole() ? "window.dial.bad.whole" : "window.dial.bad";
            kit.session().report(Problem.at("", key, Digits.full(dial.min()), Digits.full(dial.max())));
            number.setText(Digits.full(now));
        }
        follow();
    }
}
