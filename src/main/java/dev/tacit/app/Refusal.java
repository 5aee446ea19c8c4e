package dev.tacit.app;

/** Why a command ends early: one sentence, and the exit status. */
final class Refusal extends Exception {
    /** The exit status of bad input. */
    static final int BAD_INPUT = 2;
    /** The exit status of a fault of the program. */
    static final int FAULT = 1;

    private static final long serialVersionUID = 1L;
    private final int status;

    Refusal(int status, String sentence) {
        super(sentence.replaceAll("\\p{Cntrl}+", "?"));
        this.status = status;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }

    int status() {
        return status;
    }
}
