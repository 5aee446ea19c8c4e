package dev.tacit.app;

import dev.tacit.file.AtomicFile;
import dev.tacit.scenario.Checkpoints;
import dev.tacit.scenario.Document;
import dev.tacit.scenario.Edit;
import dev.tacit.scenario.Limits;
import dev.tacit.scenario.Outcome;
import dev.tacit.scenario.Scenario;
import dev.tacit.scenario.ScenarioCodec;
import dev.tacit.scenario.WeightsFile;
import dev.tacit.text.Problem;
import dev.tacit.text.ProblemException;
import dev.tacit.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Files that commands name; what is wrong with one is said with its name. */
record ScenarioFile(Texts texts, Checkpoints checkpoints) {
    /** Reads a scenario of up to {@code maxTokens} tokens. */
    Document read(Path file, int maxTokens) throws Refusal {
        named(file);
        try {
            return ScenarioCodec.read(file, maxTokens, checkpoints);
        } catch (ProblemException refused) {
            throw refusal(file, refused.problem());
        }
    }

    /** Reads what a command works on: a scenario, with the weights of another file if one is named. */
    Document read(Path file, Optional<Path> weights) throws Refusal {
        Document document = read(file, Limits.FILE_TOKENS);
        return weights.isEmpty()
                ? document
                : new Document(withWeights(document.scenario(), weights.get()), document.cursor());
    }

    private Scenario withWeights(Scenario scenario, Path file) throws Refusal {
        named(file);
        try {
            return switch (new Edit.SetModel(WeightsFile.read(file, scenario, checkpoints)).apply(scenario)) {
                case Outcome.Applied(Scenario next) -> next;
                case Outcome.Refused(Problem problem) -> throw new ProblemException(problem);
            };
        } catch (ProblemException refused) {
            throw refusal(file, refused.problem());
        }
    }

    /** Looks whether {@code to} can be written and is not what is read, before anything is computed. */
    void check(Path from, Path to) throws Refusal {
        named(to);
        try {
            AtomicFile.check(to);
            if (Files.isRegularFile(to) && Files.exists(from) && Files.isSameFile(from, to)) {
                throw refuse("command.same", shown(to));
            }
        } catch (ProblemException refused) {
            throw refusal(to, refused.problem());
        } catch (IOException unreadable) {
            throw refusal(from, Problem.at("", "problem.file.denied"));
        }
    }

    /** That there is nothing called {@code typed}: {@code near} with the name that is meant, or {@code none}. */
    Refusal unknown(String typed, List<String> names, String near, String none) {
        return Nearest.of(typed, names).map(name -> refuse(near, typed, name)).orElseGet(() -> refuse(none, typed));
    }

    /** Looks whether a file was named at all. */
    void named(Path file) throws Refusal {
        if (file.toString().isEmpty()) {
            throw refuse("command.noname");
        }
        if (file.toString().equals("-") && !Files.exists(file)) {
            throw refuse("command.dash");
        }
    }

    /** Writes a file wholly or not at all. */
    void write(Path file, AtomicFile.Content content) throws Refusal {
        try {
            AtomicFile.write(file, content);
        } catch (ProblemException refused) {
            throw refusal(file, refused.problem());
        }
    }

    /** What is wrong with a file. */
    Refusal refusal(Path file, Problem problem) {
        boolean fault = problem.key().equals("problem.file.unwritable");
        return new Refusal(fault ? Refusal.FAULT : Refusal.BAD_INPUT, shown(file) + ": " + texts.say(problem));
    }

    /** The name of a file on one line. */
    static String shown(Path file) {
        return file.toString().replaceAll("\\p{Cntrl}", "?");
    }

    /** What the user asked for makes no sense. */
    Refusal refuse(String key, Object... args) {
        return new Refusal(Refusal.BAD_INPUT, texts.get(key, args));
    }
}
