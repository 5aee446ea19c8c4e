package dev.tacit.ui.shell;

import dev.tacit.figure.paint.FigurePainter;
import dev.tacit.ui.draw.Look;
import dev.tacit.view.View;
import dev.tacit.view.Views;
import java.util.List;
import javafx.beans.property.ObjectProperty;

/** What shows pictures: the views there are, what paints them, how they look, and what takes them out of the window. */
record Pictures(Views views, FigurePainter painter, ObjectProperty<Look> look, Exporter exporter) {
    /** The views of these ids, as far as there are such. */
    List<View> views(List<String> ids) {
        return ids.stream().flatMap(id -> views.find(id).stream()).toList();
    }
}
