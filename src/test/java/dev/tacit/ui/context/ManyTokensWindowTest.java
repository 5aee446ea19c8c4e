package dev.tacit.ui.context;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.scenario.Context;
import dev.tacit.scenario.Edit;
import dev.tacit.scenario.Outcome;
import dev.tacit.scenario.Presets;
import dev.tacit.scenario.Scenario;
import dev.tacit.scenario.TaskContext;
import dev.tacit.task.NormalTokens;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Ten thousand tokens are drawn, hovered, dragged, selected, scrolled and edited like a few. */
class ManyTokensWindowTest extends ContextWindowTest {
    private static final int N = 10_000;

    @Override
    Scenario first() {
        Edit many = new Edit.SetContext(new TaskContext(new NormalTokens(N, 3, 1)));
        return ((Outcome.Applied) many.apply(Presets.standard())).scenario();
    }

    @Test
    void oneIsHoveredAndDraggedAndTheOthersStay() {
        spot(0);
        fxDo(() -> session().hover(300));
        assertEquals(300, fx(() -> session().cursorProperty().get().hovered()));
        PlaneScene scene = fx(() -> panel().plane().scene());
        int hit = scene.points().nearest(scene.view(), scene.pixelX(17), scene.pixelY(17), 11);
        assertEquals(context().tokens().get(17), context().tokens().get(hit));
        Context before = context();
        TokenMove move = TokenMove.of(before, List.of(17), 0, 2);
        for (int i = 1; i <= 30; i++) {
            double by = 0.01 * i;
            fxDo(() -> session().apply(move.by(by, 0.01), "drag"));
        }
        Context after = context();
        assertEquals(
                before.tokens().get(17).get(0) + 0.3, after.tokens().get(17).get(0), 1e-12);
        assertEquals(before.tokens().get(18), after.tokens().get(18));
        picture("many-tokens");
        fxDo(session()::undo);
        assertEquals(before, context());
    }

    @Test
    void allAreSelectedAndDeselected() {
        fxDo(() -> panel().actions().selectAll());
        await(() -> table().getSelectionModel().getSelectedIndices().size() == N);
        assertEquals(N, selection().size());
        picture("many-selected");
        fxDo(() -> panel().actions().select(List.of(4)));
        await(() -> table().getSelectionModel().getSelectedIndices().equals(List.of(4)));
        assertEquals(Set.of(4), selection());
    }

    @Test
    void theTableScrollsAndEdits() {
        fxDo(() -> table().scrollTo(9_000));
        assertTrue(fx(() -> lookup(
                        node -> node instanceof TokenTableRow row && row.isVisible() && row.getIndex() == 9_000)
                .tryQuery()
                .isPresent()));
        Context before = context();
        fxDo(() ->
                session().apply(new Edit.SetTokens(Map.of(9_000, before.tokens().get(0)))));
        assertEquals(before.tokens().get(0), context().tokens().get(9_000));
        assertEquals(
                before.tokens().get(0),
                fx(() -> table().getItems().get(9_000).value().get().values()));
    }
}
