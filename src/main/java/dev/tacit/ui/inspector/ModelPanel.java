package dev.tacit.ui.inspector;

import dev.tacit.model.Activation;
import dev.tacit.model.BlockForm;
import dev.tacit.model.LayerKind;
import dev.tacit.model.ModelInit;
import dev.tacit.scenario.Edit;
import dev.tacit.scenario.Limits;
import dev.tacit.scenario.ModelSpec;
import dev.tacit.scenario.Scenario;
import dev.tacit.text.Texts;
import dev.tacit.ui.session.Session;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * The model in words; a drawn one can be drawn anew with another seed, kind of layer, hidden width, activation, form or
 * number of blocks.
 */
public final class ModelPanel {
    private final Session session;
    private final Texts texts;
    private final ComboBox<LayerKind> kind = new ComboBox<>();
    private final ComboBox<Activation> activation = new ComboBox<>();
    private final WholeField seed;
    private final WholeField hidden;
    private final Label source = new Label();
    private final Label heads = new Label();
    private final Label widths = new Label();
    private final ComboBox<BlockForm> form = new ComboBox<>();
    private final WholeField blocks;
    private final GridPane node = new GridPane(10, 5);
    private final ChangeListener<Scenario> edited = (_, _, _) -> show();
    private boolean showing;

    public ModelPanel(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
        seed = new WholeField(
                session,
                "inspector.model.seed.bad",
                -999_999_999_999_999_999L,
                999_999_999_999_999_999L,
                value -> change(ModelChange::seed, value));
        hidden = new WholeField(
                session,
                "inspector.model.hidden.bad",
                1,
                Limits.HIDDEN,
                value -> change(ModelChange::hidden, Math.toIntExact(value)));
        blocks = new WholeField(
                session,
                "inspector.model.blocks.bad",
                1,
                Limits.BLOCKS,
                value -> change(ModelChange::blocks, Math.toIntExact(value)));
        blocks.field().setId("model-blocks");
        seed.field().setId("model-seed");
        hidden.field().setId("model-hidden");
        chooser(kind, "model-kind", List.of(LayerKind.values()), value -> texts.get("inspector.kind." + value.id()));
        chooser(
                activation,
                "model-activation",
                List.of(Activation.values()),
                value -> texts.get("inspector.activation." + value.id()));
        chooser(form, "model-form", List.of(BlockForm.values()), value -> texts.get("inspector.form." + value.id()));
        form.valueProperty().addListener((_, _, now) -> choose(ModelChange::form, now));
        kind.valueProperty().addListener((_, _, now) -> choose(ModelChange::kind, now));
        activation.valueProperty().addListener((_, _, now) -> choose(ModelChange::activation, now));
        build();
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

    private void build() {
        node.getStyleClass().add("inspector");
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints facts = new ColumnConstraints();
        facts.setHgrow(Priority.ALWAYS);
        facts.setMinWidth(60);
        node.getColumnConstraints().setAll(names, facts);
        row(0, "layer", kind);
        row(1, "heads", heads);
        row(2, "widths", widths);
        row(3, "hidden", hidden.node());
        row(4, "activation", activation);
        row(5, "form", form);
        row(6, "blocks", blocks.node());
        row(7, "seed", seed.node());
        source.setWrapText(true);
        source.getStyleClass().add("inspector-muted");
        node.add(source, 0, 8, 2, 1);
    }

    private void row(int row, String id, Node fact) {
        String help = texts.get("inspector.model." + id + ".help");
        Label name = new Label(texts.get("inspector.model." + id));
        name.getStyleClass().add("inspector-muted");
        name.setTooltip(new Tooltip(help));
        name.setLabelFor(fact);
        fact.setAccessibleHelp(help);
        node.addRow(row, name, fact);
    }

    private void show() {
        showing = true;
        ModelSpec model = session.scenarioProperty().get().model();
        ModelFacts facts = ModelFacts.of(model);
        kind.setValue(facts.kind());
        activation.setValue(facts.activation());
        hidden.show(facts.widths().hidden());
        heads.setText(facts.heads()
                .map(those -> texts.get("inspector.model.heads.value", "" + those.count(), "" + those.width()))
                .orElse(texts.get("inspector.model.heads.none")));
        ModelFacts.Widths all = facts.widths();
        widths.setText(
                texts.get("inspector.model.widths.value", "" + all.token(), "" + all.layer(), "" + all.output()));
        form.setValue(facts.form());
        blocks.show(facts.blocks());
        Optional<ModelInit> drawn = drawn();
        drawn.ifPresent(init -> seed.show(init.seed()));
        for (Region field : List.of(kind, activation, hidden.node(), form, blocks.node(), seed.node())) {
            field.setDisable(drawn.isEmpty());
        }
        source.setText(texts.get(drawn.isPresent() ? "inspector.model.drawn" : "inspector.model.given"));
        showing = false;
    }

    private Optional<ModelInit> drawn() {
        return session.scenarioProperty().get().model() instanceof ModelSpec.Drawn(ModelInit init)
                ? Optional.of(init)
                : Optional.empty();
    }

    private <T> void choose(BiFunction<ModelInit, T, Edit> edit, T value) {
        if (!showing) {
            change(edit, value);
        }
    }

    private <T> void change(BiFunction<ModelInit, T, Edit> edit, T value) {
        drawn().ifPresent(init -> session.apply(edit.apply(init, value)));
        show();
    }

    private <T> void chooser(ComboBox<T> box, String id, List<T> all, Function<T, String> name) {
        box.setId(id);
        box.getItems().setAll(all);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new Named<>(name));
    }
}
