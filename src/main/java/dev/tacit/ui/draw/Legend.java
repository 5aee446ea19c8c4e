package dev.tacit.ui.draw;

import dev.tacit.figure.Series;
import dev.tacit.figure.paint.PaintTheme;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** Names the curves by a sample of each; nothing where there is one. */
final class Legend extends FlowPane {
    private static final double SAMPLE = 22;

    private final Ruler ruler = new Ruler();
    private PaintTheme theme = Look.LIGHT.paint();
    private List<Series> series = List.of();

    Legend() {
        super(14, 2);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("figure-legend");
    }

    void show(List<Series> next) {
        if (!same(next)) {
            series = List.copyOf(next);
            build();
        }
    }

    void theme(PaintTheme next) {
        theme = next;
        build();
    }

    private boolean same(List<Series> next) {
        if (next.size() != series.size()) {
            return false;
        }
        for (int at = 0; at < next.size(); at++) {
            Series a = next.get(at);
            Series b = series.get(at);
            if (!a.name().equals(b.name()) || a.role() != b.role() || a.style() != b.style()) {
                return false;
            }
        }
        return true;
    }

    private void build() {
        getChildren()
                .setAll(
                        series.size() < 2
                                ? List.of()
                                : series.stream().map(this::item).toList());
        setManaged(series.size() > 1);
    }

    private Label item(Series one) {
        Canvas sample = new Canvas(SAMPLE, 10);
        new Stroke(new FxSurface(sample.getGraphicsContext2D(), ruler), theme.ink(one.role()), one.style())
                .draw(new double[] {2, SAMPLE / 2, SAMPLE - 2}, new double[] {5, 5, 5});
        Label label = new Label(one.name(), sample);
        label.setGraphicTextGap(6);
        return label;
    }
}
