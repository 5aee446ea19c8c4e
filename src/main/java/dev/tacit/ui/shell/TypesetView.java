package dev.tacit.ui.shell;

import dev.tacit.engine.Snapshot;
import dev.tacit.figure.Figure;
import dev.tacit.figure.Formula;
import dev.tacit.figure.paint.Typesetter;
import dev.tacit.scenario.Cursor;
import dev.tacit.view.Dial;
import dev.tacit.view.View;
import java.util.List;
import java.util.Optional;

/** A view whose formulas are laid out where its figure is made, not where it is painted: the typesetter keeps them. */
record TypesetView(View inner, Typesetter typesetter) implements View {
    @Override
    public String id() {
        return inner.id();
    }

    @Override
    public List<String> choices() {
        return inner.choices();
    }

    @Override
    public Optional<Dial> dial() {
        return inner.dial();
    }

    @Override
    public boolean fits(Snapshot snapshot) {
        return inner.fits(snapshot);
    }

    @Override
    public Figure figure(Snapshot snapshot, Cursor cursor) {
        Figure figure = inner.figure(snapshot, cursor);
        if (figure instanceof Formula formula) {
            formula.lines().forEach(line -> typesetter.layOut(line.latex(), 1));
        }
        return figure;
    }
}
