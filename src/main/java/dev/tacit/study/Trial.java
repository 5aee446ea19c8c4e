package dev.tacit.study;

import dev.tacit.tensor.Vector;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Runs the trials of a study, each by its number alone, so that they may run in any order and side by side. */
@FunctionalInterface
public interface Trial {
    /**
     * What trial {@code number} (from 0) measures, a vector for each group of the study; ends in a
     * CancellationException when {@code stop} says so.
     */
    List<Vector> run(int number, BooleanSupplier stop);
}
