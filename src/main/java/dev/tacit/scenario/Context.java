package dev.tacit.scenario;

import dev.tacit.tensor.Vector;
import java.util.List;

/**
 * An explicit context: n tokens c_1..c_n of width d, their labels (n of them, or none for the default names) and the
 * query x, always read last.
 */
public record Context(List<Vector> tokens, List<String> labels, Vector query) implements ContextSource {
    public Context {
        tokens = List.copyOf(tokens);
        labels = List.copyOf(labels);
    }

    @Override
    public Context explicit() {
        return this;
    }

    /** n, the number of context tokens. */
    public int n() {
        return tokens.size();
    }

    /** d, the width of a token. */
    public int d() {
        return query.size();
    }

    /** The label of token {@code index} (from 0): its own, or c1, c2, … */
    public String label(int index) {
        return labels.isEmpty() ? defaultLabel(index) : labels.get(index);
    }

    /** The name of token {@code index} (from 0) that has no label: c1, c2, … as the paper counts. */
    public static String defaultLabel(int index) {
        return "c" + (index + 1);
    }
}
