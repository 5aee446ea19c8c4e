package dev.tacit.app;

import dev.tacit.study.Studies;
import dev.tacit.study.Study;
import dev.tacit.view.study.StudyPanel;
import dev.tacit.view.study.StudyPanels;
import dev.tacit.view.study.StudyWords;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code tacit reproduce}: the figures of the papers, from nothing but their settings. */
record ReproduceVerb(Specs specs, ScenarioFile files, Console console) implements Verb {
    @Override
    public CommandSpec spec() {
        CommandSpec spec = specs.command("reproduce");
        spec.addPositional(PositionalParamSpec.builder()
                .index("0..*")
                .paramLabel("FIGURE")
                .arity("0..*")
                .type(String[].class)
                .description(specs.texts().get("command.reproduce.figure"))
                .build());
        spec.addOption(specs.option("reproduce", "DIR", "-o", "--output")
                .type(Path.class)
                .build());
        spec.addOption(specs.flag("reproduce", "quick"));
        spec.addOption(specs.flag("reproduce", "list"));
        return spec;
    }

    @Override
    public void run(ParseResult call) throws Refusal, IOException {
        if (call.hasMatchedOption("--list")) {
            list();
            return;
        }
        Set<StudyPanel> panels = panels(call.matchedPositionalValue(0, new String[0]));
        if (!call.hasMatchedOption("-o")) {
            throw files.refuse("command.reproduce.missing");
        }
        Path folder = folder(call.matchedOptionValue("-o", Path.of("")));
        ReproduceJob job = new ReproduceJob(console, files, folder, call.hasMatchedOption("--quick"));
        List<Study> studies = Studies.all().stream()
                .filter(study -> panels.stream().anyMatch(panel -> panel.study().equals(study.id())))
                .toList();
        for (Study study : studies) {
            String place = (studies.indexOf(study) + 1) + "/" + studies.size();
            job.run(
                    study,
                    place,
                    panels.stream()
                            .filter(panel -> panel.study().equals(study.id()))
                            .toList());
        }
    }

    private StudyPanels all() {
        return new StudyPanels(specs.texts());
    }

    private void list() throws IOException {
        StudyWords words = new StudyWords(specs.texts());
        int width = all().all().stream()
                .mapToInt(panel -> panel.id().length())
                .max()
                .orElse(0);
        for (Study study : Studies.all()) {
            console.line(study.id() + ": " + words.source(study));
            for (StudyPanel panel : all().of(study.id())) {
                console.line("  " + panel.id() + " ".repeat(width - panel.id().length()) + "  " + panel.title());
            }
        }
    }

    /** The pictures that were asked for: a study stands for all of its own, nothing for all. */
    private Set<StudyPanel> panels(String[] asked) throws Refusal {
        Set<StudyPanel> panels = new LinkedHashSet<>();
        for (String id : asked) {
            List<StudyPanel> ofStudy = all().of(id);
            panels.addAll(ofStudy.isEmpty() ? List.of(panel(id)) : ofStudy);
        }
        if (asked.length == 0) {
            panels.addAll(all().all());
        }
        return panels;
    }

    private StudyPanel panel(String id) throws Refusal {
        Optional<StudyPanel> panel = all().find(id);
        if (panel.isPresent()) {
            return panel.get();
        }
        List<String> names = Stream.concat(
                        Studies.all().stream().map(Study::id),
                        all().all().stream().map(StudyPanel::id))
                .toList();
        throw files.unknown(id, names, "command.reproduce.near", "command.reproduce.nofigure");
    }

    /** The folder to write into, made if only it is missing. */
    private Path folder(Path folder) throws Refusal, IOException {
        files.named(folder);
        String shown = ScenarioFile.shown(folder);
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectory(folder);
            }
        } catch (FileAlreadyExistsException file) {
            throw files.refuse("command.reproduce.file", shown);
        } catch (AccessDeniedException denied) {
            throw files.refuse("command.reproduce.readonly", shown);
        } catch (IOException nowhere) {
            throw files.refuse("command.reproduce.nowhere", shown);
        }
        if (!Files.isWritable(folder)) {
            throw files.refuse("command.reproduce.readonly", shown);
        }
        return folder;
    }
}
