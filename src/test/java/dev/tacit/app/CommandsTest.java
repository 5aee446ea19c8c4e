package dev.tacit.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.scenario.Checkpoints;
import dev.tacit.scenario.Cursor;
import dev.tacit.scenario.Document;
import dev.tacit.scenario.Presets;
import dev.tacit.scenario.ScenarioCodec;
import dev.tacit.text.Texts;
import dev.tacit.view.View;
import dev.tacit.view.Views;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands as a shell sees them: status, output, and one sentence when something is wrong. */
final class CommandsTest {
    private final Terminal terminal = new Terminal();

    @TempDir
    private Path folder;

    private String scenario = "";

    @BeforeEach
    void save() throws Exception {
        Path file = folder.resolve("a.tacit.json");
        ScenarioCodec.save(new Document(Presets.standard(), Cursor.at(3)), file);
        scenario = file.toString();
    }

    @Test
    void everyCommandExplainsItself() {
        for (String command : List.of("", "open", "trace", "figure", "views", "train", "reproduce")) {
            for (String flag : List.of("--help", "--version")) {
                String[] args = command.isEmpty() ? new String[] {flag} : new String[] {command, flag};
                assertEquals(0, terminal.run(args), command + flag);
                assertTrue(terminal.out().contains("acit"));
                assertEquals("", terminal.err());
            }
        }
        assertTrue(terminal.out().matches("Tacit \\d\\S+\\R"));
    }

    @Test
    void badInputIsStatusTwoAndOneSentence() throws IOException {
        String picture = folder.resolve("p.svg").toString();
        String broken = folder.resolve("broken.json").toString();
        Files.writeString(Path.of(broken), "{\"format\": \"tacit-scenario\", ");
        refused("no.json: there is no such file", "trace", "no.json");
        refused("nonsense: there is no such file", "nonsense");
        refused("the file ends in the middle of the scenario", "trace", broken);
        refused("this is a folder, not a file", "open", folder.toString());
        refused("Missing required parameter: 'SCENARIO' (see tacit trace --help)", "trace");
        refused("Unknown option: '--wrong' (see tacit trace --help)", "trace", scenario, "--wrong");
        refused("Unmatched argument at index 2: 'b'", "trace", scenario, "b");
        refused("this is the scenario itself", "trace", scenario, "-o", scenario);
        Path link = Files.createSymbolicLink(folder.resolve("link.svg"), Path.of(scenario));
        refused("this is the scenario itself", "trace", scenario, "-o", link.toString());
        refused("this is the scenario itself", "figure", "steps", "-s", scenario, "-o", link.toString());
        refused("this is the scenario itself", "figure", "steps", "-s", link.toString(), "-o", link.toString());
        refused("@" + scenario + ": there is no such file", "trace", "@" + scenario);
        refused("the name of a file is empty", "trace", "");
        refused("the name of a file is empty", "trace", scenario, "-o", "");
        refused("a?b.json: there is no such file", "trace", "a\nb.json");
        refused("this is a folder, not a file", "trace", scenario, "-o", folder.toString());
        refused("there is no folder to write into", "trace", scenario, "-o", folder + "/no/t.json");
        refused("there is no view \"no\"; tacit views lists them", "figure", "no", "-s", scenario, "-o", picture);
        refused("no view \"updat\"; did you mean update?", "figure", "updat", "-s", scenario, "-o", picture);
        refused("no view \"FACTORS\"; did you mean factors?", "figure", "FACTORS", "-s", scenario, "-o", picture);
        refused("no view \"a?b\"; tacit views lists them", "figure", "a\nb", "-s", scenario, "-o", picture);
        refused("neither a file nor a command \"trase\"; did you mean tacit trace?", "trase", scenario);
        refused("a dash stands for no file here", "trace", "-");
        refused("the name of a file is empty", "figure", "update", "-s", scenario, "-o", "");
        refused("Missing required options", "figure", "update");
        refused("there is no step 51", "figure", "update", "-s", scenario, "-o", picture, "--step", "51");
        refused(
                "--step must be a whole number, not \"1.5\"",
                "figure",
                "update",
                "-s",
                scenario,
                "-o",
                picture,
                "--step",
                "1.5");
        refused("no choice \"x\"; it has: direct", "figure", "update", "-s", scenario, "-o", picture, "--choose", "x");
        refused("offers no choice", "figure", "steps", "-s", scenario, "-o", picture, "--choose", "x");
        refused("there is no theme \"pink\"", "figure", "update", "-s", scenario, "-o", picture, "--theme", "pink");
        refused("\"5x5\" is no size", "figure", "update", "-s", scenario, "-o", picture, "--size", "5x5");
        refused("\"79x200\" is no size", "figure", "update", "-s", scenario, "-o", picture, "--size", "79x200");
        refused("no venues yet", "figure", "update", "-s", scenario, "-o", picture, "--venue", "icml");
        refused("does not write TeX yet", "figure", "update", "-s", scenario, "-o", "a.tex");
        refused("must end in .pdf, .svg, .png or .csv", "figure", "update", "-s", scenario, "-o", "a.jpg");
        assertFalse(Files.exists(Path.of(picture)));
        assertTrue(terminal.opened.isEmpty());
    }

