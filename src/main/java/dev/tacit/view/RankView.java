package dev.tacit.view;

import dev.tacit.engine.Snapshot;
import dev.tacit.figure.Axis;
import dev.tacit.figure.Figure;
import dev.tacit.figure.Lines;
import dev.tacit.figure.Note;
import dev.tacit.figure.Numbers;
import dev.tacit.figure.Role;
import dev.tacit.figure.Series;
import dev.tacit.figure.Series.Style;
import dev.tacit.scenario.Cursor;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import dev.tacit.text.Texts;
import dev.tacit.theory.BlockRun;
import dev.tacit.theory.StackedUpdates;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The rank of the updates of one block at all positions, one above the other: one, for they share v = f (arXiv
 * 2512.11255, theorem 1); beside it the singular values of their u, which point where they like.
 */
record RankView(Texts texts) implements BlockView {
    /** What is smaller than this, by the largest, is rounding and drawn here. */
    private static final double FLOOR = 1e-17;

    private static final double SPANNED = 1e-10;
    private static final int MOST_SHOWN = 64;
    private static final double MOST_WORK = 3e8;

    @Override
    public String id() {
        return "rank";
    }

    @Override
    public boolean fits(Snapshot snapshot) {
        return BlockView.super.fits(snapshot)
                && snapshot.blocks().stream().allMatch(block -> work(block.mlp().w(), 2) <= MOST_WORK);
    }

    /** Roughly the multiplications for the singular values of this many updates and of their u. */
    private static double work(Matrix w, double count) {
        double entries = count * w.rows() * w.cols();
        return entries * Math.min(count * w.rows(), w.cols()) + count * w.rows() * Math.min(count, w.rows());
    }

    @Override
    public Looks looks() {
        return Looks.CHOICES;
    }

    @Override
    public Figure figure(Snapshot snapshot, Cursor cursor) {
        Scene scene = new Scene(texts, snapshot, cursor);
        if (scene.n() == 0) {
            return scene.empty();
        }
        BlockRun run = run(scene);
        int most = most(run);
        Optional<StackedUpdates> stacked = StackedUpdates.of(run, most, scene.stop());
        if (stacked.isEmpty()) {
            return Blocks.missing(scene);
        }
        if (stacked.get().together().get(0) == 0) {
            return new Note(scene.say("rank.zero.heading"), scene.say("rank.zero"), false);
        }
        return lines(scene, stacked.get(), number(scene), Integer.toString(Math.min(most, run.positions())));
    }

    private static Lines lines(Scene scene, StackedUpdates stacked, int block, String count) {
        Vector together = stacked.together();
        Vector factors = stacked.factors();
        int shown = Math.min(together.size(), MOST_SHOWN);
        long span = Arrays.stream(factors.toArray())
                .filter(sigma -> sigma > SPANNED * factors.get(0))
                .count();
        String second = Numbers.brief(together.size() > 1 ? together.get(1) / together.get(0) : 0);
        List<Series> series = List.of(
                series(scene.say("rank.factors"), Role.REFERENCE, factors, shown),
                series(scene.say("rank.together"), Role.DIRECT, together, shown));
        return new Lines(
                scene.say("rank.alt", block, count, second, span),
                Axis.count(scene.axis("singular.index"), 1, shown),
                new Axis(scene.axis("sigma"), Axis.Scale.LOG, FLOOR / 2, 2),
                series,
                List.of(),
                Lines.NO_TOKENS,
                scene.say("rank.note", count, block, second, span));
    }

    /** How many positions can be stacked. */
    private static int most(BlockRun run) {
        int most = run.positions();
        while (most > 2 && work(run.block().mlp().w(), most) > MOST_WORK) {
            most = Math.max(2, most * 3 / 4);
        }
        return most;
    }

    private static Series series(String name, Role role, Vector sigma, int shown) {
        double[] values = new double[Math.min(sigma.size(), shown)];
        for (int k = 0; k < values.length; k++) {
            values[k] = Math.max(FLOOR, sigma.get(k) / sigma.get(0));
        }
        return new Series(name, role, Style.SOLID_MARKERS, Scene.count(1, values.length), Vector.owning(values));
    }
}
