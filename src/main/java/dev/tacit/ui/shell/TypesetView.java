package dev.tacit.ui.shell;

import dev.tacit.engine.Snapshot;
import dev.tacit.figure.Figure;
import dev.tacit.figure.Formula;
import dev.tacit.figure.paint.Typesetter;
import dev.tacit.scenario.Cursor;
import dev.tacit.view.View;
import dev.tacit.view.ViewAround;

/** A view whose formulas are laid out where its figure is made, not where it is painted: the typesetter keeps them. */
record TypesetView(View inner, Typesetter typesetter) implements ViewAround {
    @Override
    public Figure figure(Snapshot snapshot, Cursor cursor) {
        Figure figure = inner.figure(snapshot, cursor);
        if (figure instanceof Formula formula) {
            formula.lines().forEach(line -> typesetter.layOut(line.latex(), 1));
        }
        return figure;
    }
}
