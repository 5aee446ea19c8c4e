package dev.tacit.tensor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LeastSquaresTest {
    private final RandomStream random = new RandomStream(3);

    @Test
    void tallSystemsLeaveARestAtRightAngles() {
        Matrix a = drawn(9, 4);
        Matrix b = drawn(9, 3);
        Matrix rest = a.times(LeastSquares.solve(a, b)).minus(b);
        assertTrue(a.transpose().times(rest).norm() < 1e-13 * a.norm() * b.norm());
    }

    @Test
    void wideSystemsAreSolvedByTheShortest() {
        Matrix a = drawn(3, 8);
        Matrix b = drawn(3, 2);
        Matrix x = LeastSquares.solve(a, b);
        assertTrue(a.times(x).minus(b).norm() < 1e-13 * b.norm());
        Matrix any = drawn(8, 2);
        Matrix seen = LeastSquares.solve(a, a.times(any));
        Matrix unseen = any.minus(seen);
        assertTrue(Math.abs(Vector.of(x.toArray()).dot(Vector.of(unseen.toArray()))) < 1e-13 * x.norm() * any.norm());
    }

    @Test
    void dependentColumnsAndZerosDoNotBlowUp() {
        Matrix a = Matrix.outer(random.normals(6), random.normals(4));
        Matrix b = drawn(6, 2);
        assertTrue(LeastSquares.solve(a, b).norm() < 10 * b.norm() / a.norm());
        assertTrue(LeastSquares.solve(Matrix.zero(3, 2), drawn(3, 1)).norm() == 0);
    }

    private Matrix drawn(int rows, int cols) {
        return Matrix.owning(rows, cols, random.normals(rows * cols).toArray());
    }
}
