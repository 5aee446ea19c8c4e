package dev.tacit.train;

import dev.tacit.tensor.Vector;
import java.util.Arrays;

/**
 * A training with how well its blocks answered test tasks on the way: {@code tests} holds the half mean squared error
 * after each of the steps {@code testedAt}.
 */
public record Learned(TrainingState state, Vector testedAt, Vector tests) {
    /** Before the first step, not tested yet. */
    public static Learned start(TrainingSettings settings) {
        return new Learned(TrainingState.start(settings), Vector.zero(0), Vector.zero(0));
    }

    /** The same training further on. */
    public Learned at(TrainingState next) {
        return new Learned(next, testedAt, tests);
    }

    /** The same, tested at the step where it is. */
    public Learned tested(double halfMse) {
        return new Learned(state, longer(testedAt, state.step()), longer(tests, halfMse));
    }

    /** Whether it was tested at the step where it is. */
    public boolean isTested() {
        return testedAt.size() > 0 && testedAt.get(testedAt.size() - 1) == state.step();
    }

    private static Vector longer(Vector vector, double last) {
        double[] values = Arrays.copyOf(vector.toArray(), vector.size() + 1);
        values[vector.size()] = last;
        return Vector.owning(values);
    }
}
