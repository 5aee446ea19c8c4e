package dev.tacit.train;

import dev.tacit.tensor.Forks;
import dev.tacit.train.GroupPass.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A batch of examples in a fixed number of shares, each of which has a gradient of its own and may run beside the
 * others: added in the order of the shares they give the same bits whoever ran which.
 */
final class BatchPass {
    /** The most shares: as many gradients are kept. */
    private static final int SHARES = 16;
    /** About so many columns at once stay in the processor's cache. */
    private static final int COLUMNS = 512;

    private static final int MOST = 16;

    private final Group group;
    private final int batch;
    private final int share;
    private final List<GroupPass> shares = new ArrayList<>();
    private final double[] errors;
    private final double[] gradient;

    /** For batches of this size of examples of this many items. */
    BatchPass(Layout layout, double[] weights, int items, int batch) {
        this.group = group(items, batch);
        this.batch = batch;
        this.share = share(group, batch);
        for (int first = 0; first < batch; first += share) {
            shares.add(new GroupPass(layout, weights, group));
        }
        this.errors = new double[shares.size()];
        this.gradient = new double[weights.length];
    }

    /** How many examples are computed at once. */
    static Group group(int items, int batch) {
        int most = Math.clamp(COLUMNS / items, 1, MOST);
        return new Group(Math.min(batch, Integer.highestOneBit(most)), items);
    }

    /** How many examples a share has: whole groups. */
    private static int share(Group group, int batch) {
        int groups = Math.ceilDiv(batch, group.examples());
        return Math.ceilDiv(groups, SHARES) * group.examples();
    }

    /** How many shares there are. */
    static int shares(Group group, int batch) {
        return Math.ceilDiv(batch, share(group, batch));
    }

    /** What is done with so many examples from {@code index} on. */
    private interface Step {
        double errors(GroupPass pass, long index, int count);
    }

    /** The half mean squared error over the examples from {@code index} on; its gradient is kept. */
    double learn(Source source, long index) {
        double weight = 1.0 / batch;
        double loss = each(index, (pass, at, count) -> pass.learn(source, at, count, weight));
        Arrays.fill(gradient, 0);
        for (GroupPass pass : shares) {
            double[] part = pass.gradient();
            for (int i = 0; i < gradient.length; i++) {
                gradient[i] += part[i];
            }
        }
        return loss;
    }

    /** The half mean squared error alone. */
    double loss(Source source, long index) {
        return each(index, (pass, at, count) -> pass.errors(source, at, count));
    }

    /** The gradient of the batch that was last learned from. */
    double[] gradient() {
        return gradient;
    }

    private double each(long index, Step step) {
        Forks.ranges(0, shares.size(), 1, (from, to) -> {
            for (int k = from; k < to; k++) {
                errors[k] = run(k, index, step);
            }
        });
        double sum = 0;
        for (double part : errors) {
            sum += part;
        }
        return sum / (2 * batch);
    }

    private double run(int k, long index, Step step) {
        GroupPass pass = shares.get(k);
        pass.clear();
        int end = Math.min((k + 1) * share, batch);
        double sum = 0;
        for (int first = k * share; first < end; first += group.examples()) {
            sum += step.errors(pass, index + first, Math.min(group.examples(), end - first));
        }
        return sum;
    }
}
