package dev.tacit.ui.session;

import dev.tacit.scenario.Cursor;
import dev.tacit.scenario.Scenario;
import java.util.Set;

/** What is to be shown: the scenario, the cursor and the ids of the visible views. */
record Request(Scenario scenario, Cursor cursor, Set<String> visible) {
    Request {
        visible = Set.copyOf(visible);
    }
}
