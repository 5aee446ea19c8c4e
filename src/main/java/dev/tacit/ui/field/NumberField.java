package dev.tacit.ui.field;

import atlantafx.base.theme.Styles;
import dev.tacit.text.Problem;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A number to type, with a button down and one up; what is no such number is explained and not taken. The steps of one
 * visit of the mouse or the focus are one edit.
 */
public final class NumberField<T> implements Editor<T> {
    private final Kit<T> kit;
    private final FieldRange<T> range;
    private final TextField field = new TextField();
    private final HBox node;
    private @Nullable T shown;

    public NumberField(Kit<T> kit, FieldRange<T> range) {
        this.kit = kit;
        this.range = range;
        field.setPrefColumnCount(5);
        field.getStyleClass().addAll(Styles.SMALL);
        field.setOnAction(_ -> commit());
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                commit();
                kit.session().endMerge();
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
        node.getStyleClass().add("number-field");
        node.setOnMouseExited(_ -> kit.session().endMerge());
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public Node field() {
        return field;
    }

    @Override
    public void show(T value) {
        shown = value;
        field.setText(range.text(value));
    }

    @Override
    public String text(T value) {
        return range.text(value);
    }

    private Button button(String icon, int by) {
        Button button = new Button();
        button.setId(kit.id() + "-" + icon);
        button.setGraphic(new FontIcon("fth-" + icon));
        button.setFocusTraversable(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
        button.setOnAction(_ -> step(by));
        return button;
    }

    private void by(int step, KeyEvent event) {
        step(step);
        event.consume();
    }

    private void step(int by) {
        if (shown != null) {
            range.stepped(shown, by).ifPresent(next -> kit.take().accept(next, kit.id()));
        }
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && shown != null) {
            show(shown);
            event.consume();
        }
    }

    private void commit() {
        if (shown == null) {
            return;
        }
        String typed = field.getText().strip();
        Optional<T> value = range.typed(typed);
        if (value.isEmpty()) {
            kit.session().report(Problem.at("", kit.key() + ".bad", range.least(), range.most()));
            show(shown);
        } else if (!value.get().equals(shown)) {
            kit.take().accept(value.get(), "");
        }
    }
}
