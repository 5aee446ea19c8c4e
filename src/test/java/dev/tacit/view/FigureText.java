package dev.tacit.view;

import dev.tacit.figure.Axis;
import dev.tacit.figure.Bars;
import dev.tacit.figure.Figure;
import dev.tacit.figure.Formula;
import dev.tacit.figure.Heat;
import dev.tacit.figure.Lines;
import dev.tacit.figure.Note;
import dev.tacit.figure.Panels;
import dev.tacit.figure.Plane;
import dev.tacit.figure.Series;
import dev.tacit.figure.TableFigure;
import dev.tacit.tensor.Vector;
import dev.tacit.text.Digits;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A figure as text that people can read: numbers to four digits, rounding noise masked, long lists in samples. */
final class FigureText {
    private static final int SAMPLES = 9;
    private static final double NOISE = 1e-11;

    private FigureText() {}

    static String of(Figure figure) {
        String text = figure.getClass().getSimpleName() + ": " + figure.alt() + "\n"
                + switch (figure) {
                    case Heat heat -> heat(heat);
                    case Lines lines ->
                        axis("x", lines.x()) + axis("y", lines.y())
                                + lines.series().stream()
                                        .map(FigureText::series)
                                        .collect(Collectors.joining())
                                + lines.marks().stream()
                                        .map(mark -> "mark " + mark.role() + " " + number(mark.x()) + " " + mark.label()
                                                + "\n")
                                        .collect(Collectors.joining())
                                + lines.note() + "\n";
                    case Bars bars ->
                        axis("y", bars.y())
                                + bars.series().stream()
                                        .map(bar -> bar.name() + " " + bar.role() + " " + vector(bar.values()) + "\n")
                                        .collect(Collectors.joining())
                                + bars.note() + "\n";
                    case Plane plane -> plane(plane);
                    case Formula formula ->
                        formula.lines().stream()
                                .map(line -> (line.lit() ? "* " : "  ") + line.caption() + " | " + line.latex() + "\n")
                                .collect(Collectors.joining());
                    case TableFigure table -> table(table);
                    case Panels panels ->
                        panels.panels().stream()
                                .map(panel -> "- " + panel.title() + "\n" + of(panel.figure()))
                                .collect(Collectors.joining());
                    case Note _ -> "";
                };
        return masked(text);
    }

    /** Without the digits of rounding errors, which change with every order of summation. */
    private static String masked(String text) {
        return text.replaceAll("[0-9.]*·?10⁻¹[⁰¹²³⁴⁵⁶⁷⁸⁹]", "#")
                .replaceAll("[0-9.]*(\\\\cdot )?10\\^\\{-1[0-9]\\}", "#")
                .replaceAll("[0-9.]+ ε", "# ε")
                .replaceAll("at most [0-9.]+ times", "at most # times")
                .replaceAll("(?m)^(relative error(?:, in units of| /) ε) (\\w+).*$", "$1 $2 #")
                .replaceAll("(?m)(error(?:, in units of| /) ε\n.*\n.*\ny ).*$", "$1#");
    }

    private static String heat(Heat heat) {
        String rows = pick(heat.values().rows())
                .mapToObj(i -> "row " + (i + 1) + " " + vector(heat.values().row(i)) + "\n")
                .collect(Collectors.joining());
        return heat.values().rows() + " x " + heat.values().cols() + (heat.signed() ? " signed" : "") + " limit "
                + number(heat.limit()) + " " + heat.labels().bar() + " lit "
                + heat.lit().column() + " step "
                + heat.lit().step() + "\n" + rows
                + heat.sides().leftName() + " " + vector(heat.sides().left()) + "\n"
                + heat.sides().topName() + " " + vector(heat.sides().top()) + "\n";
    }

    private static String plane(Plane plane) {
        return axis("x", plane.x()) + axis("y", plane.y())
                + plane.paths().stream().map(FigureText::series).collect(Collectors.joining())
                + plane.dots().stream()
                        .filter(dot -> !dot.label().isEmpty())
                        .map(dot -> "dot " + dot.label() + " " + dot.role() + " " + number(dot.x()) + " "
                                + number(dot.y()) + (dot.lit() ? " lit" : "") + "\n")
                        .collect(Collectors.joining())
                + plane.note() + "\n";
    }

    private static String table(TableFigure table) {
        return String.join(" | ", table.headers()) + "\n"
                + pick(table.rows().size())
                        .mapToObj(i -> (i == table.litRow() ? "* " : "  ") + row(table, i) + "\n")
                        .collect(Collectors.joining());
    }

    private static String row(TableFigure table, int row) {
        return IntStream.range(0, table.headers().size())
                .mapToObj(j -> table.headers().get(j).endsWith("ε")
                        ? "#"
                        : cell(table.rows().get(row).get(j)))
                .collect(Collectors.joining(" | "));
    }

    private static String cell(String cell) {
        return cell.length() > 5 && Digits.parse(cell).isPresent()
                ? number(Digits.parse(cell).getAsDouble())
                : cell;
    }

    private static String axis(String name, Axis axis) {
        return name + " " + axis.label() + " " + axis.scale() + " " + number(axis.min()) + " to " + number(axis.max())
                + "\n";
    }

    private static String series(Series series) {
        return series.name() + " " + series.role() + " " + series.style() + " "
                + series.x().size() + " points x " + vector(series.x()) + " y " + vector(series.y()) + "\n";
    }

    private static String vector(Vector vector) {
        return pick(vector.size()).mapToObj(i -> number(vector.get(i))).collect(Collectors.joining(" ", "[", "]"));
    }

    private static IntStream pick(int size) {
        return size <= SAMPLES
                ? IntStream.range(0, size)
                : IntStream.range(0, SAMPLES).map(k -> k * (size - 1) / (SAMPLES - 1));
    }

    private static String number(double value) {
        return Math.abs(value) < NOISE ? "0" : Digits.rounded(value, 4);
    }
}
