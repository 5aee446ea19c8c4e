package dev.tacit.export;

import dev.tacit.figure.Heat;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import java.util.Arrays;
import java.util.List;

/** Figures with nothing in them that could hide a flaw. */
final class Plain {
    private Plain() {}

    /** A heat map of equal cells. */
    static Heat heat(int size) {
        double[] ones = new double[size];
        Arrays.fill(ones, 1);
        Vector all = Vector.owning(ones);
        Heat.HeatLabels labels = new Heat.HeatLabels("row", "column", "value", "", List.of(), List.of());
        return new Heat("", Matrix.outer(all, all), 1, false, labels, Heat.Sides.none(), Heat.Lit.none());
    }
}
