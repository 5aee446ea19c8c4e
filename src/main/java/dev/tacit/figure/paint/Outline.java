package dev.tacit.figure.paint;

import dev.tacit.tensor.Vector;

/**
 * A filled shape as plain data, non-zero winding: {@code ops} is a string of M, L, Q, C (1, 1, 2, 3 points each) and Z,
 * {@code points} holds their coordinates x, y, x, y, … The origin is the left end of the baseline, y grows downwards;
 * {@code height} reaches above the baseline, {@code depth} below it.
 */
public record Outline(String ops, Vector points, double width, double height, double depth) {}
