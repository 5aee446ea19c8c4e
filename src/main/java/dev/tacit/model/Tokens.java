package dev.tacit.model;

import dev.tacit.tensor.Vector;
import java.util.List;

/** Compares contexts token by token. */
final class Tokens {
    private Tokens() {}

    /** The number of leading tokens that are the same in both. */
    static int sameAtStart(List<Vector> one, List<Vector> other) {
        int most = Math.min(one.size(), other.size());
        int same = 0;
        while (same < most && one.get(same).equals(other.get(same))) {
            same++;
        }
        return same;
    }

    /** The number of trailing tokens that are the same in both. */
    static int sameAtEnd(List<Vector> one, List<Vector> other) {
        int most = Math.min(one.size(), other.size());
        int same = 0;
        while (same < most && one.get(one.size() - 1 - same).equals(other.get(other.size() - 1 - same))) {
            same++;
        }
        return same;
    }
}
