package dev.tacit.app;

import dev.tacit.export.ExportOptions;
import dev.tacit.export.FigureWriter;
import dev.tacit.export.LatexTypesetter;
import dev.tacit.file.AtomicFile;
import dev.tacit.study.KeptTrials;
import dev.tacit.study.Study;
import dev.tacit.study.StudyResult;
import dev.tacit.study.StudyRun;
import dev.tacit.text.Digits;
import dev.tacit.text.ProblemException;
import dev.tacit.text.Texts;
import dev.tacit.view.study.StudyPanel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Runs studies and writes their pictures into a folder, with the settings beside each. */
record ReproduceJob(Console console, ScenarioFile files, Path folder, boolean quick) {
    private static final int HEIGHT = 420;
    private static final int WIDE = 1260;
    private static final double SECOND = 1e9;

    /** Runs what is missing of a study and writes these of its pictures. */
    void run(Study study, String place, List<StudyPanel> panels) throws Refusal, IOException {
        long begun = System.nanoTime();
        StudyResult result = trials(study, place);
        FigureWriter writer = new FigureWriter(new LatexTypesetter());
        for (StudyPanel panel : panels) {
            write(panel, result, writer);
        }
        console.line(texts().get(
                        "command.reproduce.done",
                        study.id(),
                        Integer.toString(result.trials()),
                        Digits.rounded((System.nanoTime() - begun) / SECOND, 2),
                        panels.stream().map(StudyPanel::id).collect(Collectors.joining(", "))));
    }

    private Texts texts() {
        return files.texts();
    }

    private StudyResult trials(Study study, String place) throws Refusal {
        StudyResult none = StudyResult.none(study, quick ? study.quick() : study.standard());
        Path file = folder.resolve("." + study.id() + (quick ? ".quick" : "") + ".rows.jsonl");
        ProgressBar bar = new ProgressBar(console, texts());
        try {
            KeptTrials kept = KeptTrials.open(file, none);
            StudyResult start = kept.result();
            if (start.done()) {
                return start;
            }
            bar.begin(
                    texts().get("command.reproduce.trials", place, study.id()),
                    start.trials(),
                    start.settings().trials());
            return StudyRun.run(start, () -> false, grown -> {
                kept.add(grown);
                bar.at(grown.trials(), "");
            });
        } catch (IOException failed) {
            throw files.refusal(file, AtomicFile.problem(failed));
        } catch (UncheckedIOException failed) {
            throw files.refusal(file, AtomicFile.problem(Objects.requireNonNull(failed.getCause())));
        } finally {
            bar.end();
        }
    }

    private void write(StudyPanel panel, StudyResult result, FigureWriter writer) throws Refusal {
        FigureSettings settings = new FigureSettings(texts(), panel, result);
        ExportOptions plain = ExportOptions.standard(panel.title());
        ExportOptions sized = panel.wide() ? plain.sized(WIDE, HEIGHT) : plain;
        Path file = folder.resolve(panel.id() + ".json");
        try {
            writer.writeAll(panel.figure(result), folder, panel.id(), sized.from(settings.line()));
            AtomicFile.write(file, out -> out.write(settings.text().getBytes(StandardCharsets.UTF_8)));
        } catch (ProblemException failed) {
            throw files.refusal(file, failed.problem());
        }
    }
}
