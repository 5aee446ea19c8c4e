package dev.tacit.app;

import dev.tacit.engine.OutOfRange;
import dev.tacit.scenario.Checkpoints;
import dev.tacit.text.Texts;
import dev.tacit.text.Version;
import dev.tacit.view.Views;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The program as a terminal sees it: finds the command, runs it, says what went wrong in one sentence. */
final class Tacit {
    private final Console console;
    private final Texts texts = new Texts(Locale.ENGLISH);
    private final OpenVerb open;
    private final List<Verb> verbs;

    Tacit(Console console, Display display, Window window, Checkpoints checkpoints) {
        this.console = console;
        Views views = Views.of(texts);
        Specs specs = new Specs(texts);
        ScenarioFile files = new ScenarioFile(texts, checkpoints);
        HeadlessJob job = new HeadlessJob(console, texts, views, window);
        open = new OpenVerb(specs, files, new Screen(console, texts, display, window, job));
        verbs = List.of(
                open,
                new TraceVerb(specs, files, console),
                new FigureVerb(specs, files, views),
                new ViewsVerb(specs, views, console),
                new TrainVerb(specs, files, console),
                new ReproduceVerb(specs, files, console));
    }

    /** Runs the program and gives its exit status: 0, 2 for bad input, 1 for a fault of the program. */
    int run(List<String> args) {
        try {
            dispatch(args);
            return 0;
        } catch (Refusal refusal) {
            console.note("tacit: " + refusal.sentence());
            return refusal.status();
        } catch (ParameterException wrong) {
            String why = String.valueOf(wrong.getMessage()).replaceAll("[\\s\\p{Cntrl}]+", " ");
            String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
            console.note("tacit: " + texts.get("command.usage", why, command));
            return Refusal.BAD_INPUT;
        } catch (IOException closed) {
            return closed(closed);
        } catch (OutOfMemoryError small) {
            console.note("tacit: " + texts.get("command.memory"));
            return Refusal.FAULT;
        } catch (OutOfRange large) {
            console.note("tacit: " + texts.say(large.problem()));
            return Refusal.BAD_INPUT;
        } catch (RuntimeException | Error fault) {
            console.note("tacit: " + texts.get("command.fault", Faults.place(fault)));
            return Refusal.FAULT;
        }
    }

    /** A reader that has seen enough (a closed pipe) is no failure; a full disk is one. */
    private int closed(IOException why) {
        String said = String.valueOf(why.getMessage());
        if (said.contains("Broken pipe") || said.contains("Pipe closed")) {
            return 0;
        }
        console.note("tacit: " + texts.get("command.output", said));
        return Refusal.FAULT;
    }

    private void dispatch(List<String> args) throws Refusal, IOException {
        slip(args);
        CommandSpec root = open.spec();
        root.name("tacit");
        root.usageMessage().description(texts.get("command.tacit"));
        CommandLine line = new CommandLine(root);
        line.setExpandAtFiles(false);
        verbs.forEach(verb -> line.addSubcommand(new CommandLine(verb.spec())));
        ParseResult call = line.parseArgs(args.toArray(String[]::new));
        ParseResult last = call;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        CommandLine asked = last.commandSpec().commandLine();
        if (asked.isUsageHelpRequested()) {
            console.print(asked.getUsageMessage(CommandLine.Help.Ansi.OFF));
        } else if (asked.isVersionHelpRequested()) {
            console.line(Version.program());
        } else {
            verb(last.commandSpec().name()).run(last);
        }
    }

    /** A first word that is neither a file nor a command but nearly one is not taken for a missing file. */
    private void slip(List<String> args) throws Refusal {
        String first = args.isEmpty() ? "" : args.getFirst();
        List<String> names = verbs.stream().map(verb -> verb.spec().name()).toList();
        if (!names.contains(first) && !new File(first).exists()) {
            Optional<String> near = Nearest.of(first, names);
            if (near.isPresent()) {
                throw new Refusal(Refusal.BAD_INPUT, texts.get("command.near", first, near.get()));
            }
        }
    }

    private Verb verb(String name) {
        return verbs.stream()
                .filter(verb -> verb.spec().name().equals(name))
                .findFirst()
                .orElse(open);
    }
}
