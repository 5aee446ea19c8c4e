package dev.tacit.ui.draw;

import dev.tacit.figure.Axis;
import dev.tacit.figure.Lines;
import dev.tacit.figure.Series;
import dev.tacit.figure.paint.Hover;
import dev.tacit.figure.paint.PaintTheme;
import dev.tacit.tensor.Vector;
import dev.tacit.ui.fx.FxSeries;
import io.fair_acc.chartfx.XYChart;
import io.fair_acc.chartfx.axes.spi.DefaultNumericAxis;
import io.fair_acc.chartfx.renderer.Renderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;

/** Curves as a chart: the figure says the ranges; a curve without a point is not in the chart. */
final class LinesChart extends BorderPane {
    private final ChartAxis across = new ChartAxis(false);
    private final ChartAxis upwards = new ChartAxis(true);
    private final DefaultNumericAxis x = across.node();
    private final Still chart = new Still(x, upwards.node());
    private final SeriesRenderer renderer = new SeriesRenderer();
    private final Legend legend = new Legend();
    private final Label note = new Label();
    private final List<FxSeries> curves = new ArrayList<>();
    private final ObservableValue<Look> look;
    private @Nullable Lines lines;
    private double type = Look.TYPE;

    LinesChart(ObservableValue<Look> look) {
        this.look = look;
        chart.getRenderers().setAll(renderer);
        chart.setLegendVisible(false);
        chart.setAnimated(false);
        // Kept as bitmaps they are drawn twice: what is shown changes whenever it is drawn.
        chart.getCanvas().setCache(false);
        note.getStyleClass().add("figure-note");
        note.setWrapText(true);
        setTop(legend);
        setCenter(chart);
        setBottom(note);
        look.subscribe(_ -> dress());
    }

    /** Sets the size of type in pixels. */
    void type(double size) {
        if (size != type) {
            type = size;
            dress();
        }
    }

    private void dress() {
        PaintTheme theme = look.getValue().paint(type);
        setStyle("-fx-font-size: " + type + "px");
        setPadding(new Insets(2, 1.2 * type, 2, 2));
        renderer.theme(theme);
        legend.theme(theme);
    }

    LinesChart show(Lines next) {
        across.show(ChartRange.across(next.x()));
        upwards.show(next.y());
        x.setName(next.x().label());
        List<Series> drawn = next.series().stream().filter(LinesChart::hasPoint).toList();
        while (curves.size() < drawn.size()) {
            curves.add(new FxSeries("curve " + curves.size()));
        }
        List<FxSeries> used = curves.subList(0, drawn.size());
        for (int at = 0; at < drawn.size(); at++) {
            write(used.get(at), drawn.get(at), next.y());
        }
        renderer.prepare(next, used, drawn);
        if (renderer.getDatasets().size() != drawn.size()) {
            renderer.getDatasets().setAll(used);
        }
        legend.show(next.y().label(), drawn);
        note.setText(next.note());
        note.setManaged(!next.note().isEmpty());
        lines = next;
        return this;
    }

    private static boolean hasPoint(Series series) {
        for (int at = 0; at < series.y().size(); at++) {
            if (Double.isFinite(series.y().get(at))
                    && Double.isFinite(series.x().get(at))) {
                return true;
            }
        }
        return false;
    }

    /** On a log axis what is not positive stands at its lower end, where it can be seen. */
    private static void write(FxSeries data, Series series, Axis y) {
        double[] xs = series.x().toArray();
        double[] ys = series.y().toArray();
        if (y.scale() == Axis.Scale.LOG) {
            for (int at = 0; at < ys.length; at++) {
                ys[at] = y.place(ys[at]);
            }
        }
        data.write(xs, ys);
    }

    /** What lies under a point of the scene: the nearest x that the curves have there. */
    Optional<Hover> at(double sceneX, double sceneY) {
        Lines now = lines;
        Canvas plot = chart.getCanvas();
        Point2D inside = plot.sceneToLocal(sceneX, sceneY);
        if (now == null || !plot.getLayoutBounds().contains(inside)) {
            return Optional.empty();
        }
        double value = x.getValueForDisplay(inside.getX());
        return nearest(now, value).map(at -> {
            int token = now.tokenAt() == Lines.NO_TOKENS ? -1 : (int) Math.round(at) + now.tokenAt();
            return new Hover(token, ChartWords.at(now, at), ChartWords.digits(now, at));
        });
    }

    private static Optional<Double> nearest(Lines lines, double value) {
        double best = Double.NaN;
        for (Series series : lines.series()) {
            Vector xs = series.x();
            for (int at = 0; at < xs.size(); at++) {
                if (Double.isNaN(best) || Math.abs(xs.get(at) - value) < Math.abs(best - value)) {
                    best = xs.get(at);
                }
            }
        }
        return Double.isNaN(best) ? Optional.empty() : Optional.of(best);
    }

    /** Draws at once, for a picture of a scene that is not shown. */
    void drawNow() {
        chart.drawNow();
    }

    /** A chart that can draw outside the pulses of a window. */
    private static final class Still extends XYChart {
        Still(DefaultNumericAxis x, DefaultNumericAxis y) {
            super(x, y);
        }

        /** Without the chart's own grid, whose dashes cost more than the curves: the renderer draws one. */
        @Override
        protected void redrawCanvas() {
            getCanvas()
                    .getGraphicsContext2D()
                    .clearRect(0, 0, getCanvas().getWidth(), getCanvas().getHeight());
            getRenderers().forEach(Renderer::render);
        }

        void drawNow() {
            runPreLayout();
            layout();
            runPostLayout();
        }
    }
}
