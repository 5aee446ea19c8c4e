package dev.tacit.file;

import dev.tacit.file.JsonValues.Rows;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import dev.tacit.text.ProblemException;
import java.util.List;

/** The arrays whose names begin with {@code prefix}: lists of numbers and matrices. */
public record ArrayWeights(NamedArrays arrays, String prefix) implements Weights {
    /** Those of them whose names go on with {@code more}. */
    public ArrayWeights in(String more) {
        return new ArrayWeights(arrays, prefix + more);
    }

    @Override
    public boolean has(String name) {
        return arrays.names().contains(prefix + name);
    }

    /** The sides of an array. */
    public List<Integer> sides(String name) throws ProblemException {
        if (!has(name)) {
            throw Complaint.at(prefix + name, "problem.missing");
        }
        return arrays.shape(prefix + name).sides();
    }

    @Override
    public Matrix matrix(String name, Rows rows, int cols) throws ProblemException {
        List<Integer> sides = sides(name);
        boolean free = rows.min() < rows.max();
        int wanted = free && sides.size() == 2 ? Math.clamp(sides.getFirst(), rows.min(), rows.max()) : rows.max();
        if (!sides.equals(List.of(wanted, cols))) {
            throw wrong(name, (free && sides.size() != 2 ? "?" : Complaint.text(wanted)) + " x " + cols);
        }
        return Matrix.owning(wanted, cols, arrays.numbers(prefix + name));
    }

    @Override
    public Vector vector(String name, int size) throws ProblemException {
        if (!sides(name).equals(List.of(size))) {
            throw wrong(name, Complaint.text(size));
        }
        return Vector.owning(arrays.numbers(prefix + name));
    }

    /** A single number. */
    public double number(String name) throws ProblemException {
        if (sides(name).stream().anyMatch(side -> side != 1)) {
            throw wrong(name, "1");
        }
        return arrays.numbers(prefix + name)[0];
    }

    private ProblemException wrong(String name, String expected) {
        return Complaint.at(
                prefix + name,
                "problem.array.shape",
                arrays.shape(prefix + name).text(),
                expected);
    }
}
