package dev.tacit.ui.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.model.BlockForm;
import dev.tacit.model.LayerKind;
import dev.tacit.model.ModelInit;
import dev.tacit.scenario.Cursor;
import dev.tacit.scenario.Edit;
import dev.tacit.scenario.ModelSpec;
import dev.tacit.scenario.Presets;
import dev.tacit.text.Problem;
import dev.tacit.text.Texts;
import dev.tacit.ui.WindowTest;
import dev.tacit.ui.session.Session;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The settings of a model in the window. */
class ModelWindowTest extends WindowTest {
    private final Texts texts = new Texts(Locale.ENGLISH);
    private @Nullable Session session;
    private @Nullable ModelPanel panel;

    @Override
    protected int width() {
        return 340;
    }

    @Override
    protected Parent content() {
        Session now = new Session(Presets.named("linear-regression").scenario(), Cursor.at(0), List.of(), texts);
        ModelPanel made = new ModelPanel(now, texts);
        made.attach();
        session = now;
        panel = made;
        return new VBox(made.node());
    }

    @Override
    protected void closing() {
        Objects.requireNonNull(panel).detach();
        session().close();
    }

    private Session session() {
        return Objects.requireNonNull(session);
    }

    private ModelInit settings() {
        return fx(() -> session().scenarioProperty().get().model().settings());
    }

    private void choose(String id, Object value) {
        fxDo(() -> lookup("#model-" + id).queryComboBox().getSelectionModel().select(value));
    }

    private void type(String id, String text) {
        clickOn("#model-" + id).push(KeyCode.SHORTCUT, KeyCode.A).write(text).push(KeyCode.ENTER);
    }

    private void undo() {
        fxDo(session()::undo);
    }

    private boolean canUndo() {
        return fx(() -> session().canUndoProperty().get());
    }

    private String said() {
        Problem problem = fx(() -> session().problemProperty().get());
        return problem == null ? "" : texts.say(problem);
    }

    private Set<String> shown() {
        return fx(() -> Settings.all().stream()
                .map(Setting::id)
                .filter(id -> lookup("#model-" + id).query().getParent().isVisible()
                        && lookup("#model-" + id).query().isVisible())
                .collect(Collectors.toSet()));
    }

    @Test
    void onlyWhatTheKindHasIsShown() {
        Set<String> all =
                Set.of("kind", "bias", "layer-width", "hidden", "activation", "output", "form", "blocks", "seed");
        for (LayerKind kind : LayerKind.values()) {
            choose("kind", kind);
            Set<String> own = switch (kind) {
                case SOFTMAX -> Set.of("heads", "head-width", "causal");
                case LINEAR, LINEAR_SUM -> Set.of("heads", "head-width", "causal", "query-key");
                case LOCAL -> Set.of("heads", "head-width", "window");
                case MEAN -> Set.of("value-width", "causal");
                case DECAY -> Set.of("state-width", "lambda");
                case RNN -> Set.of("state-width");
            };
            Set<String> expected = Stream.concat(all.stream(), own.stream()).collect(Collectors.toSet());
            assertEquals(expected, shown(), kind.id());
            picture("model-" + kind.id());
        }
    }

    @Test
    void aRunOfStepsIsOneEdit() {
        clickOn("#model-heads-minus").clickOn("#model-heads-minus").clickOn("#model-heads-minus");
        assertEquals(5, settings().layer().heads().count());
        moveTo("#model-seed");
        clickOn("#model-heads-plus");
        assertEquals(6, settings().layer().heads().count());
        undo();
        assertEquals(5, settings().layer().heads().count(), "another visit is another edit");
        undo();
        assertEquals(8, settings().layer().heads().count());
        assertFalse(canUndo());
        fxDo(session()::redo);
        assertEquals(5, settings().layer().heads().count());
    }

    @Test
    void whatIsTypedOutOfRangeIsRefusedInOneSentence() {
        choose("kind", LayerKind.LOCAL);
        for (String typed : List.of("0", "-1", "2.5", "many", " ", "2147483648")) {
            type("window", typed);
            assertEquals("The window is a whole number of items, from 1 to 2147483647", said());
            assertEquals(8, settings().layer().memory().window());
            fxDo(() -> session().report(Problem.at("", "edit.Rename")));
        }
        type("window", "20");
        assertEquals(20, settings().layer().memory().window());
        choose("kind", LayerKind.DECAY);
        type("lambda", "0,5");
        assertEquals(0.5, settings().layer().memory().lambda());
        type("lambda", "1e101");
        assertEquals("The decay is a number from -1e100 to 1e100", said());
        clickOn("#model-lambda-plus");
        assertEquals(0.55, settings().layer().memory().lambda());
    }

