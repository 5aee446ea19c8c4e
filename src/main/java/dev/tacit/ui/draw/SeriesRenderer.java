package dev.tacit.ui.draw;

import dev.tacit.figure.Lines;
import dev.tacit.figure.Mark;
import dev.tacit.figure.Series;
import dev.tacit.figure.paint.Ink;
import dev.tacit.figure.paint.Lettering;
import dev.tacit.figure.paint.PaintTheme;
import dev.tacit.figure.paint.Pen;
import io.fair_acc.chartfx.axes.spi.AxisRange;
import io.fair_acc.chartfx.axes.spi.TickMark;
import io.fair_acc.chartfx.renderer.spi.AbstractRendererXY;
import io.fair_acc.chartfx.ui.css.DataSetNode;
import io.fair_acc.dataset.DataSet;
import java.util.IdentityHashMap;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import org.jspecify.annotations.Nullable;

/** Draws curves as pictures draw them: role colours, dashes, markers, gaps; grid and marks lie below the curves. */
final class SeriesRenderer extends AbstractRendererXY<SeriesRenderer> {
    private final Ruler ruler = new Ruler();
    /** By identity: datasets are equal when their numbers are. */
    private final IdentityHashMap<DataSet, Series> styles = new IdentityHashMap<>();

    private PaintTheme theme = Look.LIGHT.paint();
    private @Nullable Lines lines;

    /** What the datasets stand for from now on. */
    void prepare(Lines next, List<? extends DataSet> data, List<Series> meaning) {
        lines = next;
        styles.clear();
        for (int at = 0; at < data.size(); at++) {
            styles.put(data.get(at), meaning.get(at));
        }
        invalidateCanvas();
    }

    void theme(PaintTheme next) {
        theme = next;
        invalidateCanvas();
    }

    @Override
    public void render() {
        Lines now = lines;
        if (now != null && getChart() != null) {
            updateCachedVariables();
            FxSurface surface = new FxSurface(getChart().getCanvas().getGraphicsContext2D(), ruler);
            grid(surface);
            for (Mark mark : now.marks()) {
                mark(surface, mark);
            }
        }
        super.render();
    }

    private void grid(FxSurface surface) {
        Pen pen = Pen.solid(theme.inks().grid(), 1);
        double width = getChart().getCanvas().getWidth();
        double height = getChart().getCanvas().getHeight();
        for (TickMark tick : xAxis.getTickMarks()) {
            double x = xAxis.getDisplayPosition(tick.getValue());
            surface.line(x, 0, x, height, pen);
        }
        for (TickMark tick : yAxis.getTickMarks()) {
            double y = yAxis.getDisplayPosition(tick.getValue());
            surface.line(0, y, width, y, pen);
        }
    }

    private void mark(FxSurface surface, Mark mark) {
        Ink ink = theme.ink(mark.role());
        double x = xAxis.getDisplayPosition(mark.x());
        double height = getChart().getCanvas().getHeight();
        surface.line(x, 0, x, height, Pen.solid(ink.fade(0.55), theme.fontSize() / Look.TYPE));
        double size = 0.92 * theme.fontSize();
        boolean rightEnd = x + 5 * size > getChart().getCanvas().getWidth();
        Lettering.Anchor anchor = rightEnd ? Lettering.Anchor.END : Lettering.Anchor.START;
        surface.text(mark.label(), rightEnd ? x - 4 : x + 4, size + 2, new Lettering(size, false, ink, anchor, false));
    }

    @Override
    protected void render(GraphicsContext canvas, DataSet data, DataSetNode node) {
        Series series = styles.get(data);
        if (series == null) {
            return;
        }
        FxSurface surface = new FxSurface(canvas, ruler);
        int count = data.getDataCount();
        double[] xs = new double[count];
        double[] ys = new double[count];
        for (int at = 0; at < count; at++) {
            xs[at] = xAxis.getDisplayPosition(data.get(DataSet.DIM_X, at));
            ys[at] = yAxis.getDisplayPosition(data.get(DataSet.DIM_Y, at));
        }
        double unit = theme.fontSize() / Look.TYPE;
        new Stroke(surface, series.role(), theme.ink(series.role()), series.style(), unit).draw(xs, ys);
    }

    @Override
    protected SeriesRenderer getThis() {
        return this;
    }

    @Override
    protected void updateAxisRange(AxisRange range, int dimension) {
        // The figure says the ranges.
    }
}
