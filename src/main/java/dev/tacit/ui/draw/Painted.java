package dev.tacit.ui.draw;

import dev.tacit.figure.Figure;
import dev.tacit.figure.paint.FigurePainter;
import dev.tacit.figure.paint.Hits;
import dev.tacit.figure.paint.Hover;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A figure painted on a canvas, again when it, the room or the look changes: at most once a pulse. */
final class Painted extends Region {
    private final Canvas canvas = new Canvas();
    private final Ruler ruler = new Ruler();
    private final FigurePainter painter;
    private final ObservableValue<Look> look;
    private Hits hits = Hits.none();
    private @Nullable Figure figure;
    private boolean stale = true;
    private double type = Look.TYPE;

    Painted(FigurePainter painter, ObservableValue<Look> look) {
        this.painter = painter;
        this.look = look;
        look.subscribe(_ -> repaint());
        getChildren().add(canvas);
        canvas.setManaged(false);
    }

    Painted show(Figure next) {
        figure = next;
        repaint();
        return this;
    }

    /** Sets the size of type in pixels. */
    void type(double size) {
        if (size != type) {
            type = size;
            repaint();
        }
    }

    private void repaint() {
        stale = true;
        setNeedsLayout(true);
    }

    Optional<Hover> at(double x, double y) {
        return hits.at(x, y);
    }

    @Override
    protected void layoutChildren() {
        double width = Math.floor(getWidth());
        double height = Math.floor(getHeight());
        Figure now = figure;
        boolean resized = canvas.getWidth() != width || canvas.getHeight() != height;
        if (now == null || width < 1 || height < 1 || !(stale || resized)) {
            return;
        }
        canvas.setWidth(width);
        canvas.setHeight(height);
        FxSurface surface = new FxSurface(canvas.getGraphicsContext2D(), ruler);
        hits = painter.paint(now, surface, look.getValue().paint(type), width, height);
        stale = false;
    }
}
