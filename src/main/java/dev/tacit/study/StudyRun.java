package dev.tacit.study;

import dev.tacit.tensor.Forks;
import dev.tacit.tensor.Vector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Runs the trials of a study that are not done yet, on all processors. */
public final class StudyRun {
    /** How often a growing result is shown. */
    private static final int SHOWN = 20;

    private StudyRun() {}

    /**
     * Goes on from {@code start} to the last trial and returns the result: the same bits however it was interrupted and
     * however many processors there are. Growing results go to {@code publish}. When {@code stop} says so it ends early
     * with the trials that are done.
     */
    public static StudyResult run(StudyResult start, BooleanSupplier stop, Consumer<StudyResult> publish) {
        StudyResult result = start;
        try {
            if (!start.done()) {
                Trial trial = start.study().prepare(start.settings(), stop);
                int batch = Math.max(
                        Runtime.getRuntime().availableProcessors(),
                        start.settings().trials() / SHOWN);
                while (!result.done() && !stop.getAsBoolean()) {
                    result = result.plus(batch(trial, result, batch, stop));
                    publish.accept(result);
                }
            }
        } catch (CancellationException _) {
            return result;
        }
        return result;
    }

    /** The rows of the next trials, up to the first that was stopped. */
    private static List<Vector> batch(Trial trial, StudyResult result, int size, BooleanSupplier stop) {
        int first = result.trials();
        int count = Math.min(size, result.settings().trials() - first);
        IntFunction<@Nullable Vector> one = k -> {
            try {
                return row(trial.run(first + k, stop), result);
            } catch (CancellationException _) {
                return null;
            }
        };
        @Nullable Vector[] rows = new @Nullable Vector[count];
        Forks.ranges(0, count, 1, (from, to) -> {
            for (int k = from; k < to; k++) {
                rows[k] = one.apply(k);
            }
        });
        List<Vector> done = new ArrayList<>();
        for (Vector row : rows) {
            if (row == null) {
                break;
            }
            done.add(row);
        }
        return done;
    }

    /** All groups of a trial in one row, with one way to say that there is no number. */
    private static Vector row(List<Vector> groups, StudyResult result) {
        double[] row = groups.stream()
                .flatMapToDouble(group -> Arrays.stream(group.toArray()))
                .map(value -> Double.isFinite(value) ? value : Double.NaN)
                .toArray();
        if (row.length != result.width()) {
            throw new IllegalStateException(
                    result.study().id() + ": " + row.length + " numbers instead of " + result.width());
        }
        return Vector.owning(row);
    }
}
