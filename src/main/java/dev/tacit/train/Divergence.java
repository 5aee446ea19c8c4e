package dev.tacit.train;

/** Why a training ended: step {@code step}, counted from 1, would have left the finite numbers. */
public record Divergence(int step, Reason reason) {
    /** What was not finite. */
    public enum Reason {
        LOSS,
        GRADIENT,
        WEIGHTS
    }
}
