package dev.tacit.ui.shell;

import dev.tacit.figure.paint.FigurePainter;
import dev.tacit.ui.draw.Look;
import dev.tacit.view.View;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;

/** What shows pictures: the views there are, what paints them, how they look, and what takes them out of the window. */
record Pictures(List<View> views, FigurePainter painter, ObjectProperty<Look> look, Exporter exporter) {
    Pictures {
        views = List.copyOf(views);
    }

    /** The views of these ids, as far as there are such. */
    List<View> views(List<String> ids) {
        return ids.stream().flatMap(id -> view(id).stream()).toList();
    }

    Optional<View> view(String id) {
        return views.stream().filter(view -> view.id().equals(id)).findFirst();
    }
}
