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
        double unit = theme.fontSize() / Look.TYPE;
        double wide = 22 * unit;
        double middle = 5 * unit;
        Canvas sample = new Canvas(wide, 2 * middle);
        new Stroke(new FxSurface(sample.getGraphicsContext2D(), ruler), theme.ink(one.role()), one.style(), unit)
                .draw(new double[] {2 * unit, wide / 2, wide - 2 * unit}, new double[] {middle, middle, middle});
        Label label = new Label(one.name(), sample);
        label.setGraphicTextGap(6 * unit);
        return label;
    }
}
