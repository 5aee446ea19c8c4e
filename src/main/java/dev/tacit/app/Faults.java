package dev.tacit.app;

/** What a person can report of a fault of the program. */
final class Faults {
    private Faults() {}

    /** The kind of fault and the first line of ours that it came through. */
    static String place(Throwable fault) {
        for (StackTraceElement frame : fault.getStackTrace()) {
            if (frame.getClassName().startsWith("dev.tacit.")) {
                return fault.getClass().getSimpleName() + ", " + frame.getFileName() + ":" + frame.getLineNumber();
            }
        }
        return fault.getClass().getSimpleName();
    }
}