    @Test
    void numbersThatAreTooLargeAreSaidAndLeaveTheFileAsItWas() throws IOException {
        Path large = folder.resolve("large.json");
        Files.writeString(large, """
            {"format": "tacit-scenario", "version": 1,
             "context": {"tokens": [[1e200, 0, 0]], "query": [0, 0, 1]},
             "model": {"init": {"seed": 7, "width": 3, "heads": 1, "headWidth": 4, "layerWidth": 3, "hidden": 5,
               "blocks": 1, "layer": "mean", "activation": "relu", "form": "plain"}}}
            """);
        Path trace = folder.resolve("t.json");
        Files.writeString(trace, "before");
        refused("leave the range of double precision at W A(c_1..c_1, x)", "trace", large.toString());
        refused("leave the range of double precision", "trace", large.toString(), "-o", trace.toString());
        assertEquals("before", Files.readString(trace));
    }

    private void refused(String sentence, String... args) {
        assertEquals(2, terminal.run(args), sentence);
        assertTrue(terminal.err().contains(sentence), terminal.err());
        assertTrue(terminal.err().startsWith("tacit: "), terminal.err());
        assertEquals(1, terminal.err().lines().count(), terminal.err());
        assertEquals("", terminal.out());
    }

    @Test
    void aTraceGoesToTheOutputOrToAFile() throws IOException {
        Path file = folder.resolve("t.json");
        assertEquals(0, terminal.run("trace", scenario, "--weights", "--blocks", "--time"));
        assertTrue(terminal.err().matches("compute \\d+\\.\\d{6} s\\R"), terminal.err());
        String printed = terminal.out();
        assertEquals(0, terminal.run("trace", scenario, "-o", file.toString(), "--weights", "--blocks"));
        assertEquals("", terminal.out() + terminal.err());
        assertEquals(printed, Files.readString(file));
    }

    @Test
    void everyViewCanBeWrittenInEveryFormat() throws IOException {
        for (View view : Views.of(new Texts(Locale.ENGLISH)).all()) {
            for (String ending : List.of("pdf", "svg", "png", "csv")) {
                Path file = folder.resolve(view.id() + "." + ending);
                String[] args = {"figure", view.id(), "-s", scenario, "-o", file.toString(), "--theme", "dark"};
                assertEquals(0, terminal.run(args), terminal.err());
                assertTrue(Files.size(file) > 20, file.toString());
            }
        }
    }

    @Test
    void theStepOfTheFileIsTheOnePictured() throws IOException {
        Path saved = folder.resolve("saved.svg");
        Path asked = folder.resolve("asked.svg");
        Path other = folder.resolve("other.svg");
        assertEquals(0, terminal.run("figure", "update", "-s", scenario, "-o", saved.toString()));
        assertEquals(0, terminal.run("figure", "update", "-s", scenario, "-o", asked.toString(), "--step", "3"));
        assertEquals(0, terminal.run("figure", "update", "-s", scenario, "-o", other.toString(), "--step", "4"));
        assertEquals(Files.readString(saved), Files.readString(asked));
        assertFalse(Files.readString(saved).equals(Files.readString(other)));
    }

    @Test
    void viewsAreListed() {
        assertEquals(0, terminal.run("views"));
        List<String> lines = terminal.out().lines().toList();
        List<String> ids =
                Views.of(new Texts(Locale.ENGLISH)).all().stream().map(View::id).toList();
        assertEquals(
                ids,
                lines.stream().map(line -> line.substring(0, line.indexOf(' '))).toList());
    }

    @Test
    void aClosedPipeIsNoFailureButAFullDiskIs() {
        assertEquals(0, failing("Broken pipe").run(List.of("views")));
        assertEquals(1, failing("No space left on device").run(List.of("trace", scenario)));
        assertEquals(
                "tacit: the output could not be written (No space left on device)",
                terminal.err().strip());
    }

    private Tacit failing(String why) {
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(why);
            }
        };
        Console console = new Console(out, terminal.errStream(), StandardCharsets.UTF_8, false);
        return new Tacit(console, new Display("Linux", Map.of()), terminal, Checkpoints.shipped());
    }

    @Test
    void aFaultIsOneSentenceAndStatusOne() {
        Window broken = new Window() {
            @Override
            public void open(List<String> args) {
                throw new IllegalStateException("secret\nlines");
            }

            @Override
            public void picture(Path file, Document document) {}
        };
        Console console =
                new Console(OutputStream.nullOutputStream(), terminal.errStream(), StandardCharsets.UTF_8, false);
        assertEquals(
                1, new Tacit(console, new Display("Mac OS X", Map.of()), broken, Checkpoints.shipped()).run(List.of()));
        assertEquals(1, terminal.err().lines().count());
        assertTrue(terminal.err().contains("IllegalStateException, CommandsTest.java:"), terminal.err());
    }
}
