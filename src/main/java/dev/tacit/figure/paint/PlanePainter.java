package dev.tacit.figure.paint;

import dev.tacit.figure.Numbers;
import dev.tacit.figure.Plane;
import dev.tacit.figure.Role;
import dev.tacit.figure.Series;
import dev.tacit.text.Digits;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A plane with equal scales. */
record PlanePainter(Plane plane) {
    Hits paint(Sheet sheet, Box area) {
        Frame frame =
                Frame.of(sheet, area, new Chrome(plane.x(), plane.y(), legend(), plane.note(), List.of(), true, false));
        frame.paint(sheet);
        sheet.surface().pushClip(frame.plot());
        for (Series series : plane.paths()) {
            path(sheet, frame, series);
        }
        for (Plane.Arrow arrow : plane.arrows()) {
            arrow(sheet, frame, arrow);
        }
        for (Plane.Dot dot : plane.dots()) {
            dot(sheet, frame, dot);
        }
        new PlaneNames(plane, frame).paint(sheet);
        sheet.surface().popClip();
        return (x, y) -> hover(frame, x, y, sheet.em(0.9));
    }

    private Legend legend() {
        if (plane.paths().size() < 2) {
            return new Legend(List.of());
        }
        return new Legend(plane.paths().stream()
                .map(series -> new Legend.Entry(series.name(), series.role(), series.style(), false))
                .toList());
    }

    private static void path(Sheet sheet, Frame frame, Series series) {
        Strokes strokes = new Strokes(sheet, series.role(), series.style());
        int from = 0;
        for (int i = 0; i <= series.x().size(); i++) {
            if (i == series.x().size() || gap(series, i)) {
                piece(strokes, frame, series, from, i);
                from = i + 1;
            }
        }
    }

    private static boolean gap(Series series, int at) {
        return !Double.isFinite(series.x().get(at))
                || !Double.isFinite(series.y().get(at));
    }

    /** The points from one on and up to, but without, another. */
    private static void piece(Strokes strokes, Frame frame, Series series, int from, int to) {
        double[] xs = new double[to - from];
        double[] ys = new double[to - from];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = frame.x().pixel(series.x().get(from + i));
            ys[i] = frame.y().pixel(series.y().get(from + i));
            strokes.marker(xs[i], ys[i]);
        }
        if (xs.length > 1) {
            strokes.line(xs, ys);
        }
    }

    private static void arrow(Sheet sheet, Frame frame, Plane.Arrow arrow) {
        Ink ink = sheet.theme().ink(arrow.role());
        double x0 = frame.x().pixel(arrow.x0());
        double y0 = frame.y().pixel(arrow.y0());
        double x1 = frame.x().pixel(arrow.x1());
        double y1 = frame.y().pixel(arrow.y1());
        double length = StrictMath.hypot(x1 - x0, y1 - y0);
        if (length < 1) {
            return;
        }
        double head = Math.min(sheet.em(0.7), 0.6 * length);
        double ux = (x1 - x0) / length;
        double uy = (y1 - y0) / length;
        double bx = x1 - head * ux;
        double by = y1 - head * uy;
        sheet.surface().line(x0, y0, bx, by, Pen.solid(ink, sheet.stroke()));
        double side = 0.42 * head;
        sheet.surface()
                .polygon(
                        new double[] {x1, bx - side * uy, bx + side * uy},
                        new double[] {y1, by + side * ux, by - side * ux},
                        ink);
    }

    private static void dot(Sheet sheet, Frame frame, Plane.Dot dot) {
        double x = frame.x().pixel(dot.x());
        double y = frame.y().pixel(dot.y());
        if (dot.lit()) {
            sheet.surface()
                    .disc(x, y, sheet.em(0.62), sheet.theme().ink(Role.HOVER).fade(0.6));
        }
        boolean small = dot.token() >= 0 && dot.role() == Role.CONTEXT;
        double radius = sheet.em(small ? 0.26 : 0.36);
        sheet.surface().disc(x, y, radius, sheet.theme().ink(dot.role()));
        if (!small) {
            sheet.surface().ring(x, y, radius, Pen.solid(sheet.theme().inks().ground(), sheet.em(0.08)));
        }
    }

    private Optional<Hover> hover(Frame frame, double x, double y, double reach) {
        return plane.dots().stream()
                .filter(dot -> distance(frame, dot, x, y) <= reach)
                .min(Comparator.comparingDouble(dot -> distance(frame, dot, x, y)))
                .map(dot -> new Hover(
                        dot.token(),
                        dot.label() + " (" + Numbers.brief(dot.x()) + ", " + Numbers.brief(dot.y()) + ")",
                        Digits.full(dot.x()) + ", " + Digits.full(dot.y())));
    }

    private static double distance(Frame frame, Plane.Dot dot, double x, double y) {
        return StrictMath.hypot(frame.x().pixel(dot.x()) - x, frame.y().pixel(dot.y()) - y);
    }
}
