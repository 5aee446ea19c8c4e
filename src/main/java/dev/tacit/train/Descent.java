package dev.tacit.train;

import dev.tacit.tensor.Kernels;
import dev.tacit.tensor.Vector;

/** The weights and moments of an optimiser while it works. */
final class Descent {
    private final Optimiser optimiser;
    private final double[] weights;
    private final double[] first;
    private final double[] second;
    /** The weights and both moments before the last step. */
    private final double[][] before;

    Descent(TrainingState state) {
        this.optimiser = state.settings().optimiser();
        this.weights = state.parameters().values().toArray();
        this.first = state.first().toArray();
        this.second = state.second().toArray();
        this.before = new double[][] {weights.clone(), first.clone(), second.clone()};
    }

    /** The weights, which every step changes. */
    double[] weights() {
        return weights;
    }

    Vector first() {
        return Vector.of(first);
    }

    Vector second() {
        return Vector.of(second);
    }

    /** Takes step number {@code step}, from 1, unless it leads to weights that are not finite: then nothing changes. */
    boolean step(double[] gradient, int step) {
        copy(new double[][] {weights, first, second}, before);
        switch (optimiser) {
            case Optimiser.Sgd sgd -> {
                for (int i = 0; i < weights.length; i++) {
                    weights[i] -= sgd.rate() * gradient[i];
                }
            }
            case Optimiser.Adam adam -> adam(adam, gradient, step);
        }
        boolean finite = Kernels.isFinite(weights) && Kernels.isFinite(first) && Kernels.isFinite(second);
        if (!finite) {
            copy(before, new double[][] {weights, first, second});
        }
        return finite;
    }

    private static void copy(double[][] from, double[][] to) {
        for (int i = 0; i < from.length; i++) {
            System.arraycopy(from[i], 0, to[i], 0, from[i].length);
        }
    }

    private void adam(Optimiser.Adam adam, double[] gradient, int step) {
        double rate = adam.rate() / (1 - StrictMath.pow(adam.beta1(), step));
        double correction = 1 / (1 - StrictMath.pow(adam.beta2(), step));
        for (int i = 0; i < weights.length; i++) {
            double g = gradient[i];
            first[i] = adam.beta1() * first[i] + (1 - adam.beta1()) * g;
            second[i] = adam.beta2() * second[i] + (1 - adam.beta2()) * g * g;
            weights[i] -= rate * first[i] / (Math.sqrt(correction * second[i]) + adam.epsilon());
        }
    }
}
