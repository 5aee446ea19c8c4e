package dev.tacit.file;

import dev.tacit.text.Problem;
import dev.tacit.text.ProblemException;

/** What is wrong with a file: a place, a sentence and what the sentence mentions. */
public final class Complaint {
    private static final int SHOWN = 40;
    private static final double GIB = 1L << 30;

    private Complaint() {}

    /** The sentence {@code key} about {@code place}, which may be empty. */
    public static ProblemException at(String place, String key, Object... args) {
        return new ProblemException(Problem.at(place, key, args));
    }

    /** Refuses a number that is not in {@code min}..{@code max}. */
    public static void within(String place, long value, long min, long max) throws ProblemException {
        if (value < min || value > max) {
            throw at(place, "problem.range", text(value), text(min), text(max));
        }
    }

    /** Refuses what stands at {@code place} if the memory that the program may use cannot hold so many bytes. */
    public static void room(String place, long bytes) throws ProblemException {
        long most = Runtime.getRuntime().maxMemory();
        if (bytes > most) {
            throw at(place, "problem.memory", gib(bytes), gib(most));
        }
    }

    private static String gib(long bytes) {
        return Double.toString(Math.ceil(10 * bytes / GIB) / 10);
    }

    /** What stands in a file, short and on one line. */
    public static String shown(String text) {
        String line = text.replaceAll("\\p{Cntrl}|\\p{Cs}", "?");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }

    /** The name of something in a file as a place: {@link #shown}, and "" where it is empty. */
    public static String name(String name) {
        return name.isEmpty() ? "\"\"" : shown(name);
    }

    /** The number as people read it, the same in every locale. */
    public static String text(long number) {
        return Long.toString(number);
    }
}
