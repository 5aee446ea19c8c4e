package dev.tacit.figure;

/** A picture as plain data. Every figure can be described in words. */
public sealed interface Figure permits Heat, Lines, Bars, Plane, Formula, TableFigure, Panels, Note {
    /** What the picture shows, in words, with its numbers: for screen readers and files. */
    String alt();

    /** Whether its axes can be drawn: false where the numbers are too large or too far apart. */
    default boolean drawable() {
        return true;
    }
}
