package dev.tacit.ui.context;

import dev.tacit.figure.paint.PaintTheme;
import dev.tacit.scenario.Context;
import dev.tacit.scenario.Scenario;
import dev.tacit.text.Texts;
import dev.tacit.ui.session.Session;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;

/** What the plane, the table and their tools have in common. */
final class ContextModel {
    private final Session session;
    private final Texts texts;
    private final ObservableValue<PaintTheme> theme;
    private final ReadOnlyObjectWrapper<Axes> axes;
    private final ChangeListener<Scenario> renamed = (_, _, now) -> rename(now);

    ContextModel(Session session, Texts texts, ObservableValue<PaintTheme> theme) {
        this.session = session;
        this.texts = texts;
        this.theme = theme;
        axes = new ReadOnlyObjectWrapper<>(this, "axes", Axes.of(scenario()));
    }

    void attach() {
        session.scenarioProperty().addListener(renamed);
        rename(scenario());
    }

    void detach() {
        session.scenarioProperty().removeListener(renamed);
    }

    private void rename(Scenario now) {
        axes.set(Axes.next(axes.get(), now));
    }

    Session session() {
        return session;
    }

    Texts texts() {
        return texts;
    }

    ObservableValue<PaintTheme> theme() {
        return theme;
    }

    Scenario scenario() {
        return session.scenarioProperty().get();
    }

    Context context() {
        return scenario().context();
    }

    /** What the coordinates are called. */
    ReadOnlyObjectProperty<Axes> axes() {
        return axes.getReadOnlyProperty();
    }
}
