package dev.tacit.ui.learn;

import dev.tacit.text.Texts;
import dev.tacit.ui.field.Editor;
import dev.tacit.ui.field.Forms;
import dev.tacit.ui.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/** The plan of a training, a field for everything that can be set. */
final class LearningForm {
    private final Session session;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Plan> plan;
    private final GridPane node = Forms.grid();
    private final List<Consumer<Plan>> shown = new ArrayList<>();

    LearningForm(Session session, Texts texts, Plan first) {
        this.session = session;
        this.texts = texts;
        plan = new ReadOnlyObjectWrapper<>(this, "plan", first);
        for (LearningField<?> field : LearningFields.all(
                () -> session.scenarioProperty().get().model().settings())) {
            add(field);
        }
        plan.subscribe(next -> shown.forEach(show -> show.accept(next)));
    }

    private <T> void add(LearningField<T> field) {
        String key = "learning." + field.id();
        String id = "learning-" + field.id();
        Editor<T> editor = field.editor()
                .make(new Editor.Kit<>(
                        id,
                        key,
                        session,
                        texts,
                        (value, _) -> plan.set(field.change().apply(plan.get(), value))));
        node.addRow(shown.size(), Forms.name(texts, key, editor.field(), id), editor.node());
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
