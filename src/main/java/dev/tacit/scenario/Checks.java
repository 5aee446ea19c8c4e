package dev.tacit.scenario;

import dev.tacit.tensor.Vector;
import dev.tacit.text.ProblemException;
import java.util.SortedSet;

/** What every edit looks at before it touches the document; what it says counts tokens from 1, as people do. */
final class Checks {
    private static final int SHOWN = 40;

    private Checks() {}

    static void index(int index, int count) throws ProblemException {
        if (index < 0 || index >= count) {
            throw EditRules.refused("problem.edit.index", text(index + 1), text(count));
        }
    }

    static void indices(SortedSet<Integer> indices, int count) throws ProblemException {
        if (!indices.isEmpty()) {
            index(indices.first(), count);
            index(indices.last(), count);
        }
    }

    static void token(String name, Vector token, int width) throws ProblemException {
        if (token.size() != width) {
            throw EditRules.refused("problem.edit.width", name, text(token.size()), text(width));
        }
        if (!token.isFinite()) {
            throw EditRules.refused("problem.edit.finite", name);
        }
    }

    /** The eps of a norm. */
    static void eps(String place, double eps) throws ProblemException {
        if (eps < 0) {
            throw Fit.problem(place, "problem.negative", Double.toString(eps));
        }
    }

    static void windowTokens(long n) throws ProblemException {
        if (n > Limits.WINDOW_TOKENS) {
            throw EditRules.refused("problem.edit.tokens", text(n), text(Limits.WINDOW_TOKENS));
        }
    }

    /** What stands in a file, short and on one line. */
    static String shown(String text) {
        String line = text.replaceAll("\\p{Cntrl}|\\p{Cs}", "?");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }

    /** The number as people read it, the same in every locale. */
    static String text(long number) {
        return Long.toString(number);
    }
}
