package dev.tacit.ui.context;

import dev.tacit.figure.paint.Box;
import dev.tacit.scenario.Cursor;
import dev.tacit.tensor.Vector;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;

/** What the mouse does in the plane: press and drag tokens, draw a rectangle, double-click, zoom with the wheel. */
final class PlaneMouse {
    private static final double STILL = 3;
    private final ContextModel model;
    private final ContextActions actions;
    private final PlaneState state;
    private final Runnable repaint;
    private @Nullable TokenMove move;
    private Set<Integer> before = Set.of();
    private double startX;
    private double startY;
    private boolean dragging;
    private int drags;

    PlaneMouse(ContextModel model, ContextActions actions, PlaneState state, Runnable repaint) {
        this.model = model;
        this.actions = actions;
        this.state = state;
        this.repaint = repaint;
    }

    void attach(Node pane) {
        pane.setOnMousePressed(this::pressed);
        pane.setOnMouseDragged(this::dragged);
        pane.setOnMouseReleased(this::released);
        pane.setOnMouseClicked(this::clicked);
        pane.setOnMouseMoved(event -> model.session().hover(hit(event)));
        pane.setOnMouseExited(_ -> model.session().hover(Cursor.NONE));
        pane.setOnScroll(this::scrolled);
    }

    /** Ends a drag and puts the tokens back where it began. */
    boolean cancel() {
        TokenMove moving = move;
        if (moving == null || !dragging) {
            return false;
        }
        model.session().apply(moving.by(0, 0), mergeKey());
        end();
        return true;
    }

    private void pressed(MouseEvent event) {
        ((Node) event.getSource()).requestFocus();
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        startX = event.getX();
        startY = event.getY();
        dragging = false;
        int hit = hit(event);
        boolean more = event.isShiftDown() || event.isShortcutDown();
        if (hit == Cursor.NONE) {
            before = more ? model.session().selection() : Set.of();
            move = null;
        } else {
            choose(hit, more);
            move = TokenMove.of(model.context(), model.session().selection(), state.across(), state.up());
        }
        event.consume();
    }

    private void choose(int hit, boolean more) {
        Set<Integer> selection = model.session().selection();
        if (more) {
            Set<Integer> toggled = new TreeSet<>(selection);
            if (!toggled.remove(hit)) {
                toggled.add(hit);
            }
            actions.select(toggled);
        } else if (!selection.contains(hit)) {
            actions.select(List.of(hit));
        }
    }

    private void dragged(MouseEvent event) {
        if (!event.isPrimaryButtonDown()) {
            return;
        }
        if (!dragging && Math.hypot(event.getX() - startX, event.getY() - startY) < STILL) {
            return;
        }
        if (!dragging) {
            dragging = true;
            drags++;
            state.hold(true);
        }
        if (move == null) {
            drawBand(event);
        } else {
            Viewport view = state.view();
            double dx = view.valueX(event.getX()) - view.valueX(startX);
            double dy = view.valueY(event.getY()) - view.valueY(startY);
            model.session().apply(move.by(dx, dy), mergeKey());
        }
        event.consume();
    }

    private void drawBand(MouseEvent event) {
        double x = Math.min(startX, event.getX());
        double y = Math.min(startY, event.getY());
        Box band = new Box(x, y, Math.abs(event.getX() - startX), Math.abs(event.getY() - startY));
        state.band(band);
        Set<Integer> found = new TreeSet<>(before);
        found.addAll(state.points().inside(state.view(), band));
        actions.select(found);
        repaint.run();
    }

    private void released(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && dragging) {
            end();
        }
    }

    private void end() {
        dragging = false;
        move = null;
        state.band(null);
        model.session().endMerge();
        state.hold(false);
        repaint.run();
    }

    private void clicked(MouseEvent event) {
        boolean plain = !event.isShiftDown() && !event.isShortcutDown();
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress() || !plain) {
            return;
        }
        int hit = hit(event);
        if (hit != Cursor.NONE) {
            actions.select(List.of(hit));
        } else if (event.getClickCount() == 2) {
            addAt(event.getX(), event.getY());
        } else {
            actions.select(List.of());
        }
    }

    /** Adds a token at a pixel; its other coordinates are zero. */
    void addAt(double px, double py) {
        Viewport view = state.view();
        List<Integer> axes = List.of(state.across(), state.up());
        Vector token = TokenMove.at(model.context().d(), axes, view.valueX(px), view.valueY(py));
        actions.insert(model.context().n(), List.of(token));
    }

    private void scrolled(ScrollEvent event) {
        if (event.getDeltaY() != 0) {
            state.zoom(Math.pow(0.998, event.getDeltaY()), event.getX(), event.getY());
            repaint.run();
            event.consume();
        }
    }

    private int hit(MouseEvent event) {
        return state.under(event.getX(), event.getY());
    }

    private String mergeKey() {
        return "plane-drag-" + drags;
    }
}
