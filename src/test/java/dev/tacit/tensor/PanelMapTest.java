package dev.tacit.tensor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PanelMapTest {
    private final RandomStream random = RandomStream.named(1, "panels");

    @Test
    void aColumnIsTheProductWithTheMatrix() {
        for (int rows = 1; rows <= 8; rows++) {
            for (int cols = 1; cols <= 9; cols++) {
                Matrix w = sparse(rows, cols);
                List<Vector> vectors = vectors(5, cols);
                double[][] products = new double[5][];
                new PanelMap(w).rows(vectors, 0, 5, products, () -> false);
                for (int i = 0; i < 5; i++) {
                    Vector expected = w.times(vectors.get(i));
                    double far = expected.minus(Vector.of(products[i])).norm();
                    assertEquals(0, far, 1e-14 * w.norm() * vectors.get(i).norm(), rows + " x " + cols);
                }
            }
        }
    }

    @Test
    void noBitDependsOnWhichVectorsShareAPanel() {
        Matrix w = sparse(7, 13);
        List<Vector> vectors = vectors(600, 13);
        double[][] together = new double[600][];
        new PanelMap(w).rows(vectors, 0, 600, together, () -> false);
        for (int i = 0; i < 600; i++) {
            double[][] alone = new double[600][];
            new PanelMap(w).rows(vectors, i, i + 1, alone, () -> false);
            assertArrayEquals(alone[i], together[i], 0);
        }
    }

    @Test
    void normsAreSafeAgainstOverflowAndUnderflow() {
        Panel panel = new Panel(2, 3);
        panel.setColumn(0, new double[] {3e-200, 4e-200});
        panel.setColumn(1, new double[] {3e200, 4e200});
        assertArrayEquals(new double[] {5e-200, 5e200, 0}, panel.norms(3), 1e-14 * 5e200);
        assertEquals(5e-200, panel.norms(3)[0], 1e-214);
    }

    /** Normal entries, some of them zero, and some whole rows at their start. */
    private Matrix sparse(int rows, int cols) {
        double[] entries = random.normals(rows * cols).toArray();
        for (int i = 0; i < entries.length; i++) {
            boolean below = i % cols < i / cols;
            entries[i] = below || i % 5 == 0 ? 0 : entries[i];
        }
        return Matrix.owning(rows, cols, entries);
    }

    private List<Vector> vectors(int count, int size) {
        List<Vector> vectors = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double[] entries = random.normals(size).toArray();
            entries[i % size] = 0;
            entries[size - 1] = size > 2 ? 0 : entries[size - 1];
            vectors.add(Vector.owning(entries));
        }
        return vectors;
    }
}
