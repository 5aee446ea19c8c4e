package dev.tacit.ui.learn;

import dev.tacit.train.Learned;

/** How far a training is; {@code stepsPerSecond} is 0 until it can be told. */
public record Progress(Learned learned, double stepsPerSecond) {
    int step() {
        return learned.state().step();
    }

    int steps() {
        return learned.state().settings().steps();
    }

    /** The seconds that are left, if that can be told. */
    double secondsLeft() {
        return stepsPerSecond > 0 ? (steps() - step()) / stepsPerSecond : Double.NaN;
    }
}
