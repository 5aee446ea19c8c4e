package dev.tacit.bench;

import dev.tacit.train.NamedSettings;
import dev.tacit.train.Training;
import dev.tacit.train.TrainingState;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Steps of training per second, by the name of the settings. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class TrainingBenchmark {
    private static final int STEPS = 20;

    @Param({"paper", "follow-up", "follow-up-pre-ln", "linear-attention", "rnn"})
    private String name = "";

    @Benchmark
    @OperationsPerInvocation(STEPS)
    public TrainingState steps() {
        TrainingState start =
                TrainingState.start(NamedSettings.of(name).orElseThrow().settings());
        return Training.advance(start, STEPS, () -> false);
    }
}
