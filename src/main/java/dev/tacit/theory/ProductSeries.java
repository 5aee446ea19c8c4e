package dev.tacit.theory;

import java.util.Arrays;

/** The numbers of the product dynamics, step by step, NaN where they do not exist; {@code outputs} by rows. */
final class ProductSeries {
    final double[] stepSizes;
    final double[] updateNorms;
    final double[] residuals;
    final double[] outputs;

    /** Nothing known yet of n steps with outputs of this width. */
    ProductSeries(int n, int width) {
        stepSizes = missing(n);
        updateNorms = missing(n);
        residuals = missing(n + 1);
        outputs = missing((n + 1) * width);
    }

    private static double[] missing(int size) {
        double[] values = new double[size];
        Arrays.fill(values, Double.NaN);
        return values;
    }
}
