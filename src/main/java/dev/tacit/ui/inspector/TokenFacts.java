package dev.tacit.ui.inspector;

import dev.tacit.engine.Snapshot;
import dev.tacit.scenario.Context;
import dev.tacit.scenario.Cursor;
import dev.tacit.scenario.Scenario;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import java.util.Collection;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What there is to say about token {@code index} of a scenario (n is the query). {@code attention} has one entry a
 * head; {@code increment} is ‖ΔW_i − ΔW_{i−1}‖ and {@code stepSize} h_i, both for the step i that absorbs the token and
 * NaN where they do not exist.
 */
record TokenFacts(
        int index,
        String label,
        Vector values,
        boolean moved,
        boolean absorbed,
        Vector attention,
        double increment,
        double stepSize) {
    /** The token to tell about: hovered, else selected, else the one absorbed last, else the query. */
    static int subject(Scenario scenario, Cursor cursor, Collection<Integer> selection) {
        int n = scenario.context().n();
        if (cursor.hovered() >= 0 && cursor.hovered() <= n) {
            return cursor.hovered();
        }
        int last = cursor.step() > 0 ? Math.min(cursor.step(), n) - 1 : n;
        return selection.stream()
                .filter(token -> token <= n)
                .min(Comparator.naturalOrder())
                .orElse(last);
    }

    /** The facts, from a snapshot of this very context if there is one. */
    static TokenFacts of(Scenario scenario, int step, int index, @Nullable Snapshot snapshot) {
        Context context = scenario.context();
        boolean query = index == context.n();
        boolean known = snapshot != null && snapshot.n() == context.n();
        Vector attention = known && snapshot != null ? column(snapshot.run().attention(), index) : Vector.zero(0);
        boolean stepped = known && !query;
        return new TokenFacts(
                index,
                query ? "x" : context.label(index),
                query ? context.query() : context.tokens().get(index),
                !query && scenario.moved().contains(index),
                !query && index < step,
                attention,
                stepped && snapshot != null ? snapshot.direct().incrementNorms().get(index) : Double.NaN,
                stepped && snapshot != null ? snapshot.product().stepSizes().get(index) : Double.NaN);
    }

    private static Vector column(Matrix attention, int index) {
        return index < attention.cols() ? attention.column(index) : Vector.zero(0);
    }

    /** The mean of the attention over the heads. */
    double meanAttention() {
        double sum = 0;
        for (int head = 0; head < attention.size(); head++) {
            sum += attention.get(head);
        }
        return sum / attention.size();
    }
}
