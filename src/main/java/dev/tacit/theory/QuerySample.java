package dev.tacit.theory;

import dev.tacit.model.ContextualBlock;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import java.util.ArrayList;
import java.util.List;

/** The inputs f(x_k) of some queries read alone, row by row, and what the context adds to them, f(C, x_k) - f(x_k). */
public record QuerySample(Matrix inputs, Matrix shifts) {
    /** Queries drawn like the given one. */
    public static QuerySample of(ContextualBlock block, List<Vector> context, Vector query, Sampling sampling) {
        List<Vector> inputs = new ArrayList<>();
        List<Vector> shifts = new ArrayList<>();
        sampling.each("queries", (random, _) -> {
            Vector other = NearQuery.drawn(query, random);
            inputs.add(block.at(List.of(), other).f(0));
            shifts.add(block.at(context, other).f(0).minus(inputs.getLast()));
        });
        int width = block.layer().outputWidth();
        return new QuerySample(Matrix.ofRows(inputs, width), Matrix.ofRows(shifts, width));
    }

    /** The queries {@code from}..{@code to} - 1. */
    public QuerySample part(int from, int to) {
        return new QuerySample(inputs.rows(from, to), shifts.rows(from, to));
    }
}
