package dev.tacit.ui.learn;

import dev.tacit.train.Learned;
import dev.tacit.train.Training;
import dev.tacit.train.TrainingState;
import dev.tacit.train.Validation;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** One stretch of a training, from a start or a pause to the next: steps, shown as they come, tested now and then. */
final class LearningRun {
    /** So long are steps taken before they are shown, in nanoseconds. */
    private static final long SHOWN = 40_000_000;

    /** So long at least lies between two tests, and ten times what a test takes. */
    private static final long TESTED = 250_000_000;

    private final BooleanSupplier stop;
    private final long start = System.nanoTime();
    private final int first;
    private Learned now;
    private long nextTest;

    private LearningRun(Learned from, BooleanSupplier stop) {
        now = from;
        first = from.state().step();
        this.stop = stop;
    }

    /** Goes on until all steps are taken, the training diverges or {@code stop} says so. */
    static Progress run(Progress from, BooleanSupplier stop, Consumer<Progress> publish) {
        return new LearningRun(from.learned(), stop).run(publish);
    }

    private Progress run(Consumer<Progress> publish) {
        int chunk = 1;
        test();
        while (!stop.getAsBoolean() && !now.state().isDone()) {
            long begun = System.nanoTime();
            now = now.at(Training.advance(now.state(), chunk, stop));
            chunk = next(chunk, System.nanoTime() - begun);
            if (System.nanoTime() > nextTest) {
                test();
            }
            publish.accept(progress());
        }
        if (!stop.getAsBoolean()) {
            test();
        }
        return progress();
    }

    /** As many steps as fill the time, growing no faster than twofold. */
    private static int next(int chunk, long took) {
        double fitting = chunk * (double) SHOWN / Math.max(1, took);
        return (int) Math.clamp(fitting, 1, 2.0 * chunk);
    }

    private void test() {
        long begun = System.nanoTime();
        TrainingState state = now.state();
        if (!now.isTested()) {
            now = now.tested(Validation.halfMse(state.blocks(), state.settings()));
        }
        long end = System.nanoTime();
        nextTest = end + Math.max(TESTED, 10 * (end - begun));
    }

    private Progress progress() {
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Progress(now, (now.state().step() - first) / seconds);
    }
}
