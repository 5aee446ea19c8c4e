package dev.tacit.theory;

import dev.tacit.model.FeedForward;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The numbers of the product dynamics, step by step; {@code accumulated} is R at step {@code last}. */
record ProductSteps(
        int last, Vector stepSizes, Vector updateNorms, Vector residuals, Matrix outputs, Matrix accumulated) {
    static ProductSteps of(FeedForward mlp, Matrix inputs) {
        int n = inputs.rows() - 1;
        double[] sizes = missing(n);
        double[] norms = missing(n);
        double[] residuals = missing(n + 1);
        List<Vector> outputs = new ArrayList<>();
        Vector target = mlp.output(inputs.row(0));
        outputs.add(target);
        residuals[0] = 0;
        Matrix r = Matrix.identity(inputs.cols());
        int last = 0;
        for (int i = 1; i <= n; i++) {
            Vector s = inputs.row(i);
            ImplicitUpdate rule = ImplicitUpdate.at(s);
            Vector y = r.times(inputs.row(i - 1).minus(s));
            Vector shift = mlp.w().times(y);
            if (rule.update(shift).isEmpty()) {
                break;
            }
            Optional<WeightUpdate> change = shift.maxAbs() == 0 ? Optional.empty() : rule.update(y);
            if (change.isPresent()) {
                r = r.plus(change.get().matrix());
            }
            sizes[i - 1] = rule.exists() ? rule.stepSize() : Double.NaN;
            norms[i - 1] = rule.update(shift).orElseThrow().norm();
            Vector output = mlp.outputOf(mlp.w().times(r.times(s)));
            residuals[i] = RelativeError.of(output, target);
            outputs.add(output);
            last = i;
        }
        while (outputs.size() <= n) {
            outputs.add(Vector.owning(missing(target.size())));
        }
        return new ProductSteps(
                last,
                Vector.owning(sizes),
                Vector.owning(norms),
                Vector.owning(residuals),
                Matrix.ofRows(outputs, target.size()),
                r);
    }

    private static double[] missing(int size) {
        double[] values = new double[size];
        Arrays.fill(values, Double.NaN);
        return values;
    }
}
