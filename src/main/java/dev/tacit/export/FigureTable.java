package dev.tacit.export;

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
import dev.tacit.text.Digits;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The numbers of a figure, all digits, as tables; the panels of a grid follow one another. */
public record FigureTable(List<List<String>> rows) {
    public FigureTable {
        rows = List.copyOf(rows);
    }

    /** The numbers of a figure. */
    public static FigureTable of(Figure figure) {
        return new FigureTable(
                switch (figure) {
                    case Heat heat -> heat(heat);
                    case Lines lines -> curves(lines.x().label(), lines.series());
                    case Bars bars -> bars(bars);
                    case Plane plane -> plane(plane);
                    case Formula formula ->
                        formula.lines().stream()
                                .map(line -> List.of(line.caption(), line.latex()))
                                .toList();
                    case TableFigure table -> table(table);
                    case Panels panels -> panels(panels);
                    case Note note -> List.of(List.of(note.heading()), List.of(note.body()));
                });
    }

    /** Comma-separated, quoted where needed. */
    public String csv() {
        return text(",");
    }

    /** Tab-separated, as spreadsheets take it from the clipboard. */
    public String tsv() {
        return text("\t");
    }

    private String text(String separator) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> quoted(cell, separator))
                        .collect(Collectors.joining(separator, "", "\n")))
                .collect(Collectors.joining());
    }

    private static String quoted(String cell, String separator) {
        boolean plain = !cell.contains(separator) && !cell.contains("\"") && !cell.contains("\n");
        return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }

    private static List<List<String>> heat(Heat heat) {
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>();
        head.add(heat.labels().rows());
        for (int j = 0; j < heat.values().cols(); j++) {
            head.add(name(heat.labels().colTicks(), j, heat.labels().columns()));
        }
        rows.add(head);
        for (int i = 0; i < heat.values().rows(); i++) {
            List<String> row = new ArrayList<>();
            row.add(name(heat.labels().rowTicks(), i, ""));
            for (int j = 0; j < heat.values().cols(); j++) {
                row.add(number(heat.values().get(i, j)));
            }
            rows.add(row);
        }
        return rows;
    }

    private static String name(List<String> names, int index, String kind) {
        String number = kind.isEmpty() ? "" + (index + 1) : kind + " " + (index + 1);
        return index < names.size() && !names.get(index).isEmpty() ? names.get(index) : number;
    }

    /** One row an x, one column a series; the series need not share their x. */
    private static List<List<String>> curves(String x, List<Series> series) {
        TreeMap<Double, String[]> byX = new TreeMap<>();
        for (int s = 0; s < series.size(); s++) {
            for (int i = 0; i < series.get(s).x().size(); i++) {
                double at = series.get(s).x().get(i);
                byX.computeIfAbsent(at, _ -> blanks(series.size()))[s] =
                        number(series.get(s).y().get(i));
            }
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(row(x, series.stream().map(Series::name).toList()));
        byX.forEach((at, cells) -> rows.add(row(number(at), List.of(cells))));
        return rows;
    }

    private static String[] blanks(int count) {
        String[] cells = new String[count];
        java.util.Arrays.fill(cells, "");
        return cells;
    }

    private static List<String> row(String first, List<String> rest) {
        List<String> row = new ArrayList<>(rest);
        row.addFirst(first);
        return row;
    }

    private static List<List<String>> bars(Bars bars) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("", bars.series().stream().map(Bars.BarSeries::name).toList()));
        for (int g = 0; g < bars.groups().size(); g++) {
            int group = g;
            rows.add(row(
                    bars.groups().get(g),
                    bars.series().stream()
                            .map(series -> number(series.values().get(group)))
                            .toList()));
        }
        return rows;
    }

    private static List<List<String>> plane(Plane plane) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("", plane.x().label(), plane.y().label()));
        for (Series path : plane.paths()) {
            for (int i = 0; i < path.x().size(); i++) {
                rows.add(List.of(
                        path.name() + " " + i,
                        number(path.x().get(i)),
                        number(path.y().get(i))));
            }
        }
        for (Plane.Dot dot : plane.dots()) {
            rows.add(List.of(dot.label(), number(dot.x()), number(dot.y())));
        }
        return rows;
    }

    private static List<List<String>> table(TableFigure table) {
        List<List<String>> rows = new ArrayList<>(table.rows());
        rows.addFirst(table.headers());
        return rows;
    }

    private static List<List<String>> panels(Panels panels) {
        List<List<String>> rows = new ArrayList<>();
        for (Panels.Panel panel : panels.panels()) {
            rows.add(List.of(panel.title()));
            rows.addAll(of(panel.figure()).rows());
            rows.add(List.of());
        }
        return rows;
    }

    private static String number(double value) {
        return Double.isFinite(value) ? Digits.full(value) : "";
    }
}
