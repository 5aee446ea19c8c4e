package dev.tacit.view;

import dev.tacit.figure.Heat.Lit;
import dev.tacit.tensor.Matrix;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The columns of a heat map over the first {@code count} items c_1, c_2, …, x: one each, or sums over groups of
 * neighbours where there are too many.
 */
record TokenColumns(Scene scene, int count) {
    private static final int MOST = 512;
    private static final int GROUPS = 256;

    /** Whether a column stands for a group. */
    boolean grouped() {
        return count > MOST;
    }

    /** The matrix, or the sums over the groups. */
    Matrix of(Matrix values) {
        if (!grouped()) {
            return values;
        }
        double[] sums = new double[values.rows() * GROUPS];
        for (int i = 0; i < values.rows(); i++) {
            for (int j = 0; j < values.cols(); j++) {
                sums[i * GROUPS + group(j)] += values.get(i, j);
            }
        }
        return Matrix.owning(values.rows(), GROUPS, sums);
    }

    /** The names of the columns: a group is called by its first token. */
    List<String> names() {
        return grouped()
                ? IntStream.range(0, GROUPS)
                        .mapToObj(k -> scene.token(first(k)))
                        .toList()
                : IntStream.range(0, count).mapToObj(scene::token).toList();
    }

    String axis() {
        return scene.axis(grouped() ? "buckets" : "token");
    }

    /** The hovered item, and the step if it matters ({@code step}, else -1). */
    Lit lit(int step) {
        int hovered = scene.hovered() < count ? scene.hovered() : -1;
        return grouped() ? new Lit(false, group(hovered), group(step)) : new Lit(true, hovered, step);
    }

    private int group(int item) {
        return item < 0 ? -1 : (int) ((long) item * GROUPS / count);
    }

    private int first(int group) {
        return (int) (((long) group * count + GROUPS - 1) / GROUPS);
    }
}
