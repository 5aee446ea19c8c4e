package dev.tacit.ui.context;

import dev.tacit.text.Texts;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** Whether a token is in Y, the part of the context that moves into the weights. */
final class MovedCell extends TableCell<TokenRow, TokenValue> {
    private final CheckBox box = new CheckBox();
    private final Texts texts;

    /** {@code mark} is told the place of the row and whether its token shall be in Y. */
    MovedCell(Texts texts, BiConsumer<Integer, Boolean> mark) {
        this.texts = texts;
        setAlignment(Pos.CENTER);
        getStyleClass().add("moved-cell");
        box.setFocusTraversable(false);
        box.setOnAction(_ -> mark.accept(getIndex(), box.isSelected()));
    }

    @Override
    protected void updateItem(@Nullable TokenValue value, boolean empty) {
        super.updateItem(value, empty);
        if (empty || value == null || value.query()) {
            setGraphic(null);
        } else {
            box.setSelected(value.moved());
            box.setAccessibleText(texts.get("context.table.moved.accessible", value.label()));
            setGraphic(box);
        }
    }
}
