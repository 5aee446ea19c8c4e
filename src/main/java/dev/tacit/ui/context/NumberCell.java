package dev.tacit.ui.context;

import dev.tacit.scenario.Edit;
import dev.tacit.text.Digits;
import dev.tacit.text.Problem;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;

/** One coordinate of a token: its points below one another, all its digits while it is edited. */
final class NumberCell extends TypedCell {
    /** The width of a character and of the margins, in sizes of type. */
    private static final double CHARACTER = 0.62;

    private static final double MARGINS = 0.6;
    private static final int ROOMY = 8;
    private final int coordinate;

    NumberCell(TableDesk desk, int coordinate) {
        super(desk);
        this.coordinate = coordinate;
        setAlignment(Pos.CENTER_RIGHT);
        getStyleClass().add("number-cell");
        widthProperty().subscribe(() -> updateItem(getItem(), isEmpty()));
    }

    @Override
    String shown(TokenValue value) {
        int places = (int) (getWidth() / getFont().getSize() / CHARACTER - MARGINS);
        return has(value) ? Digits.aligned(value.values().get(coordinate), places >= ROOMY ? 3 : 2, places) : "";
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
