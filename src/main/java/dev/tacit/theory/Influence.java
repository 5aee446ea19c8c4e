package dev.tacit.theory;

import dev.tacit.model.ContextualBlock;
import dev.tacit.model.LayerRun;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import java.util.function.BooleanSupplier;

/**
 * What leaving one token out changes, token by token: {@code layer} is ‖A(C, x) - A(C without c_j, x)‖, {@code output}
 * the same for T_W, n entries each. Unlike shares it exists for every layer, and unlike them it does not add up.
 */
public record Influence(Vector layer, Vector output) {
    /** The influence of every token on a block that was read at a query, unless {@code stop} ends it. */
    public static Influence of(ContextualBlock block, LayerRun run, Vector query, BooleanSupplier stop) {
        Matrix without = run.leaveOneOut(stop);
        Matrix whole = run.prefix().rows(run.n(), run.n() + 1);
        Matrix outputs = block.outputs(block.reading(without, query));
        Vector output = block.outputs(block.reading(whole, query)).row(0);
        return new Influence(distances(without, whole.row(0)), distances(outputs, output));
    }

    private static Vector distances(Matrix rows, Vector from) {
        return Vector.owning(rows.rowList().stream()
                .mapToDouble(row -> row.minus(from).norm())
                .toArray());
    }
}
