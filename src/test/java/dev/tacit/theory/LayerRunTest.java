package dev.tacit.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.engine.Snapshot;
import dev.tacit.model.ContextualLayer;
import dev.tacit.model.DecayLayer;
import dev.tacit.model.LayerKind;
import dev.tacit.model.LayerRun;
import dev.tacit.model.LinearAttention;
import dev.tacit.model.LocalAttention;
import dev.tacit.model.MeanLayer;
import dev.tacit.model.RecurrentLayer;
import dev.tacit.model.SoftmaxAttention;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        Matrix without = run.leaveOneOut(() -> false);
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

    @Test
    void thePrefixAloneIsThatOfTheWholeReading() {
        Draws.snapshots(84).forEach(s -> {
            List<Vector> tokens = s.scenario().context().tokens();
            Vector query = s.scenario().context().query();
            ContextualLayer layer = s.block().layer();
            assertEquals(layer.run(tokens, query).prefix(), layer.prefix(tokens, query, () -> false));
        });
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
        ContextualLayer layer = s.block().layer();
        List<Vector> tokens = s.scenario().context().tokens();
        Vector query = s.scenario().context().query();
        LayerRun run = layer.run(tokens, query);
        List<Vector> kept = IntStream.range(0, s.n())
                .filter(moved.negate())
                .mapToObj(tokens::get)
                .toList();
        Optional<Attribution> given = Attribution.of(run, moved);
        assertEquals(hasShares(layer.kind(), kept.isEmpty()), given.isPresent());
        if (given.isEmpty()) {
            return;
        }
        Attribution attribution = given.get();
        Vector sum = IntStream.range(0, run.attention().rows())
                .boxed()
                .flatMap(head -> IntStream.range(0, s.n()).mapToObj(token -> attribution.share(head, token)))
                .reduce(Vector.zero(run.prefix().cols()), Vector::plus);
        Vector added = run.prefix().row(s.n()).minus(layer.output(kept, query));
        near(sum, added, scale(layer, tokens, query));
    }

    private static boolean hasShares(LayerKind kind, boolean all) {
        return switch (kind) {
            case SOFTMAX, LINEAR, LINEAR_SUM, MEAN -> true;
            case LOCAL, DECAY -> all;
            case RNN -> false;
        };
    }

    @Test
    void positionsAreReadingsOfWhatStandsBefore() {
        Draws.snapshots(84).forEach(s -> {
            ContextualLayer layer = s.block().layer();
            List<Vector> items = new ArrayList<>(s.scenario().context().tokens());
            items.add(s.scenario().context().query());
            Matrix positions = layer.positions(items, () -> false);
            for (int i = 0; i < items.size(); i += 1 + items.size() / 6) {
                double scale = scale(layer, items.subList(0, i), items.get(i));
                near(positions.row(i), Slow.at(layer, items, i), scale);
            }
        });
    }

    @Test
    void notCausalPositionsReadEverything() {
        Draws.snapshots(84).forEach(s -> {
            List<Vector> items = new ArrayList<>(s.scenario().context().tokens());
            items.add(s.scenario().context().query());
            ContextualLayer layer = notCausal(s.block().layer());
            Matrix positions = layer.positions(items, () -> false);
            for (int i = 0; i < items.size(); i += 1 + items.size() / 6) {
                near(positions.row(i), Slow.at(layer, items, i), scale(layer, items, items.get(i)));
            }
        });
    }

    private static ContextualLayer notCausal(ContextualLayer layer) {
        return switch (layer) {
            case SoftmaxAttention a -> new SoftmaxAttention(a.heads(), a.weights(), false);
            case LinearAttention a -> new LinearAttention(a.heads(), a.weights(), false, a.normalised(), a.queryKey());
            case MeanLayer a -> new MeanLayer(a.wv(), a.wo(), a.bo(), false);
            case LocalAttention _, DecayLayer _, RecurrentLayer _ -> layer;
        };
    }

    private static void near(Vector actual, Vector expected, double scale) {
        assertTrue(actual.minus(expected).norm() <= 1e-12 * scale, actual + " against " + expected);
    }
}
