package dev.tacit.ui.context;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.scenario.Edit;
import dev.tacit.scenario.Outcome;
import dev.tacit.scenario.Presets;
import dev.tacit.scenario.Scenario;
import dev.tacit.scenario.TaskContext;
import dev.tacit.task.NormalTokens;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;

/**
 * Ten thousand tokens are drawn, dragged, selected and scrolled without the window freezing. The bounds are for busy
 * machines.
 */
class ManyTokensWindowTest extends ContextWindowTest {
    private static final int N = 10_000;

    @Override
    Scenario first() {
        Edit many = new Edit.SetContext(new TaskContext(new NormalTokens(N, 3, 1)));
        return ((Outcome.Applied) many.apply(Presets.standard())).scenario();
    }

    /** The median time of {@code job} on the window's thread, layout and painting of the canvas included, in ms. */
    private double median(int rounds, IntConsumer job) {
        double[] times = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            int round = i;
            times[i] = fx(() -> {
                long begin = System.nanoTime();
                job.accept(round);
                stage().getScene().getRoot().layout();
                return (System.nanoTime() - begin) / 1e6;
            });
        }
        Arrays.sort(times);
        return times[rounds / 2];
    }

    @Test
    void hoveringAndDraggingStayQuick() {
        spot(0);
        assertQuick("hover", 200, median(30, i -> session().hover(i * 300)));
        TokenMove move = TokenMove.of(context(), List.of(17), 0, 2);
        assertQuick("drag", 400, median(30, i -> session().apply(move.by(0.01 * i, 0.01), "drag")));
        PlaneScene scene = fx(() -> panel().plane().scene());
        assertQuick("hit", 20, median(30, i -> scene.points().nearest(scene.view(), i * 10, i * 7, 11)));
        picture("many-tokens");
    }

    @Test
    void selectingAndScrollingStayQuick() {
        spot(0);
        assertQuick("scroll", 400, median(20, i -> table().scrollTo(i * 450)));
        assertQuick("select all", 4000, median(3, i -> {
            panel().actions().select(List.of());
            panel().actions().selectAll();
        }));
        await(() -> table().getSelectionModel().getSelectedIndices().size() == N);
        assertEquals(N, selection().size());
        picture("many-selected");
    }

    private static void assertQuick(String what, double bound, double took) {
        assertTrue(took < bound, what + " took " + took + " ms");
    }
}
