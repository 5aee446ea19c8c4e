package dev.tacit.ui.context;

import dev.tacit.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Font;

/** The columns of the table: in Y or not, label, one a coordinate. */
final class TableColumns {
    private final Texts texts;
    private final TableDesk desk;
    private final BiConsumer<Integer, Boolean> mark;
    private final DoubleBinding type;

    /** {@code font} is that of the table's words: columns grow with it. */
    TableColumns(Texts texts, TableDesk desk, BiConsumer<Integer, Boolean> mark, ObservableValue<Font> font) {
        type = Bindings.createDoubleBinding(() -> font.getValue().getSize(), font);
        this.texts = texts;
        this.desk = desk;
        this.mark = mark;
    }

    List<TableColumn<TokenRow, TokenValue>> make(Axes axes) {
        List<TableColumn<TokenRow, TokenValue>> columns = new ArrayList<>();
        TableColumn<TokenRow, TokenValue> moved = column("Y", texts.get("context.table.moved.help"), 1.9);
        moved.maxWidthProperty().bind(moved.minWidthProperty());
        moved.setEditable(false);
        moved.getStyleClass().add("moved-column");
        moved.setCellFactory(_ -> new MovedCell(texts, mark));
        columns.add(moved);
        TableColumn<TokenRow, TokenValue> label =
                column(texts.get("context.table.label"), texts.get("context.table.label.help"), 3.1);
        label.setPrefWidth(3.4 * type.get());
        label.getStyleClass().add("name-column");
        label.setCellFactory(_ -> new LabelCell(desk));
        columns.add(label);
        for (int i = 0; i < axes.width(); i++) {
            int coordinate = i;
            String help = texts.get("context.table.coordinate.help", Integer.toString(i + 1));
            TableColumn<TokenRow, TokenValue> number = column(axes.name(i), help, 3.7);
            number.setPrefWidth(5.1 * type.get());
            number.getStyleClass().add("number-column");
            number.setCellFactory(_ -> new NumberCell(desk, coordinate));
            columns.add(number);
        }
        return columns;
    }

    private TableColumn<TokenRow, TokenValue> column(String name, String help, double least) {
        TableColumn<TokenRow, TokenValue> column = new TableColumn<>();
        Label header = new Label(name);
        header.setTooltip(new Tooltip(help));
        column.setGraphic(header);
        column.minWidthProperty().bind(type.multiply(least));
        column.setPrefWidth(column.getMinWidth());
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> row.getValue().value());
        return column;
    }
}
