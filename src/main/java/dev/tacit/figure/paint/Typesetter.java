package dev.tacit.figure.paint;

import java.util.Optional;

/** Lays out formulas. */
@FunctionalInterface
public interface Typesetter {
    /** The shape of a formula in LaTeX at a size in pixels, or nothing if it cannot be read. */
    Optional<Outline> layOut(String latex, double size);
}
