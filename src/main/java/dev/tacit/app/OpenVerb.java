package dev.tacit.app;

import dev.tacit.scenario.Document;
import dev.tacit.scenario.Limits;
import dev.tacit.scenario.Preset;
import dev.tacit.scenario.Presets;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code tacit [open] [SCENARIO]}: the window. */
record OpenVerb(Specs specs, ScenarioFile files, Screen screen) implements Verb {
    @Override
    public CommandSpec spec() {
        CommandSpec spec = specs.command("open");
        spec.addPositional(specs.scenario("open", false));
        return spec;
    }

    @Override
    public void run(ParseResult call) throws Refusal, IOException {
        @Nullable Path file = call.matchedPositionalValue(0, (Path) null);
        if (file == null) {
            Preset first = Presets.first();
            screen.show("", first.document());
        } else {
            Document document = files.read(file, Limits.WINDOW_TOKENS);
            screen.show(file.toString(), document);
        }
    }
}
