package dev.tacit.ui.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.engine.Compute;
import dev.tacit.engine.Snapshot;
import dev.tacit.model.LayerKind;
import dev.tacit.model.ModelInit;
import dev.tacit.scenario.Cursor;
import dev.tacit.scenario.Edit;
import dev.tacit.scenario.ModelSpec;
import dev.tacit.scenario.Outcome;
import dev.tacit.scenario.Presets;
import dev.tacit.scenario.Scenario;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FactsTest {
    private final Scenario scenario = Presets.named("linear-regression").scenario();
    private final Snapshot snapshot =
            Compute.run(scenario, Optional.empty(), () -> false).orElseThrow();

    private static Cursor cursor(int step, int hovered) {
        return new Cursor(step, hovered, Map.of());
    }

    @Test
    void theSubjectIsHoveredThenSelectedThenAbsorbedLast() {
        assertEquals(4, TokenFacts.subject(scenario, cursor(9, 4), Set.of(7)));
        assertEquals(7, TokenFacts.subject(scenario, cursor(9, Cursor.NONE), Set.of(8, 7)));
        assertEquals(8, TokenFacts.subject(scenario, cursor(9, Cursor.NONE), Set.of()));
        assertEquals(50, TokenFacts.subject(scenario, cursor(0, Cursor.NONE), Set.of()));
    }

    @Test
    void factsAreTheSnapshotsNumbers() {
        TokenFacts facts = TokenFacts.of(scenario, 10, 3, snapshot);
        assertTrue(facts.absorbed() && facts.moved());
        assertEquals(snapshot.direct().incrementNorms().get(3), facts.increment());
        assertEquals(snapshot.product().stepSizes().get(3), facts.stepSize());
        assertEquals(8, facts.attention().size());
        double sum = 0;
        for (int i = 0; i <= 50; i++) {
            sum += TokenFacts.of(scenario, 0, i, snapshot).meanAttention();
        }
        assertEquals(1, sum, 1e-12);
        TokenFacts query = TokenFacts.of(scenario, 10, 50, snapshot);
        assertEquals("x", query.label());
        assertFalse(query.absorbed() || query.moved());
        assertTrue(Double.isNaN(query.increment()));
    }

    @Test
    void aChangeOfTheModelChangesOneThing() {
        ModelInit init = ((ModelSpec.Drawn) scenario.model()).init();
        for (LayerKind kind : List.of(LayerKind.LINEAR, LayerKind.LINEAR_SUM, LayerKind.MEAN, LayerKind.SOFTMAX)) {
            Scenario next = applied(ModelChange.kind(init, kind));
            assertEquals(kind, next.model().settings().layer().kind());
            assertEquals(scenario.context(), next.context());
            assertEquals(
                    scenario.model(),
                    applied(ModelChange.kind(((ModelSpec.Drawn) next.model()).init(), LayerKind.SOFTMAX))
                            .model());
        }
    }

    @Test
    void givenAndDrawnWeightsHaveTheSameSettings() {
        ModelSpec given = new ModelSpec.Explicit(List.of(snapshot.block()));
        assertEquals(scenario.model().settings().withSeed(0), given.settings());
    }

    private Scenario applied(ModelInit init) {
        return ((Outcome.Applied) new Edit.SetModel(new ModelSpec.Drawn(init)).apply(scenario)).scenario();
    }
}
