package dev.tacit.engine;

import dev.tacit.text.Problem;

/** A scenario whose numbers leave the range of doubles: nothing true could be shown of it. */
public final class OutOfRange extends ArithmeticException {
    private static final long serialVersionUID = 1L;
    private final transient Problem problem;

    /** {@code quantity} is what is too large, in the paper's words. */
    OutOfRange(String quantity) {
        super(quantity);
        problem = Problem.at("", "compute.range", quantity);
    }

    /** The sentence for people. */
    public Problem problem() {
        return problem;
    }
}
