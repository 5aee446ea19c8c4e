package dev.tacit.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.figure.Figure;
import dev.tacit.figure.Note;
import dev.tacit.model.BlockForm;
import dev.tacit.model.LayerKind;
import dev.tacit.model.ModelInit;
import dev.tacit.scenario.Cursor;
import dev.tacit.scenario.ModelSpec;
import dev.tacit.scenario.NpzSamples;
import dev.tacit.scenario.Presets;
import dev.tacit.scenario.Scenario;
import dev.tacit.text.Texts;
import dev.tacit.view.Layout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.Button;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every kind and form of model is chosen in the inspector while every layout is looked at. */
class WindowModelsTest extends ShellTest {
    private final Texts texts = new Texts(Locale.ENGLISH);

    @BeforeEach
    void begin() {
        fxDo(() -> session().load(Presets.named("linear-regression").scenario(), Cursor.at(0), null));
    }

    private Scenario scenario() {
        return fx(() -> session().scenarioProperty().get());
    }

    private void choose(String id, Object value) {
        fxDo(() -> lookup("#model-" + id).queryComboBox().getSelectionModel().select(value));
    }

    /** Looks at all layouts: a picture or a sentence everywhere, and nothing that failed. */
    private void look(String where) {
        for (Layout layout : Layout.all()) {
            fxDo(() -> window().bench().choose(layout));
            awaitPictures();
            Map<String, Figure> figures = fx(() ->
                    Objects.requireNonNull(session().frameProperty().get()).figures());
            figures.forEach((view, figure) -> {
                assertFalse(figure.alt().isBlank(), where + " " + view);
                boolean failed = figure instanceof Note note && note.heading().equals(texts.get("status.view.failed"));
                assertFalse(failed, where + " " + view + ": " + figure.alt());
            });
        }
        fxDo(() -> window().bench().choose(Layout.all().getFirst()));
        awaitPictures();
        assertNull(fx(() -> session().problemProperty().get()), where);
    }

    @Test
    void everyKindAndFormIsSeenInEveryLayout() {
        awaitPictures();
        clickOn("Why");
        Scenario first = scenario();
        for (BlockForm form : BlockForm.values()) {
            choose("form", form);
            look("form " + form);
        }
        for (LayerKind kind : LayerKind.values()) {
            choose("kind", kind);
            look("kind " + kind);
        }
        Scenario last = scenario();
        int edits = 0;
        while (fx(() -> session().canUndoProperty().get())) {
            fxDo(session()::undo);
            edits++;
        }
        assertEquals(first, scenario());
        look("undone");
        for (int edit = 0; edit < edits; edit++) {
            fxDo(session()::redo);
        }
        assertEquals(last, scenario());
        look("redone");
    }

    @Test
    void stacksAreSeenInEveryLayout() {
        awaitPictures();
        clickOn("Why");
        choose("form", BlockForm.PRE_LN);
        Button more = lookup("#model-blocks-plus").queryButton();
        fxDo(more::fire);
        fxDo(more::fire);
        assertEquals(3, scenario().model().settings().blocks());
        for (LayerKind kind : LayerKind.values()) {
            choose("kind", kind);
            look("three blocks of " + kind);
        }
    }

    @Test
    void openedWeightsAreSeenInEveryLayout() throws IOException {
        ModelInit settings = scenario().model().settings().inForm(BlockForm.RESIDUAL);
        Path file = Files.write(file("r.npz"), NpzSamples.zip(NpzSamples.arrays(settings.draw()), true));
        fxDo(() -> window().open(file));
        await(() -> scenario().model() instanceof ModelSpec.Explicit);
        look("weights");
        assertTrue(says("The weights are those of r.npz"));
    }
}
