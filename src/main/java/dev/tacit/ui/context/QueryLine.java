package dev.tacit.ui.context;

import dev.tacit.scenario.Context;
import dev.tacit.scenario.Cursor;
import dev.tacit.tensor.Vector;
import dev.tacit.text.Digits;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/** The query under the table, for its row is the last one of many; a click goes there. */
final class QueryLine extends Label {
    private static final int MOST = 6;

    QueryLine(ContextModel model, Runnable reveal) {
        setId("context-query");
        getStyleClass().add("query-line");
        setTooltip(new Tooltip(model.texts().get("context.query.line.help")));
        setMaxWidth(Double.MAX_VALUE);
        setMinHeight(USE_PREF_SIZE);
        setOnMouseEntered(_ -> model.session().hover(model.context().n()));
        setOnMouseExited(_ -> model.session().hover(Cursor.NONE));
        setOnMouseClicked(_ -> reveal.run());
    }

    /** Shows the query, unless its row is {@code near} anyway. */
    void show(Context context, boolean near) {
        setVisible(!near);
        setManaged(!near);
        Vector query = context.query();
        String numbers = IntStream.range(0, Math.min(query.size(), MOST))
                .mapToObj(i -> Digits.rounded(query.get(i), 4))
                .collect(Collectors.joining(", "));
        setText("x = (" + numbers + (query.size() > MOST ? ", …)" : ")"));
    }
}
