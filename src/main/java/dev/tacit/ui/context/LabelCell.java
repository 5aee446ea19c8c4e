package dev.tacit.ui.context;

import dev.tacit.scenario.Edit;
import dev.tacit.text.Problem;
import java.util.Optional;

/** The label of a token; a blank one gives it back its default name. The query has none to change. */
final class LabelCell extends TypedCell {
    LabelCell(TableDesk desk) {
        super(desk);
        getStyleClass().add("label-cell");
    }

    @Override
    String shown(TokenValue value) {
        return value.label();
    }

    @Override
    String whole(TokenValue value) {
        return value.label();
    }

    @Override
    boolean takes(TokenValue value) {
        return !value.query();
    }

    @Override
    Optional<Problem> refusal(String text) {
        return Optional.empty();
    }

    @Override
    Edit edit(int index, TokenValue value, String text) {
        return new Edit.SetLabel(index, text);
    }
}
