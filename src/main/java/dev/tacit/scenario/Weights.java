package dev.tacit.scenario;

import dev.tacit.scenario.JsonValues.Rows;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import dev.tacit.text.ProblemException;

/** Weights that a file names: each is asked for by the shape it must have, and refused by its name. */
interface Weights {
    boolean has(String name);

    Matrix matrix(String name, Rows rows, int cols) throws ProblemException;

    Vector vector(String name, int size) throws ProblemException;
}
