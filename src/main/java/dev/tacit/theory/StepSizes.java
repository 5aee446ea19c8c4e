package dev.tacit.theory;

import dev.tacit.model.ContextualBlock;
import dev.tacit.model.Reading;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import java.util.List;

/**
 * The rates of both dynamics: {@code direct} is h = 1 / ‖A(x)‖², one for all steps (arXiv 2507.16003 v1, equation 12);
 * {@code product} holds h_i = 1 / ‖s_i‖², i = 1..n (remark 3.2). NaN where there is nothing to divide by.
 */
public record StepSizes(double direct, Vector product) {
    /** The rates along the readings of the shrinking suffix, whose last row is the query alone. */
    public static StepSizes of(Reading suffix) {
        Matrix inputs = suffix.mlpInput();
        double[] sizes = new double[inputs.rows() - 1];
        for (int i = 1; i <= sizes.length; i++) {
            sizes[i - 1] = size(inputs.row(i));
        }
        return new StepSizes(size(inputs.row(sizes.length)), Vector.owning(sizes));
    }

    /** The rates of a block that reads this context at this query. */
    public static StepSizes of(ContextualBlock block, List<Vector> context, Vector query) {
        return of(block.reading(block.run(context, query, null, () -> false).suffix(), query));
    }

    private static double size(Vector f) {
        ImplicitUpdate rule = ImplicitUpdate.at(f);
        return rule.exists() ? rule.stepSize() : Double.NaN;
    }
}
