package dev.tacit.ui.draw;

import dev.tacit.figure.Series;
import dev.tacit.figure.paint.PaintTheme;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** Says over a chart what its curves measure, and names them by a sample of each where there are several. */
final class Legend extends FlowPane {
    private final Ruler ruler = new Ruler();
    private PaintTheme theme = Look.LIGHT.paint();
    private List<Series> series = List.of();
    private String measure = "";

    Legend() {
        super(11, 2);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("figure-legend");
    }

    /** Shows what is measured, and the curves. */
    void show(String what, List<Series> next) {
        if (!what.equals(measure) || !same(next)) {
            measure = what;
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
            if (!alike(next.get(at), series.get(at))) {
                return false;
            }
        }
        return true;
    }

    /** Whether one sample stands for both: two lines that bound a band, say. */
    private static boolean alike(Series one, Series other) {
        return one.name().equals(other.name()) && one.role() == other.role() && one.style() == other.style();
    }

    private void build() {
        List<Label> labels = new ArrayList<>();
        if (!measure.isEmpty()) {
            labels.add(new Label(measure));
        }
        if (series.size() > 1) {
            for (int at = 0; at < series.size(); at++) {
                Series one = series.get(at);
                if (series.subList(0, at).stream().noneMatch(other -> alike(one, other))) {
                    labels.add(item(one));
                }
            }
        }
        getChildren().setAll(labels);
        setManaged(!labels.isEmpty());
    }

    private Label item(Series one) {
        double unit = theme.fontSize() / Look.TYPE;
        double wide = 19 * unit;
        double middle = 5 * unit;
        Canvas sample = new Canvas(wide, 2 * middle);
        FxSurface surface = new FxSurface(sample.getGraphicsContext2D(), ruler);
        new Stroke(surface, one.role(), theme.ink(one.role()), one.style(), unit)
                .draw(new double[] {2 * unit, wide / 2, wide - 2 * unit}, new double[] {middle, middle, middle});
        Label label = new Label(one.name(), sample);
        label.setGraphicTextGap(6 * unit);
        return label;
    }
}
