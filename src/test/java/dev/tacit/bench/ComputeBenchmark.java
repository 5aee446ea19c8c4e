package dev.tacit.bench;

import dev.tacit.engine.Compute;
import dev.tacit.engine.Snapshot;
import dev.tacit.scenario.Context;
import dev.tacit.scenario.Scenario;
import dev.tacit.tensor.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The default scenario, computed afresh and after an edit of its middle token. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ComputeBenchmark {
    private final Scenario scenario = Scenarios.small();
    private final Optional<Snapshot> before = Compute.run(scenario, Optional.empty(), () -> false);
    private final Scenario edited = edited(scenario);

    @Benchmark
    public Optional<Snapshot> fresh() {
        return Compute.run(scenario, Optional.empty(), () -> false);
    }

    @Benchmark
    public Optional<Snapshot> edit() {
        return Compute.run(edited, before, () -> false);
    }

    private static Scenario edited(Scenario scenario) {
        Context context = scenario.context();
        List<Vector> tokens = new ArrayList<>(context.tokens());
        tokens.set(25, tokens.get(25).with(0, 0.5));
        Context next = new Context(tokens, context.labels(), context.query());
        return new Scenario("", next, next, scenario.moved(), scenario.model(), scenario.unknown());
    }
}
