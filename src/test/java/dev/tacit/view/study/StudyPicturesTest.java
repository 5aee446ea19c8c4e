package dev.tacit.view.study;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.export.ExportOptions;
import dev.tacit.export.FigureWriter;
import dev.tacit.export.LatexTypesetter;
import dev.tacit.figure.Figure;
import dev.tacit.figure.Note;
import dev.tacit.study.Studies;
import dev.tacit.study.Study;
import dev.tacit.study.StudyResult;
import dev.tacit.study.StudyRun;
import dev.tacit.study.StudySettings;
import dev.tacit.text.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The quick version of every study, with a picture of every panel in target/pictures/studies for people to look at;
 * -Dstudies=standard takes the settings that ship, -Dstudies=ID one study with these.
 */
final class StudyPicturesTest {
    private static final Path FOLDER = Path.of("target", "pictures", "studies");
    private static final String ASKED = System.getProperty("studies", "quick");

    private final StudyPanels panels = new StudyPanels(new Texts(Locale.ENGLISH));
    private final FigureWriter writer = new FigureWriter(new LatexTypesetter());

    @Test
    void everyPanelCanBePainted() throws Exception {
        Files.createDirectories(FOLDER);
        StringBuilder times = new StringBuilder();
        for (Study study : Studies.all()) {
            if (List.of("quick", "standard", study.id()).contains(ASKED)) {
                long start = System.nanoTime();
                StudySettings settings = ASKED.equals("quick") ? study.quick() : study.standard();
                List<StudyResult> parts = new ArrayList<>();
                StudyResult result = StudyRun.run(StudyResult.none(study, settings), () -> false, parts::add);
                times.append(study.id())
                        .append(' ')
                        .append((System.nanoTime() - start) / 1_000_000)
                        .append(" ms\n");
                paint(study, result);
                assertDrawable(study, parts.getFirst().withTrials(1));
            }
        }
        Files.writeString(FOLDER.resolve("times.txt"), times);
    }

    private void assertDrawable(Study study, StudyResult growing) {
        for (StudyPanel panel : panels.of(study.id())) {
            assertTrue(panel.figure(growing).drawable(), panel.id());
        }
    }

    private void paint(Study study, StudyResult result) throws Exception {
        assertTrue(result.done());
        assertFalse(panels.of(study.id()).isEmpty(), study.id());
        for (StudyPanel panel : panels.of(study.id())) {
            Figure figure = panel.figure(result);
            assertTrue(figure.drawable() && !(figure instanceof Note), panel.id());
            assertFalse(figure.alt().contains("NaN"), figure.alt());
            Path file = FOLDER.resolve(panel.id() + ".png");
            ExportOptions options = ExportOptions.standard(panel.title()).scaled(1.5);
            writer.write(figure, file, panel.wide() ? options.sized(960, 330) : options);
            Files.writeString(FOLDER.resolve(panel.id() + ".txt"), panel.caption(result) + "\n" + figure.alt());
        }
    }

    @Test
    void namesAreKnownAndDiffer() {
        Set<String> ids = new HashSet<>();
        for (StudyPanel panel : panels.all()) {
            assertTrue(ids.add(panel.id()), panel.id());
            assertTrue(Studies.find(panel.study()).isPresent(), panel.study());
        }
    }

    @Test
    void beforeTheFirstTrialWordsStandForEveryPanel() {
        for (StudyPanel panel : panels.all()) {
            Study study = Studies.find(panel.study()).orElseThrow();
            assertTrue(panel.figure(StudyResult.none(study, study.quick())) instanceof Note);
        }
    }
}
