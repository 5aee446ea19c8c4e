package dev.tacit.ui.learn;

import dev.tacit.train.TrainingSettings;

/**
 * What is to be trained, and how: {@code what} is the name of the settings that these began as, or {@link #OWN} where
 * it is a block like the one in the window.
 */
record Plan(String what, TrainingSettings settings) {
    /** A block like the one in the window. */
    static final String OWN = "own";

    Plan with(TrainingSettings next) {
        return new Plan(what, next);
    }
}
