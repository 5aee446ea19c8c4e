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
    private final ObservableValue<Look> look;
    private final Label tag = new Label();
    private final IntConsumer hovered;
    private @Nullable LinesChart chart;
    private @Nullable Banner banner;
    private @Nullable Figure figure;

    public FigurePane(FigurePainter painter, ObservableValue<Look> look, IntConsumer hovered, Consumer<String> digits) {
        this.look = look;
        this.hovered = hovered;
        painted = new Painted(painter, look);
        getStyleClass().add("figure-pane");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        tag.getStyleClass().add("figure-tag");
        tag.setManaged(false);
        tag.setVisible(false);
        tag.setMouseTransparent(true);
        getChildren().addAll(painted, tag);
        tag.fontProperty().subscribe(_ -> requestLayout());
        addEventFilter(MouseEvent.MOUSE_MOVED, this::point);
        setOnMouseExited(_ -> leave());
        setOnMouseClicked(event ->
                under(event).map(Hover::digits).filter(text -> !text.isEmpty()).ifPresent(digits));
        setMinSize(0, 0);
        setPrefSize(320, 220);
    }

    /** Shows {@code next}, which can be drawn, instead of what was shown. */
    public void show(Figure next) {
        figure = next;
        setAccessibleText(next.alt());
        Node part = switch (next) {
            case Lines lines -> chart().show(lines);
            case Note note -> banner().show(note);
            default -> painted.show(next);
        };
        getManagedChildren().forEach(other -> other.setVisible(other.equals(part)));
    }

    /** Made where curves are shown: hundreds of nodes, which every pulse of the window visits. */
    private LinesChart chart() {
        LinesChart made = chart == null ? below(new LinesChart(look)) : chart;
        chart = made;
        return made;
    }

    private Banner banner() {
        Banner made = banner == null ? below(new Banner()) : banner;
        banner = made;
        return made;
    }

    private <T extends Node> T below(T part) {
        getChildren().addFirst(part);
        return part;
    }

    /** What is shown, if anything. */
    public Optional<Figure> figure() {
        return Optional.ofNullable(figure);
    }

    /** Draws at once, for a picture of a scene that is not shown. */
    public void drawNow() {
        if (chart != null && chart.isVisible()) {
            chart.drawNow();
        }
    }

    private Optional<Hover> under(MouseEvent event) {
        if (painted.isVisible()) {
            return painted.at(event.getX(), event.getY());
        }
        return chart != null && chart.isVisible() ? chart.at(event.getSceneX(), event.getSceneY()) : Optional.empty();
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
        if (chart != null) {
            chart.type(type);
        }
        if (banner != null) {
            banner.type(type);
        }
        for (Node part : getManagedChildren()) {
            part.resizeRelocate(0, 0, getWidth(), getHeight());
        }
    }
}
