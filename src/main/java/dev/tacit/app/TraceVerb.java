package dev.tacit.app;

import dev.tacit.engine.Compute;
import dev.tacit.engine.Snapshot;
import dev.tacit.export.TraceOptions;
import dev.tacit.export.TraceWriter;
import dev.tacit.scenario.Document;
import dev.tacit.scenario.Scenario;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code tacit trace}: every number of the step-through, as JSON. */
record TraceVerb(Specs specs, ScenarioFile files, Console console) implements Verb {
    private static final int TIMED = 5;

    /** So long it is computed untimed before, in nanoseconds: a virtual machine compiles while it runs. */
    private static final long WARM_UP = 2_000_000_000;

    @Override
    public CommandSpec spec() {
        CommandSpec spec = specs.command("trace");
        spec.addPositional(specs.scenario("trace", true));
        spec.addOption(
                specs.option("trace", "FILE", "-o", "--output").type(Path.class).build());
        spec.addOption(specs.model());
        spec.addOption(specs.flag("trace", "weights"));
        spec.addOption(specs.flag("trace", "blocks"));
        spec.addOption(specs.flag("trace", "time"));
        return spec;
    }

    @Override
    public void run(ParseResult call) throws Refusal, IOException {
        Path from = call.matchedPositionalValue(0, Path.of(""));
        @Nullable Path to = call.matchedOptionValue("-o", (Path) null);
        if (to != null) {
            files.check(from, to);
        }
        Document document = files.read(from, specs.model(call));
        Scenario scenario = document.scenario();
        Snapshot snapshot = compute(scenario);
        if (call.hasMatchedOption("--time")) {
            console.note(String.format(Locale.ROOT, "compute %.6f s", best(scenario)));
        }
        TraceOptions options = new TraceOptions(
                call.hasMatchedOption("--weights"), call.hasMatchedOption("--blocks"), document.cursor());
        if (to == null) {
            OutputStream out = new BufferedOutputStream(console.out(), 1 << 16);
            TraceWriter.write(snapshot, options, out);
            out.flush();
        } else {
            files.write(to, out -> TraceWriter.write(snapshot, options, out));
        }
    }

    /** The snapshot, with the output of a stack in it: if that leaves the range, nothing is written yet. */
    private static Snapshot compute(Scenario scenario) {
        Snapshot snapshot = Compute.run(scenario, Optional.empty(), () -> false).orElseThrow();
        Objects.requireNonNull(snapshot.output());
        return snapshot;
    }

    /** The best of five times, in seconds, once the program is warm. */
    private static double best(Scenario scenario) {
        long begin = System.nanoTime();
        while (System.nanoTime() - begin < WARM_UP) {
            compute(scenario);
        }
        long best = Long.MAX_VALUE;
        for (int i = 0; i < TIMED; i++) {
            long start = System.nanoTime();
            Snapshot computed = compute(scenario);
            long time = System.nanoTime() - start;
            best = computed.n() < 0 ? best : Math.min(best, time);
        }
        return best / 1e9;
    }
}
