package dev.tacit.scenario;

import dev.tacit.file.Complaint;
import dev.tacit.tensor.Vector;
import dev.tacit.text.ProblemException;
import java.util.SortedSet;

/** What every edit looks at before it touches the document; what it says counts tokens from 1, as people do. */
final class Checks {
    private Checks() {}

    static void index(int index, int count) throws ProblemException {
        if (index < 0 || index >= count) {
            throw EditRules.refused("problem.edit.index", Complaint.text(index + 1), Complaint.text(count));
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
            throw EditRules.refused("problem.edit.width", name, Complaint.text(token.size()), Complaint.text(width));
        }
        if (!token.isFinite()) {
            throw EditRules.refused("problem.edit.finite", name);
        }
    }

    /** The eps of a norm. */
    static void eps(String place, double eps) throws ProblemException {
        if (eps < 0) {
            throw Complaint.at(place, "problem.negative", Double.toString(eps));
        }
    }

    static void windowTokens(long n) throws ProblemException {
        if (n > Limits.WINDOW_TOKENS) {
            throw EditRules.refused("problem.edit.tokens", Complaint.text(n), Complaint.text(Limits.WINDOW_TOKENS));
        }
    }
}
