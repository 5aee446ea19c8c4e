package dev.tacit.figure.paint;

import dev.tacit.figure.Plane;
import dev.tacit.figure.Role;
import dev.tacit.figure.Series;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The names in a plane: beside their points, never over one another or over the edge, off the lines if possible. */
record PlaneNames(Plane plane, Frame frame) {
    private static final int MOST = 80;
    private static final int MOST_POINTS = 200;
    private static final int[][] SIDES = {{1, -1}, {-1, -1}, {1, 1}, {-1, 1}, {0, -2}, {0, 2}, {2, 0}, {-2, 0}};

    void paint(Sheet sheet) {
        List<Box> lines = obstacles(sheet);
        List<Box> taken = new ArrayList<>();
        plane.dots().stream()
                .filter(dot -> !dot.label().isEmpty())
                .sorted(Comparator.comparing((Plane.Dot dot) -> !dot.lit())
                        .thenComparing(dot -> dot.role() == Role.CONTEXT))
                .limit(MOST)
                .forEach(dot -> name(sheet, dot, lines, taken));
    }

    private void name(Sheet sheet, Plane.Dot dot, List<Box> lines, List<Box> taken) {
        List<Box> places = places(sheet, dot).stream()
                .filter(place -> inside(place) && taken.stream().noneMatch(other -> overlap(place, other)))
                .toList();
        List<Box> own = places.stream().filter(place -> nearest(place, dot)).toList();
        places = own.isEmpty() ? places : own;
        Optional<Box> free = places.stream()
                .filter(place -> lines.stream().noneMatch(line -> overlap(place, line)))
                .findFirst();
        free.or(places.stream()::findFirst).ifPresent(place -> {
            double gap = sheet.em(0.25);
            taken.add(place.inset(-gap, 0, -gap, 0));
            sheet.surface().fillRect(place, sheet.theme().inks().ground().fade(0.72));
            Lettering lettering = sheet.small().in(sheet.theme().inks().text());
            sheet.surface().text(dot.label(), place.x(), place.y() + sheet.em(0.8), lettering);
        });
    }

    /** Whether no other named point is nearly as close to this place as its own. */
    private boolean nearest(Box place, Plane.Dot dot) {
        double own = distance(place, dot);
        return plane.dots().stream()
                .filter(other -> !other.equals(dot) && !other.label().isEmpty())
                .allMatch(other -> distance(place, other) > 1.5 * own);
    }

    private double distance(Box place, Plane.Dot dot) {
        double x = frame.x().pixel(dot.x());
        double y = frame.y().pixel(dot.y());
        double dx = Math.max(Math.max(place.x() - x, x - place.right()), 0);
        double dy = Math.max(Math.max(place.y() - y, y - place.bottom()), 0);
        return StrictMath.hypot(dx, dy);
    }

    private List<Box> places(Sheet sheet, Plane.Dot dot) {
        double width = sheet.width(dot.label(), sheet.small());
        double height = sheet.em(1);
        double x = frame.x().pixel(dot.x());
        double y = frame.y().pixel(dot.y());
        double away = sheet.em(0.55);
        List<Box> places = new ArrayList<>();
        for (int[] side : SIDES) {
            double dx = side[0] == 0 ? 0 : Math.signum((double) side[0]) * (width / 2 + away);
            double dy = side[1] * (0.25 * height + 0.4 * away);
            places.add(new Box(x + dx - width / 2, y + dy - height / 2, width, height));
        }
        return places;
    }

    private boolean inside(Box place) {
        Box plot = frame.plot();
        return place.x() >= plot.x()
                && place.right() <= plot.right()
                && place.y() >= plot.y()
                && place.bottom() <= plot.bottom();
    }

    /** Small boxes along the arrows and on the points. */
    private List<Box> obstacles(Sheet sheet) {
        List<Box> boxes = new ArrayList<>();
        plane.dots().stream().limit(MOST_POINTS).forEach(dot -> boxes.add(box(sheet, dot.x(), dot.y(), 0.3)));
        for (Plane.Arrow arrow : plane.arrows()) {
            for (double t = 0; t <= 1; t += 0.02) {
                boxes.add(box(
                        sheet,
                        arrow.x0() + t * (arrow.x1() - arrow.x0()),
                        arrow.y0() + t * (arrow.y1() - arrow.y0()),
                        0.12));
            }
        }
        for (Series path : plane.paths()) {
            for (int i = 0; i + 1 < path.x().size() && path.x().size() <= 200; i++) {
                for (double t = 0; t <= 1; t += 0.1) {
                    double x = path.x().get(i)
                            + t * (path.x().get(i + 1) - path.x().get(i));
                    double y = path.y().get(i)
                            + t * (path.y().get(i + 1) - path.y().get(i));
                    boxes.add(box(sheet, x, y, 0.12));
                }
            }
        }
        return boxes;
    }

    private Box box(Sheet sheet, double x, double y, double size) {
        double half = sheet.em(size);
        return new Box(frame.x().pixel(x) - half, frame.y().pixel(y) - half, 2 * half, 2 * half);
    }

    private static boolean overlap(Box a, Box b) {
        return a.x() < b.right() && b.x() < a.right() && a.y() < b.bottom() && b.y() < a.bottom();
    }
}
