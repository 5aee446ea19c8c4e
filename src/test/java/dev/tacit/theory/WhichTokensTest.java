package dev.tacit.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.engine.Snapshot;
import dev.tacit.model.LayerRun;
import dev.tacit.scenario.Moved;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What tokens matter: shares along the context vector, and what leaving a token out changes. */
class WhichTokensTest {
    @Test
    void sharesAlongTheContextVectorAddUpToOne() {
        Draws.snapshots(84).filter(s -> s.n() > 0).forEach(s -> {
            Optional<Attribution> attribution = Attribution.of(s.run());
            attribution.flatMap(of -> of.signed(() -> false)).ifPresent(signed -> {
                double sum = 0;
                for (double share : signed.toArray()) {
                    sum += share;
                }
                assertEquals(1, sum, 1e-12 * Math.max(1, signed.norm() * s.n()));
                Matrix lengths = attribution.get().lengths(() -> false);
                Vector whole =
                        s.run().prefix().row(s.n()).minus(s.run().prefix().row(0));
                for (int token = 0; token < s.n(); token++) {
                    double along = signed.get(0, token) * whole.norm();
                    assertTrue(Math.abs(along) <= lengths.get(0, token) + 1e-9 * (1 + lengths.maxAbs()));
                }
            });
        });
    }

    @Test
    void sharesDoNotDependOnTheOrderButIncrementsDo() {
        Snapshot s = Golden.snapshot(new Moved.All());
        LayerRun run = s.run();
        LayerRun reversed = Golden.SOFTMAX.run(Golden.TOKENS.reversed(), Golden.QUERY);
        Matrix shares = Attribution.of(run).orElseThrow().signed(() -> false).orElseThrow();
        Matrix others =
                Attribution.of(reversed).orElseThrow().signed(() -> false).orElseThrow();
        for (int token = 0; token < 3; token++) {
            assertEquals(shares.get(0, token), others.get(0, 2 - token), 1e-14);
        }
        assertTrue(Math.abs(increment(run, 3) - increment(reversed, 1)) > 0.1);
    }

    private static double increment(LayerRun run, int i) {
        return run.prefix().row(i).minus(run.prefix().row(i - 1)).norm();
    }

    @Test
    void sharesThatCancelHaveNoDirection() {
        List<Vector> tokens = List.of(Vector.of(2, 1), Vector.of(0, 0));
        LayerRun run = Golden.MEAN.run(tokens, Golden.QUERY);
        assertTrue(Attribution.of(run).orElseThrow().signed(() -> false).isEmpty());
        assertTrue(Attribution.of(run).orElseThrow().lengths(() -> false).maxAbs() > 0.1);
    }

    @Test
    void influenceIsTheChangeWithoutTheToken() {
        Draws.snapshots(84).filter(s -> s.n() > 0).forEach(s -> {
            List<Vector> tokens = s.scenario().context().tokens();
            Vector query = s.scenario().context().query();
            Influence influence = Influence.of(s.block(), s.run(), query, () -> false);
            Vector a = s.run().prefix().row(s.n());
            Vector output = Slow.block(s.block(), tokens, query);
            for (int j = 0; j < s.n(); j += 1 + s.n() / 5) {
                List<Vector> rest = new ArrayList<>(tokens);
                rest.remove(j);
                List<Vector> normed = s.block().norms().norm1().apply(rest);
                Vector x = s.block().norms().norm1().apply(query);
                Vector without = s.block().layer().output(normed, x);
                double scale = Math.max(1, a.norm() + without.norm()) * (1 + s.n());
                assertEquals(without.minus(a).norm(), influence.layer().get(j), 1e-12 * scale);
                Vector other = Slow.block(s.block(), rest, query);
                double gain = s.block().mlp().w2().norm() * s.block().mlp().w().norm();
                double size = Math.max(output.norm(), other.norm()) + Math.max(1, gain) * scale;
                assertEquals(other.minus(output).norm(), influence.output().get(j), 1e-11 * size);
            }
        });
    }
}
