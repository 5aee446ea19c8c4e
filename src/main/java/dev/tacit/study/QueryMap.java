package dev.tacit.study;

import dev.tacit.model.ContextualBlock;
import dev.tacit.task.Prompt;
import dev.tacit.task.RegressionExample;
import dev.tacit.tensor.LeastSquares;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** One context and every query (x₁, x₂) of a square grid, row by row from the largest x₂ down. */
public final class QueryMap {
    /** How far the grid reaches from 0. */
    static final double REACH = 2.5;

    private QueryMap() {}

    /** The groups that {@link #losses} fills. */
    static List<Group> groups(int grid) {
        Vector cells = Counting.of(1, grid * grid);
        return List.of(new Group("map.full", cells), new Group("map.patched", cells));
    }

    /** The half squared errors on both sides of the equality. */
    static List<Vector> losses(List<ContextualBlock> blocks, List<Vector> context, int grid, BooleanSupplier stop) {
        Vector weights = weights(context);
        double[] full = new double[grid * grid];
        double[] patched = new double[grid * grid];
        for (int cell = 0; cell < full.length; cell++) {
            Vector x = Vector.of(coordinate(cell % grid, grid), -coordinate(Math.floorDiv(cell, grid), grid));
            Prompt prompt = new Prompt(context, Vector.of(x.get(0), x.get(1), 0));
            Prediction both = Prediction.of(blocks, new RegressionExample(prompt, weights.dot(x)), stop);
            full[cell] = both.fullLoss();
            patched[cell] = both.patchedLoss();
        }
        return List.of(Vector.owning(full), Vector.owning(patched));
    }

    /** Where column {@code index} of a grid stands. */
    public static double coordinate(int index, int grid) {
        return grid == 1 ? 0 : REACH * (2.0 * index / (grid - 1) - 1);
    }

    /** The weights of the task, which its examples without noise tell. */
    private static Vector weights(List<Vector> context) {
        List<Vector> inputs = new ArrayList<>();
        List<Vector> outputs = new ArrayList<>();
        for (Vector token : context) {
            inputs.add(Vector.of(token.get(0), token.get(1)));
            outputs.add(Vector.of(token.get(2)));
        }
        return LeastSquares.solve(Matrix.ofRows(inputs, 2), Matrix.ofRows(outputs, 1))
                .column(0);
    }
}
