package dev.tacit.ui.inspector;

import atlantafx.base.theme.Styles;
import dev.tacit.text.Problem;
import dev.tacit.ui.session.Session;
import java.util.function.LongConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/** A whole number to type, with a button down and one up; what is no such number is explained and not taken. */
final class WholeField {
    private final Session session;
    private final String refusal;
    private final long least;
    private final long most;
    private final LongConsumer take;
    private final TextField field = new TextField();
    private final HBox node;
    private long shown;

    /** {@code refusal} is the text key that explains what is taken; {@code take} gets a new number. */
    WholeField(Session session, String refusal, long least, long most, LongConsumer take) {
        this.session = session;
        this.refusal = refusal;
        this.least = least;
        this.most = most;
        this.take = take;
        field.setPrefColumnCount(5);
        field.getStyleClass().addAll(Styles.SMALL);
        field.setOnAction(_ -> commit());
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                commit();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            switch (event.getCode()) {
                case UP -> by(1, event);
                case DOWN -> by(-1, event);
                default -> escape(event);
            }
        });
        node = new HBox(2, field, button("minus", -1), button("plus", 1));
        node.getStyleClass().add("whole-field");
    }

    Region node() {
        return node;
    }

    /** The field alone, for its id and what screen readers say. */
    TextField field() {
        return field;
    }

    void show(long value) {
        shown = value;
        field.setText(Long.toString(value));
    }

    private Button button(String icon, int by) {
        Button button = new Button();
        button.setGraphic(new FontIcon("fth-" + icon));
        button.setFocusTraversable(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
        button.setOnAction(_ -> offer(shown + by));
        return button;
    }

    private void by(int step, KeyEvent event) {
        offer(shown + step);
        event.consume();
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            show(shown);
            event.consume();
        }
    }

    private void offer(long value) {
        if (value >= least && value <= most) {
            take.accept(value);
        }
    }

    private void commit() {
        String typed = field.getText().strip();
        boolean whole = typed.matches("-?\\d{1,18}");
        long value = whole ? Long.parseLong(typed) : shown;
        if (!whole || value < least || value > most) {
            session.report(Problem.at("", refusal, Long.toString(least), Long.toString(most)));
            show(shown);
        } else if (value != shown) {
            take.accept(value);
        }
    }
}
