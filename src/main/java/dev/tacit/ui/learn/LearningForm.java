package dev.tacit.ui.learn;

import dev.tacit.text.Texts;
import dev.tacit.ui.field.Editor;
import dev.tacit.ui.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The plan of a training, a field for everything that can be set. */
final class LearningForm {
    private final Session session;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Plan> plan;
    private final GridPane node = new GridPane(10, 5);
    private final List<Consumer<Plan>> shown = new ArrayList<>();

    LearningForm(Session session, Texts texts, Plan first) {
        this.session = session;
        this.texts = texts;
        plan = new ReadOnlyObjectWrapper<>(this, "plan", first);
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints editors = new ColumnConstraints();
        editors.setHgrow(Priority.ALWAYS);
        editors.setMinWidth(60);
        node.getColumnConstraints().setAll(names, editors);
        for (LearningField<?> field : LearningFields.all(
                () -> session.scenarioProperty().get().model().settings())) {
            add(field);
        }
        plan.subscribe(next -> shown.forEach(show -> show.accept(next)));
    }

    private <T> void add(LearningField<T> field) {
        String key = "learning." + field.id();
        String id = "learning-" + field.id();
        Editor<T> editor = field.editor().make(new Editor.Kit<>(id, key, session, texts, (value, _) -> {
            Plan next = field.change().apply(plan.get(), value);
            plan.set(next);
        }));
        Label name = new Label(texts.get(key));
        name.getStyleClass().add("inspector-muted");
        name.setTooltip(new Tooltip(texts.get(key + ".help")));
        Node control = editor.field();
        control.setId(id);
        control.setAccessibleHelp(texts.get(key + ".help"));
        name.setLabelFor(control);
        node.addRow(shown.size(), name, editor.node());
        shown.add(next -> editor.show(field.value().apply(next)));
    }

    Region node() {
        return node;
    }

    /** What is to be trained. */
    ReadOnlyObjectProperty<Plan> planProperty() {
        return plan.getReadOnlyProperty();
    }
}
