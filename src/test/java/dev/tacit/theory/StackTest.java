package dev.tacit.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.model.Activation;
import dev.tacit.model.BlockForm;
import dev.tacit.model.ContextualBlock;
import dev.tacit.model.Heads;
import dev.tacit.model.LayerInit;
import dev.tacit.model.LayerKind;
import dev.tacit.model.Memory;
import dev.tacit.model.ModelInit;
import dev.tacit.model.Reading;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.RandomStream;
import dev.tacit.tensor.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Stacks of blocks: every block patched at every position, and the whole stack run without its context. */
class StackTest {
    private static final int DRAWS = 56;

    private record Drawn(List<ContextualBlock> blocks, List<Vector> context, Vector query) {
        StackRun run() {
            return StackRun.of(blocks, context, query, () -> false);
        }
    }

    /** A stack of {@code depth} blocks of one kind and form. */
    private static Drawn drawn(int seed, int most) {
        RandomStream random = RandomStream.named(seed, "stack");
        int d = 2 + Draws.below(random, 4);
        LayerKind kind = Draws.KINDS.get(seed % Draws.KINDS.size());
        BlockForm form = Draws.FORMS.get(seed / Draws.KINDS.size() % Draws.FORMS.size());
        int depth = grows(kind) && form != BlockForm.PRE_LN ? 3 : most;
        boolean causal = random.uniform() < 0.5;
        LayerInit layer = new LayerInit(kind, d, d, new Heads(2, 2), true, causal, true, new Memory(3, 0.8, d));
        ModelInit init = new ModelInit(seed, layer, 7, d, Activation.GELU, form, depth);
        List<Vector> context =
                IntStream.range(0, 9).mapToObj(_ -> random.normals(d)).toList();
        return new Drawn(init.draw(), context, random.normals(d));
    }

    /** Without norms, cubes of cubes leave the range of doubles in a few blocks. */
    private static boolean grows(LayerKind kind) {
        return kind == LayerKind.LINEAR || kind == LayerKind.LINEAR_SUM;
    }

    @Test
    void everyBlockIsPatchedAtEveryPosition() {
        for (int seed = 0; seed < DRAWS; seed++) {
            Drawn drawn = drawn(seed, 10);
            StackRun run = drawn.run();
            for (BlockRun block : run.blocks()) {
                double gain = gain(block);
                assertTrue(block.worstResidual() < 1e-12 * gain, seed + ": " + block.worstResidual() + " " + gain);
            }
        }
    }

    /** By how much rounding in the first matrix may grow until it is compared with the block's output. */
    private static double gain(BlockRun block) {
        double gain = 10;
        for (int i = 0; i < block.positions(); i++) {
            Matrix w = block.block().mlp().w();
            double hidden = block.block().mlp().w2().norm() * w.norm();
            double input = Math.max(block.full().f(i).norm(), block.alone().f(0).norm());
            gain = Math.max(gain, hidden * input / block.outputs().row(i).norm());
        }
        return gain;
    }

    @Test
    void fullRunIsTheDefinition() {
        for (int seed = 0; seed < DRAWS; seed++) {
            Drawn drawn = drawn(seed, 3);
            StackRun run = drawn.run();
            List<Vector> items = new ArrayList<>(drawn.context());
            items.add(drawn.query());
            for (int l = 0; l < 3; l++) {
                List<Vector> next = new ArrayList<>();
                for (int i = 0; i < items.size(); i++) {
                    next.add(Slow.blockAt(drawn.blocks().get(l), items, i));
                    Vector output = run.blocks().get(l).outputs().row(i);
                    assertTrue(output.minus(next.get(i)).norm() <= 1e-11 * Math.max(1, output.norm()));
                }
                items = next;
            }
            assertEquals(run.output(), run.blocks().getLast().outputs().row(9));
        }
    }

    @Test
    void wholeStackRunsWithoutItsContext() {
        for (int seed = 0; seed < DRAWS; seed++) {
            Drawn drawn = drawn(seed, 10);
            for (StackPatch.Reach reach : StackPatch.Reach.values()) {
                StackPatch patch = StackPatch.of(drawn.run(), List.of(), reach, () -> false);
                near(patch, drawn.blocks().size(), seed);
                for (int l = 0; l < drawn.blocks().size(); l++) {
                    Vector f = drawn.run().blocks().get(l).alone().f(0);
                    assertTrue(patch.updates().get(l).v().minus(f).norm() <= 1e-9 * Math.max(1, f.norm()));
                }
            }
        }
    }

    @Test
    void partOfTheContextLeavesAWholeStack() {
        for (int seed = 0; seed < DRAWS; seed++) {
            for (StackPatch.Reach reach : StackPatch.Reach.values()) {
                Drawn drawn = drawn(seed, 6);
                StackPatch patch = StackPatch.of(drawn.run(), List.of(1, 4, 5, 8), reach, () -> false);
                near(patch, drawn.blocks().size(), seed);
            }
        }
    }

