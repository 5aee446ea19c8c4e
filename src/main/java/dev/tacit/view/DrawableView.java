package dev.tacit.view;

import dev.tacit.engine.Snapshot;
import dev.tacit.figure.Figure;
import dev.tacit.figure.Note;
import dev.tacit.figure.Panels;
import dev.tacit.figure.Panels.Panel;
import dev.tacit.scenario.Cursor;
import dev.tacit.text.Texts;
import java.util.List;

/**
 * A view whose figures can be drawn: words stand where the snapshot lacks what the view shows, and where the numbers
 * are too large or too far apart for a picture.
 */
record DrawableView(View inner, Texts texts) implements ViewAround {
    @Override
    public Figure figure(Snapshot snapshot, Cursor cursor) {
        return fits(snapshot)
                ? drawable(inner.figure(snapshot, cursor))
                : new Note(texts.get("view.unfit.heading"), texts.get("view." + id() + ".needs"), false);
    }

    private Figure drawable(Figure figure) {
        if (figure instanceof Panels panels) {
            List<Panel> parts = panels.panels().stream()
                    .map(panel -> new Panel(panel.title(), drawable(panel.figure())))
                    .toList();
            return new Panels(panels.alt(), parts, panels.columns());
        }
        return figure.drawable()
                ? figure
                : new Note(texts.get("view.undrawable.heading"), texts.get("view.undrawable.body"), true);
    }
}
