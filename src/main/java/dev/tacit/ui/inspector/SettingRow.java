package dev.tacit.ui.inspector;

import dev.tacit.model.ModelInit;
import dev.tacit.scenario.ModelSpec;
import dev.tacit.text.Texts;
import dev.tacit.ui.field.Editor;
import dev.tacit.ui.field.Forms;
import dev.tacit.ui.session.Session;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/** One setting in the window: its name and its editor, side by side in a row of a grid. */
final class SettingRow<T> {
    private final Setting<T> setting;
    private final Label name;
    private final Editor<T> editor;
    private boolean shown = true;

    /** Takes a model that was changed. */
    @FunctionalInterface
    interface Taker {
        /** {@code from} says what was changed; edits in a row with one {@code mergeKey} are one. */
        void take(SettingRow<?> from, ModelInit next, String mergeKey);
    }

    SettingRow(Setting<T> setting, Session session, Texts texts, Taker taker) {
        this.setting = setting;
        String key = "inspector.model." + setting.id();
        String id = "model-" + setting.id();
        editor = setting.editor().make(new Editor.Kit<>(id, key, session, texts, (value, mergeKey) -> {
            ModelInit now = session.scenarioProperty().get().model().settings();
            taker.take(this, setting.change().apply(now, value), mergeKey);
        }));
        name = Forms.name(texts, key, editor.field(), id);
    }

    /** Name and editor, from the left. */
    Stream<Region> parts() {
        return Stream.of(name, editor.node());
    }

    /** Shows the value of a model that has this setting; those of given weights without a name cannot be changed. */
    void show(ModelSpec model) {
        shown = setting.has().test(model);
        editor.show(setting.value().apply(model.settings()));
        editor.node().setDisable(model instanceof ModelSpec.Explicit);
        parts().forEach(part -> {
            part.setVisible(shown);
            part.setManaged(shown);
        });
    }

    boolean isShown() {
        return shown;
    }

    /** Stands in this row of its grid. */
    void stand(int row) {
        parts().forEach(part -> GridPane.setRowIndex(part, row));
    }

    /** Its name and its value in a model, as people read them. */
    String words(ModelInit model) {
        return name.getText() + " = " + editor.text(setting.value().apply(model));
    }
}
