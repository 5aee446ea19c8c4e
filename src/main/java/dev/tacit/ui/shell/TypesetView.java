package dev.tacit.ui.shell;

import dev.tacit.engine.Snapshot;
import dev.tacit.figure.Figure;
import dev.tacit.figure.Formula;
import dev.tacit.figure.paint.Typesetter;
import dev.tacit.scenario.Cursor;
import dev.tacit.view.View;
import dev.tacit.view.ViewAround;
import dev.tacit.view.Views;

/** A view whose formulas are laid out where its figure is made, not where it is painted: the typesetter keeps them. */
record TypesetView(View inner, Typesetter typesetter) implements ViewAround {
    /** All these views with their formulas laid out. */
    static Views all(Views views, Typesetter typesetter) {
        return new Views(views.groups().stream()
                .map(group -> new Views.Group(
                        group.id(),
                        group.views().stream()
                                .<View>map(view -> new TypesetView(view, typesetter))
                                .toList()))
                .toList());
    }

    @Override
    public Figure figure(Snapshot snapshot, Cursor cursor) {
        Figure figure = inner.figure(snapshot, cursor);
        if (figure instanceof Formula formula) {
            formula.lines().forEach(line -> line.parts().forEach(part -> typesetter.layOut(part, 1)));
        }
        return figure;
    }
}
