package dev.tacit.view;

import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Spectrum;
import dev.tacit.tensor.Vector;
import java.util.List;

/**
 * Points W_0 a_i times a scale, seen along the two axes that show most of them: {@code x} and {@code y} of some of the
 * points, all of them where they are few, {@code share} of the squared distances from their middle.
 */
record Projection(Matrix inputs, Matrix toPlane, Vector middle, Vector x, Vector y, double share) {
    /** The plane of the rows of {@code inputs}, at most {@code most} of them kept. */
    static Projection of(Matrix inputs, Matrix w, double scale, int most) {
        int count = Math.min(inputs.rows(), most + 1);
        Vector middle = Vector.zero(inputs.cols());
        for (int k = 0; k < count; k++) {
            middle = middle.plus(inputs.row(row(k, count, inputs)));
        }
        middle = middle.times(1.0 / count);
        boolean few = count < inputs.cols();
        Matrix isometry = (few ? w : isometry(w)).times(scale);
        Matrix centred = centred(inputs, middle, count);
        Matrix sane = sane(centred.times(isometry.transpose()));
        Spectrum axes = Spectrum.of(
                few ? sane.times(sane.transpose()) : sane.transpose().times(sane));
        Matrix two = firstTwo(axes.vectors());
        Matrix toPlane = (few ? unit(two.times(sane)) : two).times(isometry);
        Matrix points = centred.times(toPlane.transpose());
        double total = 0;
        for (int j = 0; j < axes.values().size(); j++) {
            total += Math.max(0, axes.values().get(j));
        }
        double shown = axes.values().get(0)
                + (axes.values().size() > 1 ? Math.max(0, axes.values().get(1)) : 0);
        double share = total > 0 ? Math.min(1, shown / total) : 1;
        return new Projection(inputs, toPlane, middle, points.column(0), points.column(1), share);
    }

    /** The step of the point at {@code index}. */
    int step(int index) {
        return row(index, x.size(), inputs);
    }

    /** Where the point of a step lies. */
    double[] at(int step) {
        return toPlane.times(inputs.row(step).minus(middle)).toArray();
    }

    /** The distance of two kept points in this plane. */
    double distance(int from, int to) {
        return StrictMath.hypot(x.get(to) - x.get(from), y.get(to) - y.get(from));
    }

    private static int row(int index, int count, Matrix inputs) {
        return count == 1 ? 0 : (int) ((long) index * (inputs.rows() - 1) / (count - 1));
    }

    private static Matrix centred(Matrix inputs, Vector middle, int count) {
        double[] data = new double[count * inputs.cols()];
        for (int k = 0; k < count; k++) {
            Vector row = inputs.row(row(k, count, inputs)).minus(middle);
            System.arraycopy(row.toArray(), 0, data, k * inputs.cols(), inputs.cols());
        }
        return Matrix.owning(count, inputs.cols(), data);
    }

    /** Scaled by a power of two if its squares could leave the range of doubles: axes and shares are the same. */
    private static Matrix sane(Matrix points) {
        double size = points.maxAbs();
        boolean fits = size == 0 || (size > 1e-60 && size < 1e60);
        return fits ? points : points.times(Math.scalb(1.0, -Math.clamp(Math.getExponent(size), -1000, 1000)));
    }

    /** A matrix K of m rows with KᵀK = WᵀW, so that ‖K a‖ = ‖W a‖ for every a. */
    private static Matrix isometry(Matrix w) {
        Spectrum gram = Spectrum.of(w.transpose().times(w));
        double[] rows = gram.vectors().transpose().toArray();
        int m = w.cols();
        for (int k = 0; k < rows.length; k++) {
            rows[k] *= Math.sqrt(Math.max(0, gram.values().get(k / m)));
        }
        return Matrix.owning(m, m, rows);
    }

    /** Rows of length one, or zero: axes where they were found from the points' products among each other. */
    private static Matrix unit(Matrix axes) {
        List<Vector> rows = axes.rowList().stream()
                .map(row -> row.maxAbs() == 0 ? row : row.times(1 / row.norm()))
                .toList();
        return Matrix.ofRows(rows, axes.cols());
    }

    /** The first two columns as rows; a zero row where there is one column only. */
    private static Matrix firstTwo(Matrix vectors) {
        Vector second = vectors.cols() > 1 ? vectors.column(1) : Vector.zero(vectors.rows());
        return Matrix.of(vectors.column(0).toArray(), second.toArray());
    }
}
