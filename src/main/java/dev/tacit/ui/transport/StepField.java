package dev.tacit.ui.transport;

import dev.tacit.text.Problem;
import dev.tacit.text.Texts;
import dev.tacit.ui.session.Session;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** "step 17 / 50", where the 17 can be typed over. */
final class StepField {
    private final Session session;
    private final Texts texts;
    private final TextField field = new TextField();
    private final Label of = new Label();
    private final HBox node;

    StepField(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
        Label name = new Label(texts.get("transport.step"));
        name.setMinWidth(Region.USE_PREF_SIZE);
        of.setMinWidth(Region.USE_PREF_SIZE);
        field.setId("transport-step");
        field.setTooltip(new Tooltip(texts.get("transport.step.help")));
        field.setAccessibleText(texts.get("transport.step.help"));
        field.setMinWidth(Region.USE_PREF_SIZE);
        field.setOnAction(_ -> take());
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                show();
            }
        });
        node = new HBox(4, name, field, of);
        node.getStyleClass().add("step-field");
    }

    Region node() {
        return node;
    }

    void show() {
        String last = Integer.toString(n());
        of.setText(texts.get("transport.step.of", last));
        field.setPrefColumnCount(Math.max(2, last.length()));
        if (!field.isFocused()) {
            field.setText(Integer.toString(session.cursorProperty().get().step()));
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            leave();
            event.consume();
        }
    }

    private void take() {
        String typed = field.getText().strip();
        if (typed.matches("\\d{1,9}") && Integer.parseInt(typed) <= n()) {
            session.playingProperty().set(false);
            session.step(Integer.parseInt(typed));
        } else {
            session.report(Problem.at("", "transport.step.bad", Integer.toString(n())));
        }
        leave();
    }

    private void leave() {
        field.setText(Integer.toString(session.cursorProperty().get().step()));
        field.selectAll();
    }

    private int n() {
        return session.scenarioProperty().get().context().n();
    }
}
