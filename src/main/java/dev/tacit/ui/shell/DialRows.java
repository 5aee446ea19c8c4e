package dev.tacit.ui.shell;

import dev.tacit.view.View;
import java.util.List;
import javafx.scene.layout.Region;

/** The dials of a view, side by side as far as there is room. */
final class DialRows extends Region {
    private static final double NARROW = 216;
    private static final double WIDE = 400;
    private static final double GAP = 14;

    private final Kit kit;
    private final List<DialKnob> knobs;

    DialRows(Kit kit, View view) {
        this.kit = kit;
        knobs = view.dials().stream().map(dial -> new DialKnob(kit, view, dial)).toList();
        getStyleClass().add("dials");
        getChildren().setAll(knobs);
    }

    boolean isEmpty() {
        return knobs.isEmpty();
    }

    /** Shows what the cursor says. */
    void follow() {
        knobs.forEach(DialKnob::follow);
    }

    private int columns(double width) {
        return Math.clamp((long) ((width + GAP) / (kit.type().scaled(NARROW) + GAP)), 1, Math.max(1, knobs.size()));
    }

    private double row() {
        return knobs.stream().mapToDouble(knob -> knob.prefHeight(-1)).max().orElse(0) + 2;
    }

    @Override
    protected double computePrefWidth(double height) {
        return kit.type().scaled(1.4 * NARROW);
    }

    @Override
    protected double computePrefHeight(double width) {
        return row() * Math.ceilDiv(knobs.size(), columns(width > 0 ? width : computePrefWidth(-1)));
    }

    @Override
    protected void layoutChildren() {
        int columns = columns(getWidth());
        double cell = Math.min(kit.type().scaled(WIDE), (getWidth() + GAP) / columns - GAP);
        for (int at = 0; at < knobs.size(); at++) {
            int line = at / columns;
            knobs.get(at).resizeRelocate((cell + GAP) * (at % columns), row() * line, cell, row() - 2);
        }
    }
}
