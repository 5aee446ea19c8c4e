package dev.tacit.file;

import dev.tacit.file.JsonValues.Rows;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import dev.tacit.text.ProblemException;

/** Weights that a file names: each is asked for by the shape it must have, and refused by its name. */
public interface Weights {
    /** Whether the file has this one. */
    boolean has(String name);

    /** A matrix of so many rows and columns. */
    Matrix matrix(String name, Rows rows, int cols) throws ProblemException;

    /** A list of {@code size} numbers. */
    Vector vector(String name, int size) throws ProblemException;
}
