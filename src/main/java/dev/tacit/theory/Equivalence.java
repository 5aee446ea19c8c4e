package dev.tacit.theory;

import dev.tacit.tensor.Vector;
import java.util.Optional;

/**
 * The equality T_W(C, x) = T_{W+ΔW(Y)}(C \ Y, x) (arXiv 2507.16003 v1, theorem 2.2): {@code full} is the left side,
 * {@code patched} the right one (o entries; empty vector if no update exists), {@code unpatched} is T_W(C \ Y, x),
 * {@code residual} the relative error (NaN if no update exists).
 */
public record Equivalence(
        Vector full,
        Vector patched,
        Vector unpatched,
        double residual,
        Optional<WeightUpdate> update,
        int movedCount) {}
