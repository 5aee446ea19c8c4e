package dev.tacit.ui.shell;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.model.ContextualBlock;
import dev.tacit.model.LayerKind;
import dev.tacit.model.ModelInit;
import dev.tacit.scenario.Checkpoint;
import dev.tacit.scenario.CheckpointFile;
import dev.tacit.scenario.Checkpoints;
import dev.tacit.scenario.Cursor;
import dev.tacit.scenario.Document;
import dev.tacit.scenario.Edit;
import dev.tacit.scenario.ModelSpec;
import dev.tacit.scenario.NpzSamples;
import dev.tacit.scenario.Scenario;
import dev.tacit.scenario.ScenarioCodec;
import dev.tacit.scenario.TaskContext;
import dev.tacit.task.NormalTokens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Weights from files: one edit of the model, or one sentence. */
class WindowWeightsTest extends ShellTest {
    private Scenario scenario() {
        return fx(() -> session().scenarioProperty().get());
    }

    private byte[] npz(ModelInit init) {
        return NpzSamples.zip(NpzSamples.arrays(init.draw()), true);
    }

    @Test
    void weightsAreOpenedFromTheMenuAndUndone() throws IOException {
        Scenario before = scenario();
        ModelInit other = before.model().settings().withSeed(8).withHidden(6);
        desktop().willChoose(Files.write(file("w.npz"), npz(other)));
        fxDo(() -> window().commands().get("open-weights").run());
        await(() -> !session().scenarioProperty().get().equals(before));
        assertEquals(new ModelSpec.Explicit(other.draw()), scenario().model());
        assertSame(before.context(), scenario().context());
        assertTrue(says("The weights are those of w.npz"));
        awaitPictures();
        picture("window-weights");
        fxDo(session()::undo);
        assertSame(before, scenario());
        assertEquals(List.of(), desktop().asked());
    }

    @Test
    void weightsThatTakeLongAreAskedAboutFirst() throws IOException {
        fxDo(() -> session().apply(new Edit.SetContext(new TaskContext(new NormalTokens(2000, 3, 1)))));
        awaitPictures();
        Scenario before = scenario();
        ModelInit settings = before.model().settings();
        ModelInit slow = settings.withLayer(settings.layer()
                .withKind(LayerKind.RNN)
                .withMemory(settings.layer().memory().withStateWidth(100)));
        Path large = Files.write(file("large.npz"), npz(slow));
        fxDo(() -> window().open(large));
        await(() -> says("large.npz takes about"));
        picture("window-weights-cost");
        assertSame(before, scenario());
        clickOn("#model-cost-keep");
        assertFalse(says("large.npz takes about"));
        assertSame(before, scenario());
        fxDo(() -> window().open(large));
        await(() -> says("large.npz takes about"));
        clickOn("#model-cost-apply");
        assertEquals(new ModelSpec.Explicit(slow.draw()), scenario().model());
        fxDo(session()::undo);
        assertSame(before, scenario());
    }

    @Test
    void aDroppedFileOfWeightsReplacesTheModel() throws IOException {
        Scenario before = scenario();
        Path dropped = Files.write(file("w.npz"), npz(before.model().settings().withSeed(9)));
        fxDo(() -> shown().drop(List.of(dropped.toFile())));
        await(() -> !session().scenarioProperty().get().equals(before));
        assertSame(before.context(), scenario().context());
    }

    @Test
    void brokenWeightsAreOneSentenceAndLoseNothing() throws IOException {
        Scenario before = scenario();
        byte[] whole = npz(before.model().settings());
        Path cut = Files.write(file("cut.npz"), Arrays.copyOf(whole, whole.length / 2));
        fxDo(() -> window().open(cut));
        await(() -> says("cut.npz: this is no .npz file of NumPy, or it is cut short"));
        ModelInit settings = before.model().settings();
        ModelInit wide = settings.withLayer(new dev.tacit.model.LayerInit(
                settings.layer().kind(),
                4,
                3,
                settings.layer().heads(),
                false,
                true,
                true,
                settings.layer().memory()));
        Path other = Files.write(file("wide.npz"), npz(wide));
        fxDo(() -> window().open(other));
        await(() -> says("wide.npz: The model reads tokens of width 4, the context has width 3"));
        assertSame(before, scenario());
    }

    @Override
    Checkpoints checkpoints() {
        return Checkpoints.in(file("checkpoints"));
    }

    @Test
    void aScenarioThatNamesACheckpointIsOpenedShownAndSaved() throws Exception {
        List<ContextualBlock> blocks =
                scenario().model().settings().withSeed(8).withHidden(6).draw();
        Path kept = Files.createDirectories(file("checkpoints")).resolve("mine.safetensors");
        CheckpointFile.write(new Checkpoint(blocks, "{}", "tacit train", 1, 0.5), kept);
        ModelSpec trained = new ModelSpec.Trained("mine", blocks);
        Path named = file("named.tacit.json");
        ScenarioCodec.save(new Document(scenario().withModel(trained), Cursor.at(1)), named);
        byte[] before = Files.readAllBytes(named);
        fxDo(() -> window().open(named));
        await(() -> session().scenarioProperty().get().model().equals(trained));
        awaitPictures();
        picture("window-checkpoint");
        desktop().willChoose(file("again.tacit.json"));
        fxDo(() -> window().commands().get("save-as").run());
        await(() -> Files.exists(file("again.tacit.json")));
        assertArrayEquals(before, Files.readAllBytes(file("again.tacit.json")));
        Files.delete(kept);
        fxDo(() -> window().open(named));
        await(() -> says("named.tacit.json, model.checkpoint: there is no checkpoint \"mine\""));
    }
}
