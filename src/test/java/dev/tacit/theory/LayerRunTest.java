package dev.tacit.theory;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.engine.Snapshot;
import dev.tacit.model.ContextualLayer;
import dev.tacit.model.LayerRun;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The recursions of the layers against their definition, and the shares of tokens and heads. */
class LayerRunTest {
    @Test
    void recursionsAreTheDefinition() {
        Draws.snapshots(80).forEach(s -> check(s, 1));
    }

    @Test
    void alsoWithLargeLogits() {
        Draws.snapshots(80).forEach(s -> check(s, 6));
    }

    private static void check(Snapshot s, double stretch) {
        List<Vector> tokens = s.scenario().context().tokens().stream()
                .map(token -> token.times(stretch))
                .toList();
        Vector query = s.scenario().context().query().times(stretch);
        ContextualLayer layer = s.block().layer();
        LayerRun run = layer.run(tokens, query);
        Matrix without = run.leaveOneOut();
        double scale = scale(layer, tokens, query);
        for (int i = 0; i <= tokens.size(); i += 1 + tokens.size() / 6) {
            near(run.prefix().row(i), Slow.output(layer, tokens.subList(0, i), query), scale);
            near(run.suffix().row(i), Slow.output(layer, tokens.subList(i, tokens.size()), query), scale);
            near(
                    layer.output(tokens.subList(i, tokens.size()), query),
                    run.suffix().row(i),
                    scale);
            if (i < tokens.size()) {
                List<Vector> rest = new ArrayList<>(tokens);
                rest.remove(i);
                near(without.row(i), Slow.output(layer, rest, query), scale);
            }
        }
    }

    /** The largest output of any one token, times the number of tokens where they add up. */
    private static double scale(ContextualLayer layer, List<Vector> tokens, Vector query) {
        double largest = layer.run(List.of(), query).prefix().norm();
        for (Vector token : tokens) {
            largest = Math.max(largest, layer.output(List.of(token), query).norm());
            largest = Math.max(largest, token.norm());
        }
        return largest * (tokens.size() + 1) * 10;
    }

    @Test
    void sharesAddUpToTheContextVector() {
        Draws.snapshots(80).forEach(s -> sharesAddUp(s, _ -> true));
    }

    @Test
    void sharesOfAPartAddUpToWhatThePartAdds() {
        Draws.snapshots(80).forEach(s -> {
            sharesAddUp(s, token -> token % 3 == 1);
            sharesAddUp(s, _ -> false);
        });
    }

    private static void sharesAddUp(Snapshot s, IntPredicate moved) {
        LayerRun run = s.run();
        ContextualLayer layer = s.block().layer();
        List<Vector> tokens = s.scenario().context().tokens();
        Vector query = s.scenario().context().query();
        List<Vector> kept = IntStream.range(0, s.n())
                .filter(moved.negate())
                .mapToObj(tokens::get)
                .toList();
        Attribution attribution = new Attribution(run, moved);
        Vector sum = IntStream.range(0, run.attention().rows())
                .boxed()
                .flatMap(head -> IntStream.range(0, s.n()).mapToObj(token -> attribution.share(head, token)))
                .reduce(Vector.zero(run.prefix().cols()), Vector::plus);
        Vector added = run.prefix().row(s.n()).minus(layer.output(kept, query));
        near(sum, added, scale(layer, tokens, query));
    }

    private static void near(Vector actual, Vector expected, double scale) {
        assertTrue(actual.minus(expected).norm() <= 1e-12 * scale, actual + " against " + expected);
    }
}
