package dev.tacit.theory;

import java.util.Arrays;

/** The numbers of the direct dynamics, step by step. */
final class DirectSeries {
    final double[] deltaNorms;
    final double[] incrementNorms;
    final double[] residuals;
    final double[] losses;

    /** Nothing known yet of n steps. */
    DirectSeries(int n) {
        deltaNorms = new double[n + 1];
        incrementNorms = new double[n];
        residuals = new double[n + 1];
        losses = new double[n];
    }

    /** What is known of the first {@code rows} of n + 1 rows. */
    DirectSeries head(int rows, int n) {
        DirectSeries next = new DirectSeries(n);
        int steps = Math.max(rows - 1, 0);
        System.arraycopy(deltaNorms, 0, next.deltaNorms, 0, rows);
        System.arraycopy(residuals, 0, next.residuals, 0, rows);
        System.arraycopy(incrementNorms, 0, next.incrementNorms, 0, steps);
        System.arraycopy(losses, 0, next.losses, 0, steps);
        return next;
    }

    /** None of the numbers of n steps exists. */
    static DirectSeries missing(int n) {
        DirectSeries none = new DirectSeries(n);
        Arrays.fill(none.deltaNorms, Double.NaN);
        Arrays.fill(none.incrementNorms, Double.NaN);
        Arrays.fill(none.residuals, Double.NaN);
        Arrays.fill(none.losses, Double.NaN);
        return none;
    }
}
