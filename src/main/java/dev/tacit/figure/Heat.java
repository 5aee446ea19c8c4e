package dev.tacit.figure;

import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;

/**
 * A matrix in colours. {@code limit} is the value at the end of the colour bar: signed matrices run from -limit to
 * limit on the diverging map, others from 0 to limit on the sequential one. {@code left} (one entry a row) and
 * {@code top} (one a column) are drawn beside it, or empty vectors. {@code columnsAreTokens} links the columns with the
 * tokens; {@code lit} is the column to light, or -1.
 */
public record Heat(String alt, Matrix values, double limit, boolean signed, HeatLabels labels, Sides sides, Lit lit)
        implements Figure {
    @Override
    public boolean drawable() {
        return limit < Axis.LARGEST;
    }

    /**
     * What the axes and the colour bar are called; {@code scale} says whose limits the bar has, or is empty;
     * {@code rowTicks}/{@code colTicks} name a row or column or are empty.
     */
    public record HeatLabels(
            String rows,
            String columns,
            String bar,
            String scale,
            java.util.List<String> rowTicks,
            java.util.List<String> colTicks) {}

    /** Vectors drawn beside the matrix, with their names. */
    public record Sides(String leftName, Vector left, String topName, Vector top) {
        /** Nothing beside the matrix. */
        public static Sides none() {
            return new Sides("", Vector.zero(0), "", Vector.zero(0));
        }
    }

    /**
     * The column that is lit (or -1), whether columns are tokens, and the number of columns up to the current step (or
     * -1).
     */
    public record Lit(boolean columnsAreTokens, int column, int step) {
        /** No column is lit, columns are no tokens. */
        public static Lit none() {
            return new Lit(false, -1, -1);
        }
    }
}
