package dev.tacit.ui.fx;

import java.util.function.Consumer;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;

/** A pane that is painted: at most once a pulse, and again when its size changes. */
public final class CanvasPane extends Region {
    private final Canvas canvas = new Canvas();
    private final Consumer<GraphicsContext> painter;

    /** {@code painter} paints on a cleared canvas of the pane's size. */
    public CanvasPane(Consumer<GraphicsContext> painter) {
        this.painter = painter;
        canvas.setManaged(false);
        getChildren().add(canvas);
    }

    /** What is shown has changed: it is painted again in the next pulse. */
    public void repaint() {
        setNeedsLayout(true);
    }

    @Override
    protected void layoutChildren() {
        if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
        }
        if (getWidth() > 0 && getHeight() > 0) {
            GraphicsContext pen = canvas.getGraphicsContext2D();
            pen.clearRect(0, 0, getWidth(), getHeight());
            painter.accept(pen);
        }
    }
}
