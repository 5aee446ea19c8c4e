package dev.tacit.ui.session;

import dev.tacit.engine.Snapshot;
import dev.tacit.figure.Figure;
import dev.tacit.scenario.Context;
import dev.tacit.scenario.Cursor;
import dev.tacit.scenario.Scenario;
import java.util.Map;

/**
 * What the window shows: a snapshot, the cursor it is looked at with and the figures of the visible views by their id.
 * {@code nanos} is how long the snapshot took to compute.
 */
public record Frame(Snapshot snapshot, Cursor cursor, Map<String, Figure> figures, long nanos) {
    public Frame {
        figures = Map.copyOf(figures);
    }

    /** Whether it has the shape of a scenario, although it may show an older one. */
    boolean fits(Scenario scenario) {
        Context shown = snapshot.scenario().context();
        return shown.n() == scenario.context().n()
                && shown.d() == scenario.context().d();
    }
}
