package dev.tacit.ui.session;

import dev.tacit.scenario.Cursor;
import dev.tacit.scenario.Scenario;
import java.util.HashMap;
import java.util.Map;

/** Cursors made from others. */
final class Cursors {
    private Cursors() {}

    /** The nearest cursor that fits the scenario. */
    static Cursor inside(Cursor cursor, Scenario scenario) {
        int n = scenario.context().n();
        int hovered = cursor.hovered() > n ? Cursor.NONE : cursor.hovered();
        return new Cursor(Math.clamp(cursor.step(), 0, n), hovered, cursor.choices());
    }

    static Cursor at(Cursor cursor, int step) {
        return new Cursor(step, cursor.hovered(), cursor.choices());
    }

    static Cursor over(Cursor cursor, int token) {
        return new Cursor(cursor.step(), token, cursor.choices());
    }

    static Cursor choosing(Cursor cursor, String viewId, String choice) {
        Map<String, String> choices = new HashMap<>(cursor.choices());
        choices.put(viewId, choice);
        return new Cursor(cursor.step(), cursor.hovered(), choices);
    }
}
