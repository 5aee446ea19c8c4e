package dev.tacit.scenario;

import dev.tacit.scenario.JsonValues.Rows;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import dev.tacit.text.ProblemException;
import java.util.List;

/** The arrays whose names begin with {@code prefix}: lists of numbers and matrices. */
record NpzWeights(Npz npz, String prefix) implements Weights {
    @Override
    public boolean has(String name) {
        return npz.has(prefix + name);
    }

    /** The sides of an array: none of a number, one of a list, two of a matrix. */
    List<Integer> shape(String name) throws ProblemException {
        if (!has(name)) {
            throw Fit.problem(prefix + name, "problem.missing");
        }
        return npz.header(prefix + name).shape();
    }

    @Override
    public Matrix matrix(String name, Rows rows, int cols) throws ProblemException {
        List<Integer> shape = shape(name);
        boolean free = rows.min() < rows.max();
        int wanted = free && shape.size() == 2 ? Math.clamp(shape.getFirst(), rows.min(), rows.max()) : rows.max();
        if (!shape.equals(List.of(wanted, cols))) {
            String sides = (free && shape.size() != 2 ? "?" : Checks.text(wanted)) + " x " + cols;
            throw wrong(name, sides);
        }
        return Matrix.owning(wanted, cols, npz.numbers(prefix + name));
    }

    @Override
    public Vector vector(String name, int size) throws ProblemException {
        if (!shape(name).equals(List.of(size))) {
            throw wrong(name, Checks.text(size));
        }
        return Vector.owning(npz.numbers(prefix + name));
    }

    /** A single number. */
    double number(String name) throws ProblemException {
        if (shape(name).stream().anyMatch(side -> side != 1)) {
            throw wrong(name, "1");
        }
        return npz.numbers(prefix + name)[0];
    }

    private ProblemException wrong(String name, String expected) {
        return Fit.problem(
                prefix + name, "problem.npz.shape", npz.header(prefix + name).shapeText(), expected);
    }
}
