package dev.tacit.train;

import dev.tacit.task.RegressionTask;
import dev.tacit.tensor.Panel;
import dev.tacit.train.BlockPass.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The blocks over a group of examples, with room for all of it: their answers, and what they add to the gradient. The
 * answer ŷ is the last component of the last block's output at the query.
 */
final class GroupPass {
    private final Group group;
    private final double[] gradient;
    private final List<BlockPass> blocks = new ArrayList<>();
    /** What every block reads: the items of the first, the outputs of the one before for the others. */
    private final List<Panel> items = new ArrayList<>();

    private final Panel first;
    private final Panel bar;
    private final double[] targets;

    /** For blocks of this layout with these weights, which may change between the passes. */
    GroupPass(Layout layout, double[] weights, Group group) {
        this.group = group;
        this.gradient = new double[weights.length];
        List<List<Slice>> slices = layout.slices();
        int count = slices.size();
        for (int i = 0; i < count; i++) {
            BlockTape tape = new BlockTape(weights, gradient, slices.get(i));
            blocks.add(new BlockPass(tape, layout.shape().get(i), group, new Place(i == 0, i == count - 1)));
        }
        this.first = group.panel(layout.shape().getFirst().layer().tokenWidth());
        this.bar = group.queryPanel(layout.shape().getLast().outputWidth());
        this.targets = new double[group.examples()];
    }

    /** Where examples come from. */
    @FunctionalInterface
    interface Source {
        /** Writes an example and tells its target. */
        double write(long index, RegressionTask.Cells cells);
    }

    /** The gradient to which every pass adds. */
    double[] gradient() {
        return gradient;
    }

    void clear() {
        Arrays.fill(gradient, 0);
    }

    /** The answers to the examples from {@code index} on, as many as there is room for. */
    double[] answers(Source source, long index, int count) {
        for (int example = 0; example < count; example++) {
            int start = example * group.items();
            targets[example] =
                    source.write(index + example, (row, item, value) -> first.entry(row)[start + item] = value);
        }
        items.clear();
        Panel x = first;
        for (BlockPass block : blocks) {
            items.add(x);
            x = block.forward(x, count);
        }
        return x.entry(x.width() - 1);
    }

    /** Σ (ŷ - y)² over these examples. */
    double errors(Source source, long index, int count) {
        double[] answers = answers(source, index, count);
        double sum = 0;
        for (int example = 0; example < count; example++) {
            double miss = answers[example] - targets[example];
            sum += miss * miss;
        }
        return sum;
    }

    /** The same; adds the gradient of half of it, times {@code weight}. */
    double learn(Source source, long index, int count, double weight) {
        double[] answers = answers(source, index, count);
        double[] last = bar.entry(bar.width() - 1);
        double sum = 0;
        for (int example = 0; example < count; example++) {
            double miss = answers[example] - targets[example];
            sum += miss * miss;
            last[example] = weight * miss;
        }
        Panel back = bar;
        for (int i = blocks.size() - 1; i >= 0; i--) {
            back = blocks.get(i).backward(items.get(i), back, count);
        }
        return sum;
    }
}
