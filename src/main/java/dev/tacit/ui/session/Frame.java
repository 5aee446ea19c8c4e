package dev.tacit.ui.session;

import dev.tacit.engine.Snapshot;
import dev.tacit.figure.Figure;
import dev.tacit.scenario.Cursor;
import java.util.Map;

/**
 * What the window shows: a snapshot, the cursor it is looked at with and the figures of the visible views by their id.
 * {@code nanos} is how long the snapshot took to compute.
 */
public record Frame(Snapshot snapshot, Cursor cursor, Map<String, Figure> figures, long nanos) {
    public Frame {
        figures = Map.copyOf(figures);
    }
}