    @Test
    void withoutTheBiasUpdateOnlyFormPlainIsExact() {
        for (int seed = 0; seed < DRAWS; seed++) {
            StackRun run = drawn(seed, 3).run();
            for (BlockRun block : run.blocks()) {
                for (int i = 0; i < block.positions(); i++) {
                    Vector delta = block.full().p(i).minus(block.alone().p(0));
                    Vector changed = block.update(i)
                            .orElseThrow()
                            .patched(block.block(), block.alone(), Vector.zero(delta.size()));
                    double error = RelativeError.of(changed, block.outputs().row(i));
                    assertEquals(error, block.withoutBias().get(i), 1e-12 * gain(block));
                }
                boolean plain = block.block().form() == BlockForm.PLAIN;
                assertEquals(plain, block.worstWithoutBias() < 1e-6, seed + ": " + block.worstWithoutBias());
            }
        }
    }

    private static void near(StackPatch patch, int depth, int seed) {
        assertEquals(depth, patch.updates().size());
        assertTrue(patch.residual() < 1e-11, seed + ": " + patch.residual());
    }

    @Test
    void inputsOfTheFullRunDoNotPatchALaterBlock() {
        Drawn drawn = drawn(14, 4);
        assertEquals(BlockForm.RESIDUAL, drawn.blocks().getFirst().form());
        StackRun full = drawn.run();
        List<Integer> kept = List.of(1, 4, 5, 8);
        List<Integer> places = List.of(1, 4, 5, 8, 9);
        Matrix reduced = Matrix.ofRows(
                places.stream().map(full.blocks().getFirst().items()::row).toList(),
                drawn.query().size());
        for (BlockRun block : full.blocks()) {
            Reading wrong = block.block()
                    .positions(places.stream().map(block.items()::row).toList(), () -> false);
            Reading own = block.block().positions(reduced.rowList(), () -> false);
            WeightUpdate update = ImplicitUpdate.of(
                            block.block().mlp().w(), wrong.f(4), block.full().f(9))
                    .orElseThrow();
            Vector delta = block.full().p(9).minus(wrong.p(4));
            List<Vector> next =
                    new ArrayList<>(block.block().outputs(own).rowList().subList(0, 4));
            next.add(update.patched(block.block(), own.only(4), delta));
            reduced = Matrix.ofRows(next, drawn.query().size());
        }
        assertTrue(RelativeError.of(reduced.row(4), full.output()) > 1e-2);
        StackPatch mistaken = StackPatch.mistaken(full, kept, () -> false);
        assertEquals(RelativeError.of(reduced.row(4), full.output()), mistaken.residual(), 1e-9);
        near(StackPatch.mistaken(full, List.of(), () -> false), 4, 14);
        near(StackPatch.of(full, kept, StackPatch.Reach.QUERY, () -> false), 4, 14);
    }

    @Test
    void patchesOfOneBlockHaveRankOneAndAlignAsTheirFactors() {
        for (int seed = 0; seed < DRAWS; seed++) {
            BlockRun block = drawn(seed, 2).run().blocks().getLast();
            Matrix shifts = block.shifts();
            Matrix cosines = block.alignments();
            for (int i = 0; i < block.positions(); i += 2) {
                WeightUpdate one = block.update(i).orElseThrow();
                assertEquals(one.norm(), block.updateNorms().get(i), 1e-12 * Math.max(1, one.norm()));
                for (int j = 0; j < block.positions(); j += 3) {
                    WeightUpdate other = block.update(j).orElseThrow();
                    double formed = formed(one, other);
                    assertEquals(formed, Alignment.of(one, other), 1e-12);
                    assertEquals(formed, Alignment.cosine(shifts.row(i), shifts.row(j)), 1e-12);
                    assertEquals(formed, cosines.get(i, j), 1e-12);
                }
            }
            StackedUpdates stacked = StackedUpdates.of(block, 100, () -> false).orElseThrow();
            assertEquals(block.alone().f(0).size(), stacked.together().size());
            assertTrue(stacked.together().get(1) <= 1e-12 * stacked.together().get(0));
        }
    }

    @Test
    void factorsOfTheirUpdatesGoTheirOwnWays() {
        StackedUpdates stacked = StackedUpdates.of(drawn(14, 2).run().blocks().getLast(), 100, () -> false)
                .orElseThrow();
        assertTrue(stacked.factors().get(1) > 1e-2 * stacked.factors().get(0));
    }

    /** ⟨P, Q⟩ / (‖P‖ ‖Q‖) of two updates, formed. */
    private static double formed(WeightUpdate one, WeightUpdate other) {
        double inner =
                Vector.of(one.matrix().toArray()).dot(Vector.of(other.matrix().toArray()));
        return inner / (one.matrix().norm() * other.matrix().norm());
    }

    @Test
    void blocksAlignAsTheProductOfTheirCosines() {
        for (int seed = 0; seed < DRAWS; seed++) {
            StackRun run = drawn(seed, 5).run();
            int position = seed % run.positions();
            Matrix alignments = run.alignments(position).orElseThrow();
            for (int i = 0; i < run.blocks().size(); i++) {
                for (int j = 0; j < run.blocks().size(); j++) {
                    WeightUpdate one = run.blocks().get(i).update(position).orElseThrow();
                    WeightUpdate other = run.blocks().get(j).update(position).orElseThrow();
                    assertEquals(formed(one, other), alignments.get(i, j), 1e-12);
                }
            }
        }
    }
}
