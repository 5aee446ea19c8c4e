package dev.tacit.ui.shell;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * A split pane whose dividers follow from its size alone, so that every size looks the same however it was reached.
 * Once the user has dragged a divider, they stay at the shares where the user left them.
 */
final class Split extends SplitPane {
    private final DoubleFunction<double[]> rule;
    private double @Nullable [] chosen;
    private double laidOut = -1;
    private double @Nullable [] grasped;

    /** {@code rule} gives the shares at which the dividers stand from the room along the split. */
    Split(Orientation orientation, DoubleFunction<double[]> rule, Node... parts) {
        super(parts);
        this.rule = rule;
        setOrientation(orientation);
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> grasped = onDivider(event) ? getDividerPositions() : null);
        addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> release());
    }

    /** A split whose dividers stand at the same shares in every size. */
    static Split at(Orientation orientation, double[] shares, Node... parts) {
        return new Split(orientation, _ -> shares, parts);
    }

    /** Has these parts from now on. */
    void fill(List<? extends Node> parts) {
        if (!getItems().equals(parts)) {
            getItems().setAll(parts);
            follow();
        }
    }

    /** The rule gives other places than before, in the same room. */
    void follow() {
        laidOut = -1;
        requestLayout();
    }

    private void release() {
        double[] now = getDividerPositions();
        if (grasped != null && !Arrays.equals(grasped, now)) {
            chosen = now;
        }
        grasped = null;
    }

    private boolean onDivider(MouseEvent event) {
        Node node = event.getTarget() instanceof Node target ? target : this;
        while (node.getParent() != null && !equals(node.getParent())) {
            node = node.getParent();
        }
        return node.getStyleClass().contains("split-pane-divider");
    }

    /** Where the user left the dividers, else what the rule says; even where both are for other numbers of parts. */
    private double[] shares(double room) {
        int count = getDividers().size();
        double[] ruled = rule.apply(room);
        if (chosen != null && chosen.length == count) {
            return chosen;
        }
        return ruled.length == count
                ? ruled
                : IntStream.rangeClosed(1, count)
                        .mapToDouble(at -> at / (count + 1.0))
                        .toArray();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double room = getOrientation() == Orientation.HORIZONTAL ? getWidth() : getHeight();
        if (room != laidOut && room > 0) {
            // The skin has spread the change evenly over the parts; the dividers are set after it. Twice, for a divider
            // does not pass the next one where that still stood.
            double[] shares = shares(room);
            setDividerPositions(shares);
            setDividerPositions(shares);
            super.layoutChildren();
        }
        laidOut = room;
    }
}
