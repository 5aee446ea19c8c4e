package dev.tacit.bench;

import dev.tacit.engine.Compute;
import dev.tacit.engine.Snapshot;
import dev.tacit.scenario.Scenario;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Long step-throughs, to be set beside {@code src/bench/numpy_trace.py}: the cost is linear in n. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
public class TraceBenchmark {
    @Param({"1000", "10000", "100000"})
    private int n;

    private Optional<Scenario> scenario = Optional.empty();

    @Setup
    public void prepare() {
        scenario = Optional.of(Scenarios.large(n));
    }

    @Benchmark
    public Optional<Snapshot> trace() {
        return Compute.run(scenario.orElseThrow(), Optional.empty(), () -> false);
    }
}
