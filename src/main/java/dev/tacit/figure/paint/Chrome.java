package dev.tacit.figure.paint;

import dev.tacit.figure.Axis;
import java.util.List;

/**
 * What stands around a plot: its axes, the key, a note under it. Where {@code groups} is not empty they are the names
 * of 0, 1, 2, … on the x axis. With {@code square} both axes have the same scale; {@code tags} leaves a row above the
 * plot for the names of marks.
 */
record Chrome(Axis x, Axis y, Legend legend, String note, List<String> groups, boolean square, boolean tags) {}
