package dev.tacit.app;

import dev.tacit.text.Texts;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** The parts that descriptions of commands are made of; their words are the texts {@code command.NAME.*}. */
record Specs(Texts texts) {
    private static final String MODEL = "--model";

    /** A command with help and version. */
    CommandSpec command(String name) {
        CommandSpec spec = CommandSpec.create().name(name).mixinStandardHelpOptions(true);
        spec.usageMessage().description(words("command." + name)).width(100);
        return spec;
    }

    /** A switch. */
    OptionSpec flag(String command, String name) {
        return OptionSpec.builder("--" + name)
                .description(words("command." + command + "." + name))
                .build();
    }

    /** An option with a value. */
    OptionSpec.Builder option(String command, String label, String... names) {
        String key = names[names.length - 1].replaceFirst("^--?", "");
        return OptionSpec.builder(names)
                .paramLabel(label)
                .arity("1")
                .type(String.class)
                .description(words("command." + command + "." + key));
    }

    /** The file of weights that take the place of the scenario's. */
    OptionSpec model() {
        return OptionSpec.builder(MODEL)
                .paramLabel("FILE")
                .arity("1")
                .type(Path.class)
                .description(words("command.model"))
                .build();
    }

    /** What {@link #model()} named, if anything. */
    Optional<Path> model(ParseResult call) {
        return Optional.ofNullable(call.matchedOptionValue(MODEL, (Path) null));
    }

    /** The scenario that a command reads. */
    PositionalParamSpec scenario(String command, boolean required) {
        return PositionalParamSpec.builder()
                .index("0")
                .paramLabel("SCENARIO")
                .type(Path.class)
                .arity(required ? "1" : "0..1")
                .required(required)
                .description(words("command." + command + ".scenario"))
                .build();
    }

    private String words(String key) {
        return texts.get(key).replace("%", "%%");
    }
}
