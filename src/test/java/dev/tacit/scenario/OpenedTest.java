package dev.tacit.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tacit.file.SafetensorsOut;
import dev.tacit.model.ContextualBlock;
import dev.tacit.model.LinearAttention;
import dev.tacit.model.Projections;
import dev.tacit.task.NormalTokens;
import dev.tacit.text.ProblemException;
import dev.tacit.text.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is opened is known by its name and by what stands in it. */
final class OpenedTest {
    private static final String MODEL =
            Samples.FILE.substring(Samples.FILE.indexOf("{\"blocks\""), Samples.FILE.indexOf(",\n \"view\""));

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Opened opened(Path file) throws ProblemException {
        return Opened.read(file, now(), 100, Checkpoints.shipped());
    }

    private static Scenario now() throws ProblemException {
        return Samples.read(Samples.FILE).scenario();
    }

    @Test
    void aScenarioATableAndAModelAreToldApart() throws Exception {
        assertEquals(Samples.read(Samples.FILE), opened(file("a.json", Samples.FILE)));
        assertEquals(
                2,
                assertInstanceOf(TokenTable.class, opened(file("a.CSV", "1,2\n3,4\n")))
                        .d());
        Opened.Model model = assertInstanceOf(Opened.Model.class, opened(file("m.json", MODEL)));
        assertEquals(now().model(), model.spec());
        Path npz = Files.write(
                folder.resolve("m.NPZ"),
                NpzSamples.zip(NpzSamples.arrays(now().model().blocks()), true));
        assertEquals(
                now().model(), assertInstanceOf(Opened.Model.class, opened(npz)).spec());
    }

    @Test
    void safetensorsAreOpenedByTheSameNames() throws Exception {
        ContextualBlock block = now().model().blocks().getFirst();
        Projections layer = ((LinearAttention) block.layer()).weights();
        SafetensorsOut out = new SafetensorsOut()
                .put("wq", layer.wq())
                .put("wk", layer.wk())
                .put("wv", layer.wv())
                .put("wo", layer.wo())
                .put("bo", layer.bo())
                .put("w", block.mlp().w())
                .put("b", block.mlp().b())
                .put("w2", block.mlp().w2());
        Path file = folder.resolve("m.safetensors");
        out.write(file);
        assertEquals("b2: is missing", refusal(file));
        out.put("b2", block.mlp().b2()).write(file);
        assertEquals(now().model(), WeightsFile.read(file, now(), Checkpoints.shipped()));
        assertEquals(
                now().model(),
                assertInstanceOf(Opened.Model.class, opened(file)).spec());
        out.put("W", block.mlp().w()).write(file);
        assertEquals("W: is no name of a weight here; known are: wq, wk, wv, wo, bo, w, b, w2, b2", refusal(file));
    }

    @Test
    void weightsAreTakenFromAModelOrAScenario() throws Exception {
        assertEquals(now().model(), WeightsFile.read(file("m.json", MODEL), now(), Checkpoints.shipped()));
        assertEquals(now().model(), WeightsFile.read(file("s.json", Samples.FILE), now(), Checkpoints.shipped()));
    }

    @Test
    void whatDoesNotFitIsRefusedByItsPlace() throws Exception {
        assertEquals(
                "blocks[0].mlp.w: row 0 has 2 numbers, expected 3",
                refused(MODEL.replace("[1, 2, 3], [4, 5, 6]", "[1, 2], [4, 5]")));
        assertEquals("model: must have exactly one of \"blocks\", \"init\" and \"checkpoint\"", refused("{}"));
        assertEquals("must be an object in braces", refused("[1]"));
        assertEquals("there is no such file", refusal(folder.resolve("none.npz")));
        assertEquals("this is a folder, not a file", refusal(Files.createDirectories(folder.resolve("d.npz"))));
    }

    @Test
    void weightsAreOneEditOfTheModelThatKeepsTheContext() throws Exception {
        Scenario before = now();
        ModelSpec weights =
                new ModelSpec.Explicit(NpzTest.init(dev.tacit.model.LayerKind.RNN, dev.tacit.model.BlockForm.PLAIN, 1)
                        .withLayer(Presets.standard().model().settings().layer())
                        .draw());
        Outcome refused = new Edit.SetModel(weights).apply(before);
        assertEquals(
                "problem.edit.model",
                assertInstanceOf(Outcome.Refused.class, refused).problem().key());
        Scenario wide =
                EditTest.done(Presets.standard(), new Edit.SetContext(new TaskContext(new NormalTokens(4, 3, 1))));
        Scenario after = EditTest.done(wide, new Edit.SetModel(weights));
        assertEquals(wide.context(), after.context());
        assertEquals(weights, after.model());
    }

    private String refused(String json) throws Exception {
        return refusal(file("m.json", json));
    }

    private static String refusal(Path file) throws ProblemException {
        Scenario now = now();
        ProblemException refused =
                assertThrows(ProblemException.class, () -> WeightsFile.read(file, now, Checkpoints.shipped()));
        return new Texts(Locale.ROOT).say(refused.problem());
    }
}
