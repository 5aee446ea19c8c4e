package dev.tacit.ui.transport;

import dev.tacit.figure.Role;
import dev.tacit.figure.paint.Ink;
import dev.tacit.figure.paint.PaintTheme;
import dev.tacit.scenario.Cursor;
import dev.tacit.scenario.Scenario;
import dev.tacit.ui.fx.Tones;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/**
 * Paints the strip: cells in the colour of their attention, those that are absorbed full and tall, the others low and
 * pale; a bar below what is in Y; a line with a handle at the step.
 */
final class StripPainter {
    static final double TOP = 9;
    private static final double FOOT = 6;
    private static final double LOW = 0.45;
    /** About how wide a letter is, in sizes of type. */
    private static final double LETTER = 0.58;

    private static final double LEAST_LABELLED = 5;
    private static final List<Integer> STEPS = List.of(1, 5, 10, 20, 50, 100);
    private final GraphicsContext pen;
    private final PaintTheme theme;
    private final StripLayout layout;
    private final Weights weights;
    private final double bottom;

    StripPainter(GraphicsContext pen, PaintTheme theme, StripLayout layout, Weights weights) {
        this.pen = pen;
        this.theme = theme;
        this.layout = layout;
        this.weights = weights;
        bottom = pen.getCanvas().getHeight() - FOOT;
    }

    void paint(Scenario scenario, Cursor cursor) {
        if (layout.crowded()) {
            columns(scenario, cursor.step());
        } else {
            cells(scenario, cursor.step());
        }
        query();
        lit(cursor.hovered());
        if (layout.cell() >= LEAST_LABELLED) {
            labels(scenario, cursor.step());
        }
        scrubber(cursor.step());
    }

    private void columns(Scenario scenario, int step) {
        for (int column = 0; column < (int) layout.edge(); column++) {
            int first = layout.first(column);
            int end = layout.end(column);
            boolean moved = false;
            for (int i = first; i < end && !moved; i++) {
                moved = scenario.moved().contains(i);
            }
            cell(column, 1, weights.strongest(first, end), first < step);
            mark(column, 1, moved);
        }
    }

    private void cells(Scenario scenario, int step) {
        double gap = layout.cell() > 6 ? 1 : 0;
        for (int i = 0; i < layout.n(); i++) {
            double left = gap == 0 ? layout.left(i) : Math.round(layout.left(i));
            double right = gap == 0 ? layout.left(i + 1) : Math.round(layout.left(i + 1));
            cell(left, right - left - gap, weights.at(i), i < step);
            mark(left, right - left - gap, scenario.moved().contains(i));
        }
    }

    private void cell(double left, double width, double weight, boolean absorbed) {
        Ink ink = colour(weight);
        double height = (bottom - TOP) * (absorbed ? 1 : LOW);
        pen.setFill(Tones.of(theme.inks().fill()));
        pen.fillRect(left, TOP, width, bottom - TOP);
        pen.setFill(Tones.of(absorbed ? ink : theme.inks().ground().mix(ink, 0.55)));
        pen.fillRect(left, bottom - height, width, height);
    }

    private Ink colour(double weight) {
        return theme.heat(weight, weights.limit(), weights.signed());
    }

    private void mark(double left, double width, boolean moved) {
        if (moved) {
            pen.setFill(Tones.of(theme.ink(Role.MOVED)));
            pen.fillRect(left, bottom + 2, width, 3);
        }
    }

    private void query() {
        double left = layout.edge() + 2;
        double width = layout.width() - left;
        pen.setFill(Tones.of(colour(weights.at(layout.n()))));
        pen.fillRect(left, TOP, width, bottom - TOP);
        pen.setStroke(Tones.of(theme.ink(Role.QUERY)));
        pen.setLineWidth(2);
        pen.strokeRect(left + 1, TOP + 1, width - 2, bottom - TOP - 2);
        text("x", left + width / 2, weights.at(layout.n()), true);
    }

    private void lit(int token) {
        if (token >= 0 && token <= layout.n()) {
            double left = layout.left(token);
            double width = token == layout.n() ? layout.width() - left : Math.max(3, layout.cell());
            pen.setStroke(Tones.of(theme.ink(Role.HOVER)));
            pen.setLineWidth(2.5);
            pen.strokeRect(left + 0.5, TOP, width - 1, bottom - TOP);
        }
    }

    /** All labels where they have room, else every fifth, tenth … */
    private void labels(Scenario scenario, int step) {
        double widest = 0;
        for (int i = 0; i < layout.n(); i++) {
            widest = Math.max(widest, scenario.context().label(i).length());
        }
        double wanted = Math.min(widest, 12) * theme.fontSize() * LETTER + 3;
        int every = STEPS.stream()
                .filter(count -> count * layout.cell() >= wanted)
                .findFirst()
                .orElse(STEPS.getLast());
        for (int i = every - 1; i < layout.n(); i += every) {
            double half = scenario.context().label(i).length() * theme.fontSize() * LETTER / 2;
            double center = Math.min(layout.left(i) + layout.cell() / 2, layout.edge() - half);
            text(scenario.context().label(i), center, weights.at(i), i < step);
        }
    }

    private void text(String label, double center, double weight, boolean absorbed) {
        Ink below = absorbed ? colour(weight) : theme.inks().ground().mix(colour(weight), 0.55);
        pen.setFont(Font.font(theme.fontSize()));
        pen.setTextAlign(TextAlignment.CENTER);
        pen.setTextBaseline(VPos.CENTER);
        pen.setFill(below.lightness() > 0.5 ? Color.rgb(20, 24, 30) : Color.WHITE);
        double middle = absorbed ? (TOP + bottom) / 2 : bottom - (bottom - TOP) * LOW / 2;
        pen.fillText(label, center, middle);
    }

    private void scrubber(int step) {
        double x = Math.clamp(Math.rint(layout.left(step)), 1, layout.width() - 1);
        double handle = Math.clamp(x, 6, layout.width() - 6);
        pen.setFill(Tones.of(theme.ink(Role.STEP)));
        pen.fillRect(x - 1, 2, 2, bottom - 1);
        pen.fillPolygon(new double[] {handle - 6, handle + 6, x}, new double[] {0, 0, 8}, 3);
    }
}