    @Test
    void flagsAreFlipped() {
        choose("kind", LayerKind.LINEAR);
        clickOn("#model-bias").clickOn("#model-causal").clickOn("#model-query-key");
        assertTrue(settings().layer().bias());
        assertFalse(settings().layer().causal() || settings().layer().queryKey());
        undo();
        assertTrue(settings().layer().queryKey());
        CheckBox key = lookup("#model-query-key").queryAs(CheckBox.class);
        assertTrue(fx(key::isSelected));
    }

    @Test
    void theWidthsAreTiedByAllFormsButPlain() {
        type("layer-width", "5");
        type("output", "4");
        assertEquals(5, settings().layer().layerWidth());
        choose("form", BlockForm.RESIDUAL);
        assertEquals(3, settings().layer().layerWidth());
        assertEquals(3, settings().output());
        assertFalse(shown().contains("layer-width"));
        undo();
        assertEquals(5, settings().layer().layerWidth());
        assertEquals(4, settings().output());
        assertTrue(shown().contains("output"));
    }

    @Test
    void theValuesOfAMeanKeepTheHeadsWhereTheyCan() {
        choose("kind", LayerKind.MEAN);
        type("value-width", "16");
        assertEquals(8, settings().layer().heads().count());
        type("value-width", "15");
        assertEquals(15, settings().layer().heads().total());
    }

    @Test
    void whatWouldTakeLongIsAskedAboutFirst() {
        choose("kind", LayerKind.RNN);
        type("state-width", "4096");
        assertEquals(3, settings().layer().memory().stateWidth());
        Label words = lookup(
                        node -> node instanceof Label label && label.getText().startsWith("State width k = 4096 takes"))
                .queryAs(Label.class);
        assertTrue(
                fx(words::getText).matches("State width k = 4096 takes about \\d+ s per edit and \\d+ MB of memory."));
        picture("model-cost");
        clickOn("#model-cost-keep");
        assertFalse(asked());
        type("state-width", "4096");
        undo();
        assertFalse(asked(), "another document is another question");
        choose("kind", LayerKind.RNN);
        type("state-width", "4096");
        clickOn("#model-cost-apply");
        assertEquals(4096, settings().layer().memory().stateWidth());
        type("seed", "8");
        assertEquals(8, settings().seed(), "what costs no more than now is not asked about");
        assertFalse(asked());
        undo();
        undo();
        assertEquals(3, settings().layer().memory().stateWidth());
    }

    private boolean asked() {
        return fx(() -> lookup("#model-cost").tryQuery().isPresent());
    }

    @Test
    void givenWeightsAreShownAndCanBeDrawnAnew() {
        ModelInit before = settings();
        fxDo(() -> session().apply(new Edit.SetModel(new ModelSpec.Explicit(before.draw()))));
        Node heads = lookup("#model-heads").query();
        assertTrue(fx(heads::isDisabled));
        assertFalse(shown().contains("seed"));
        picture("model-given");
        clickOn("#model-draw");
        assertEquals(before.withSeed(0), settings());
        assertFalse(fx(heads::isDisabled));
        assertFalse(fx(() -> lookup("#model-draw").query().isVisible()));
    }

    @Test
    void theWeightsOfACheckpointAreShownByItsName() {
        ModelInit before = settings();
        fxDo(() -> session().apply(new Edit.SetModel(new ModelSpec.Trained("paper", before.draw()))));
        Node heads = lookup("#model-heads").query();
        assertFalse(fx(heads::isDisabled));
        assertTrue(fx(() -> lookup(".inspector-muted").queryAll().stream()
                .anyMatch(node ->
                        node instanceof Label label && label.getText().contains("those of the checkpoint paper;"))));
        assertFalse(shown().contains("seed"));
        clickOn("#model-draw");
        assertEquals(before.withSeed(0), settings());
    }
}
