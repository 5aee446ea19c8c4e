package dev.tacit.text;

/** Thrown inside readers when an input cannot be used; caught at the border and said in one sentence. */
public final class ProblemException extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Problem problem;

    public ProblemException(Problem problem) {
        super(problem.place() + ": " + problem.key());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
