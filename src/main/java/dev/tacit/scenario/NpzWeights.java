package dev.tacit.scenario;

import dev.tacit.file.Complaint;
import dev.tacit.file.JsonValues.Rows;
import dev.tacit.file.Npz;
import dev.tacit.file.Weights;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import dev.tacit.text.ProblemException;
import java.util.List;
import java.util.stream.Collectors;

/** The arrays whose names begin with {@code prefix}: lists of numbers and matrices. */
record NpzWeights(Npz npz, String prefix) implements Weights {
    @Override
    public boolean has(String name) {
        return npz.has(prefix + name);
    }

    /** The sides of an array: none of a number, one of a list, two of a matrix. */
    List<Integer> shape(String name) throws ProblemException {
        if (!has(name)) {
            throw Complaint.at(prefix + name, "problem.missing");
        }
        return npz.shape(prefix + name);
    }

    @Override
    public Matrix matrix(String name, Rows rows, int cols) throws ProblemException {
        List<Integer> shape = shape(name);
        boolean free = rows.min() < rows.max();
        int wanted = free && shape.size() == 2 ? Math.clamp(shape.getFirst(), rows.min(), rows.max()) : rows.max();
        if (!shape.equals(List.of(wanted, cols))) {
            String sides = (free && shape.size() != 2 ? "?" : Complaint.text(wanted)) + " x " + cols;
            throw wrong(name, sides);
        }
        return Matrix.owning(wanted, cols, npz.numbers(prefix + name));
    }

    @Override
    public Vector vector(String name, int size) throws ProblemException {
        if (!shape(name).equals(List.of(size))) {
            throw wrong(name, Complaint.text(size));
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
        List<Integer> sides = npz.shape(prefix + name);
        String shape =
                sides.isEmpty() ? "1" : sides.stream().map(Complaint::text).collect(Collectors.joining(" x "));
        return Complaint.at(prefix + name, "problem.npz.shape", shape, expected);
    }
}
