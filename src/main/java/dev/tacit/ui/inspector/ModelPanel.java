package dev.tacit.ui.inspector;

import atlantafx.base.theme.Styles;
import dev.tacit.engine.Cost;
import dev.tacit.model.BlockForm;
import dev.tacit.model.ModelInit;
import dev.tacit.scenario.Edit;
import dev.tacit.scenario.ModelSpec;
import dev.tacit.scenario.Scenario;
import dev.tacit.text.Texts;
import dev.tacit.ui.context.CostQuestion;
import dev.tacit.ui.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The settings of the model: a drawn one is drawn anew where they change, after a question if that will take long;
 * those of given weights can be seen.
 */
public final class ModelPanel {
    private final Session session;
    private final Texts texts;
    private final SettingGrid grid;
    private final Label source = new Label();
    private final Button draw = new Button();
    private final VBox node = new VBox();
    private final ChangeListener<Scenario> edited = (_, _, _) -> show();

    public ModelPanel(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
        List<SettingRow<?>> rows = new ArrayList<>();
        for (Setting<?> setting : Settings.all()) {
            rows.add(new SettingRow<>(setting, session, texts, this::take));
        }
        grid = new SettingGrid(rows);
        source.setWrapText(true);
        source.getStyleClass().add("inspector-muted");
        draw.setText(texts.get("inspector.model.draw"));
        draw.setId("model-draw");
        draw.getStyleClass().add(Styles.SMALL);
        draw.setOnAction(_ -> session.apply(drawn(model().settings())));
        node.getStyleClass().add("inspector");
        node.getChildren().setAll(grid.node(), source, draw);
    }

    /** What to put into the window. */
    public Region node() {
        return node;
    }

    /** Begins to follow the session. */
    public void attach() {
        session.scenarioProperty().addListener(edited);
        show();
    }

    /** Follows the session no more. */
    public void detach() {
        session.scenarioProperty().removeListener(edited);
    }

    private ModelSpec model() {
        return session.scenarioProperty().get().model();
    }

    private static Edit drawn(ModelInit settings) {
        return new Edit.SetModel(new ModelSpec.Drawn(settings));
    }

    /** Shows the model as it is. What was asked is not asked any more: another document costs something else. */
    private void show() {
        boolean given = !(model() instanceof ModelSpec.Drawn);
        ModelInit settings = model().settings();
        grid.withdraw();
        grid.show(model());
        String width = Integer.toString(settings.layer().width());
        boolean plain = settings.form() == BlockForm.PLAIN;
        source.setText(
                texts.get(plain ? "inspector.model.width" : "inspector.model.width.one", width) + " " + origin());
        draw.setVisible(given);
        draw.setManaged(given);
    }

    private String origin() {
        return switch (model()) {
            case ModelSpec.Drawn _ -> texts.get("inspector.model.drawn");
            case ModelSpec.Explicit _ -> texts.get("inspector.model.given");
            case ModelSpec.Trained trained -> texts.get("inspector.model.trained", trained.name());
        };
    }

    /** Changes the model at once, or asks first where that will cost more than so far, and much. */
    private void take(SettingRow<?> from, ModelInit next, String mergeKey) {
        Edit edit = drawn(next);
        Optional<Cost> cost = Cost.toTellOf(session.scenarioProperty().get(), edit);
        if (cost.isEmpty()) {
            session.apply(edit, mergeKey);
        }
        show();
        cost.ifPresent(much -> {
            Runnable apply = () -> session.apply(edit, mergeKey);
            grid.ask(from, new CostQuestion(texts, from.words(next), much, apply, this::show));
        });
    }
}
