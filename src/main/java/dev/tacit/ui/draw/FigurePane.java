package dev.tacit.ui.draw;

import dev.tacit.figure.Figure;
import dev.tacit.figure.Lines;
import dev.tacit.figure.Note;
import dev.tacit.figure.paint.FigurePainter;
import dev.tacit.figure.paint.Hover;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Shows any figure and fills whatever room it has: curves as a chart, words as a banner, everything else painted. Says
 * what lies under the mouse beside it, tells {@code hovered} its token (or -1) and, on a click, its digits to
 * {@code digits}.
 */
public final class FigurePane extends Region {
    /** No token is under the mouse. */
    private static final int NOTHING = -1;

    private final Painted painted;
    private final LinesChart chart;
    private final Banner banner = new Banner();
    private final Label tag = new Label();
    private final IntConsumer hovered;
    private @Nullable Figure figure;

    public FigurePane(FigurePainter painter, ObservableValue<Look> look, IntConsumer hovered, Consumer<String> digits) {
        this.hovered = hovered;
        painted = new Painted(painter, look);
        chart = new LinesChart(look);
        getStyleClass().add("figure-pane");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        tag.getStyleClass().add("figure-tag");
        tag.setManaged(false);
        tag.setVisible(false);
        tag.setMouseTransparent(true);
        for (Node part : new Node[] {painted, chart, banner}) {
            part.setVisible(false);
        }
        getChildren().addAll(painted, chart, banner, tag);
        tag.fontProperty().subscribe(_ -> requestLayout());
        addEventFilter(MouseEvent.MOUSE_MOVED, this::point);
        setOnMouseExited(_ -> leave());
        setOnMouseClicked(event ->
                under(event).map(Hover::digits).filter(text -> !text.isEmpty()).ifPresent(digits));
        setMinSize(0, 0);
        setPrefSize(320, 220);
    }

    /** Shows {@code next} instead of what was shown; where it cannot be drawn, its words. */
    public void show(Figure next) {
        display(next.drawable() ? next : new Note(next.alt(), "", true));
    }

    private void display(Figure next) {
        figure = next;
        setAccessibleText(next.alt());
        painted.setVisible(!(next instanceof Lines) && !(next instanceof Note));
        chart.setVisible(next instanceof Lines);
        banner.setVisible(next instanceof Note);
        switch (next) {
            case Lines lines -> chart.show(lines);
            case Note note -> banner.show(note);
            default -> painted.show(next);
        }
    }

    /** What is shown, if anything. */
    public Optional<Figure> figure() {
        return Optional.ofNullable(figure);
    }

    /** Draws at once, for a picture of a scene that is not shown. */
    public void drawNow() {
        if (chart.isVisible()) {
            chart.drawNow();
        }
    }

    private Optional<Hover> under(MouseEvent event) {
        if (painted.isVisible()) {
            return painted.at(event.getX(), event.getY());
        }
        return chart.isVisible() ? chart.at(event.getSceneX(), event.getSceneY()) : Optional.empty();
    }

    private void point(MouseEvent event) {
        Optional<Hover> hit = under(event);
        hovered.accept(hit.map(Hover::token).orElse(NOTHING));
        String said = hit.map(Hover::text).orElse("");
        tag.setVisible(!said.isEmpty());
        tag.setText(said);
        tag.autosize();
        double x = event.getX() + 14;
        double y = event.getY() - tag.getHeight() - 6;
        tag.relocate(
                Math.max(0, x + tag.getWidth() > getWidth() ? event.getX() - tag.getWidth() - 8 : x),
                y < 0 ? event.getY() + 18 : y);
    }

    private void leave() {
        tag.setVisible(false);
        hovered.accept(NOTHING);
    }

    @Override
    protected void layoutChildren() {
        double type = TypeSize.of(getWidth(), getHeight(), tag.getFont().getSize());
        painted.type(type);
        chart.type(type);
        banner.type(type);
        for (Node part : new Node[] {painted, chart, banner}) {
            part.resizeRelocate(0, 0, getWidth(), getHeight());
        }
    }
}
