package dev.tacit.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.file.Json;
import dev.tacit.file.JsonReader;
import dev.tacit.study.Studies;
import dev.tacit.study.Study;
import dev.tacit.text.Texts;
import dev.tacit.text.Version;
import dev.tacit.view.study.StudyPanel;
import dev.tacit.view.study.StudyPanels;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures of the papers by one command. */
final class ReproduceTest {
    private static final List<String> ENDINGS = List.of("pdf", "svg", "png", "csv", "json");

    private final Terminal terminal = new Terminal();
    private final StudyPanels panels = new StudyPanels(new Texts(Locale.ENGLISH));

    @TempDir
    private Path folder;

    private void quick(Path to, String... figures) {
        String[] fixed = {"reproduce", "--quick", "-o", to.toString()};
        String[] args = Arrays.copyOf(fixed, fixed.length + figures.length);
        System.arraycopy(figures, 0, args, fixed.length, figures.length);
        assertEquals(0, terminal.run(args), terminal.err());
    }

    @Test
    void aStudyIsWrittenInEveryFormatWithItsSettings() throws Exception {
        Path made = folder.resolve("made");
        quick(made, "convergence");
        for (StudyPanel panel : panels.of("convergence")) {
            byte[] pdf = Files.readAllBytes(made.resolve(panel.id() + ".pdf"));
            assertEquals("%PDF", new String(pdf, 0, 4, StandardCharsets.US_ASCII));
            assertTrue(Files.readString(made.resolve(panel.id() + ".svg")).contains("<svg"));
            assertTrue(Files.size(made.resolve(panel.id() + ".png")) > 1000);
        }
        List<String> rows = Files.readAllLines(made.resolve("convergence.csv"));
        Study study = Studies.find("convergence").orElseThrow();
        assertEquals(study.quick().count("n") - 1, rows.size(), "a head, then a row for every step from 3 on");
        settingsAreWhole(Files.readAllBytes(made.resolve("convergence.json")));
        assertTrue(terminal.out().startsWith("convergence: "), terminal.out());
        assertEquals(1, terminal.out().lines().count());
    }

    private static void settingsAreWhole(byte[] file) throws Exception {
        Json.Obj json = (Json.Obj) JsonReader.read(file);
        Study study = Studies.find("convergence").orElseThrow();
        assertEquals(new Json.Text(Version.program()), json.fields().get("program"));
        assertEquals(new Json.Text("convergence"), json.fields().get("study"));
        assertEquals(
                new Json.Num(Integer.toString(study.quick().trials()), true),
                json.fields().get("trials"));
        Json.Arr settings = assertInstanceOf(Json.Arr.class, json.fields().get("settings"));
        assertEquals(study.quick().list().size(), settings.items().size());
        String text = new String(file, StandardCharsets.UTF_8);
        assertTrue(text.contains("\"from\": \"paper\"") && text.contains("\"from\": \"chosen\""), text);
        assertTrue(text.contains("running mean"), text);
    }

    @Test
    void whatWasStoppedGoesOnToTheSameBytes() throws Exception {
        Path whole = folder.resolve("whole");
        Path cut = folder.resolve("cut");
        quick(whole, "convergence-law");
        quick(cut, "convergence-law");
        Path rows = cut.resolve(".convergence.quick.rows.jsonl");
        String all = Files.readString(rows);
        Files.writeString(rows, all.substring(0, all.length() / 2));
        for (String ending : ENDINGS) {
            Files.delete(cut.resolve("convergence-law." + ending));
        }
        quick(cut, "convergence-law");
        same(whole, cut);
        Files.writeString(rows, all.replaceFirst("Tacit", "Another"));
        quick(cut, "convergence-law");
        same(whole, cut);
    }

    private static void same(Path one, Path other) throws IOException {
        try (var files = Files.list(one)) {
            List<Path> all = files.toList();
            assertEquals(ENDINGS.size() + 1, all.size(), all::toString);
            for (Path file : all) {
                Path twin = other.resolve(file.getFileName());
                assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(twin), file.toString());
            }
        }
    }

    @Test
    void onlyWhatIsAskedForIsWritten() throws Exception {
        quick(folder, "increments-by-kind", "increments-by-kind");
        assertTrue(Files.exists(folder.resolve("increments-by-kind.pdf")));
        assertFalse(Files.exists(folder.resolve("rnn-against-attention.pdf")));
        assertEquals(1, terminal.out().lines().count());
    }

    @Test
    void theListNamesEveryFigure() {
        assertEquals(0, terminal.run("reproduce", "--list"));
        List<String> lines = terminal.out().lines().toList();
        assertEquals(Studies.all().size() + panels.all().size(), lines.size());
        for (StudyPanel panel : panels.all()) {
            assertTrue(terminal.out().contains("  " + panel.id() + " "), panel.id());
        }
    }

    @Test
    void badInputIsStatusTwoAndOneSentence() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        refused("no figure \"convergense\"; did you mean convergence?", "convergense", "-o", folder.toString());
        refused("no figure \"what\"; tacit reproduce --list names all", "what", "-o", folder.toString());
        refused("name the folder to write into", "convergence");
        refused("this is a file, not a folder", "convergence", "-o", file.toString());
        refused(
                "this folder cannot be made",
                "convergence",
                "-o",
                folder.resolve("no/such").toString());
        refused("the name of a file is empty", "convergence", "-o", "");
        refused("Unknown option: '--slow'", "--slow");
    }

    private void refused(String sentence, String... args) {
        String[] all = new String[args.length + 1];
        all[0] = "reproduce";
        System.arraycopy(args, 0, all, 1, args.length);
        assertEquals(2, terminal.run(all), sentence);
        assertTrue(terminal.err().contains(sentence), terminal.err());
        assertEquals(1, terminal.err().lines().count(), terminal.err());
        assertEquals("", terminal.out());
    }
}
