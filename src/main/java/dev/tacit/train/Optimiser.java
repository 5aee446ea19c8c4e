package dev.tacit.train;

/** How a gradient changes the weights. */
public sealed interface Optimiser {
    /** The learning rate. */
    double rate();

    /** Stochastic gradient descent: θ ← θ - rate · g. */
    record Sgd(double rate) implements Optimiser {}

    /** Adam (arXiv 1412.6980, algorithm 1), both moments corrected for their start at zero. */
    record Adam(double rate, double beta1, double beta2, double epsilon) implements Optimiser {
        /** With the usual decays 0.9 and 0.999, and 1e-8 in the denominator. */
        public static Adam standard(double rate) {
            return new Adam(rate, 0.9, 0.999, 1e-8);
        }
    }
}
