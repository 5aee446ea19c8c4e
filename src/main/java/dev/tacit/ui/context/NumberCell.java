package dev.tacit.ui.context;

import dev.tacit.scenario.Edit;
import dev.tacit.text.Digits;
import dev.tacit.text.Problem;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;

/** One coordinate of a token: four digits (fewer where the column is narrow), all of them while it is edited. */
final class NumberCell extends TypedCell {
    private static final double NARROW = 60;
    private static final double WIDE = 68;
    private final int coordinate;

    NumberCell(TableDesk desk, int coordinate) {
        super(desk);
        this.coordinate = coordinate;
        setAlignment(Pos.CENTER_RIGHT);
        getStyleClass().add("number-cell");
    }

    /** How many significant digits a column of this width shows. */
    static int digits(double width) {
        return width < NARROW ? 2 : width < WIDE ? 3 : 4;
    }

    @Override
    String shown(TokenValue value) {
        int digits = digits(getTableColumn().getWidth());
        return has(value) ? Digits.rounded(value.values().get(coordinate), digits) : "";
    }

    @Override
    String whole(TokenValue value) {
        return Digits.full(value.values().get(coordinate));
    }

    @Override
    boolean takes(TokenValue value) {
        return has(value);
    }

    @Override
    Optional<Problem> refusal(String text) {
        return NumberEntry.refusal(text);
    }

    @Override
    Edit edit(int index, TokenValue value, String text) {
        double number = Digits.parse(text).orElse(value.values().get(coordinate));
        return new Edit.SetTokens(Map.of(index, value.values().with(coordinate, number)));
    }

    private boolean has(TokenValue value) {
        return coordinate < value.values().size();
    }
}
