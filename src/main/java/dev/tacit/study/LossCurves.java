package dev.tacit.study;

import dev.tacit.tensor.Vector;
import java.util.List;

/** The losses of both sides of the equality and how far they are apart, means over the same examples at every step. */
final class LossCurves {
    private final int every;
    private final double[] full;
    private final double[] patched;
    private final double[] difference;

    /** For the steps 0, {@code every}, … up to {@code steps}. */
    LossCurves(int steps, int every) {
        this.every = every;
        int count = Math.floorDiv(steps, every) + 1;
        full = new double[count];
        patched = new double[count];
        difference = new double[count];
    }

    /** The groups that {@link #all} fills. */
    static List<Group> groups(int steps, int every) {
        Vector at = Counting.of(0, Math.floorDiv(steps, every)).times(every);
        return List.of(new Group("full", at), new Group("patched", at), new Group("difference", at));
    }

    void at(int step, List<Prediction> predictions) {
        int k = Math.floorDiv(step, every);
        full[k] = predictions.stream().mapToDouble(Prediction::fullLoss).sum() / predictions.size();
        patched[k] = predictions.stream().mapToDouble(Prediction::patchedLoss).sum() / predictions.size();
        difference[k] = predictions.stream().mapToDouble(Prediction::difference).sum() / predictions.size();
    }

    List<Vector> all() {
        return List.of(Vector.owning(full), Vector.owning(patched), Vector.owning(difference));
    }
}
