package dev.tacit.app;

import dev.tacit.scenario.TrainingFile;
import dev.tacit.text.ProblemException;
import dev.tacit.text.Texts;
import dev.tacit.train.NamedSettings;
import dev.tacit.train.TrainingCost;
import dev.tacit.train.TrainingSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code tacit train}: a training from its settings to a checkpoint. */
record TrainVerb(Specs specs, ScenarioFile files, Console console) implements Verb {
    private static final String ENDING = ".safetensors";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = specs.command("train");
        spec.addPositional(PositionalParamSpec.builder()
                .index("0")
                .paramLabel("SETTINGS")
                .arity("0..1")
                .type(String.class)
                .description(specs.texts().get("command.train.settings"))
                .build());
        spec.addOption(
                specs.option("train", "FILE", "-o", "--output").type(Path.class).build());
        spec.addOption(specs.flag("train", "list"));
        return spec;
    }

    @Override
    public void run(ParseResult call) throws Refusal, IOException {
        if (call.hasMatchedOption("--list")) {
            list();
            return;
        }
        String asked = call.matchedPositionalValue(0, "");
        if (asked.isEmpty() || !call.hasMatchedOption("-o")) {
            throw files.refuse("command.train.missing");
        }
        Path to = call.matchedOptionValue("-o", Path.of(""));
        files.named(to);
        if (!String.valueOf(to.getFileName()).endsWith(ENDING)) {
            throw files.refuse("command.train.ending", ScenarioFile.shown(to));
        }
        TrainingSettings settings = settings(asked, to);
        afford(asked, TrainingCost.of(settings));
        String command = "tacit train " + Path.of(asked).getFileName() + " -o " + to.getFileName();
        new TrainJob(console, files, to, command).run(settings);
    }

    /** Refuses what the memory cannot hold or nobody waits for, before anything of it is drawn. */
    private void afford(String asked, TrainingCost cost) throws Refusal {
        try {
            cost.check("command.train.long");
        } catch (ProblemException large) {
            throw files.refusal(Path.of(asked), large.problem());
        }
    }

    private void list() throws IOException {
        Texts texts = specs.texts();
        int width = NamedSettings.all().stream()
                .mapToInt(named -> named.id().length())
                .max()
                .orElse(0);
        for (NamedSettings named : NamedSettings.all()) {
            String id = named.id() + " ".repeat(width - named.id().length());
            console.line(id + "  " + texts.get("train.settings." + named.id()));
        }
    }

    /** Those of this name, else those of this file. */
    private TrainingSettings settings(String asked, Path to) throws Refusal {
        Optional<NamedSettings> named = NamedSettings.of(asked);
        if (named.isPresent()) {
            files.check(Path.of(""), to);
            return named.get().settings();
        }
        Path file = Path.of(asked);
        if (!Files.exists(file)) {
            List<String> names =
                    NamedSettings.all().stream().map(NamedSettings::id).toList();
            throw files.unknown(asked, names, "command.train.near", "command.train.nosettings");
        }
        files.check(file, to);
        try {
            return TrainingFile.read(file);
        } catch (ProblemException wrong) {
            throw files.refusal(file, wrong.problem());
        }
    }
}
