package dev.tacit.bench;

import dev.tacit.model.ContextualBlock;
import dev.tacit.scenario.Context;
import dev.tacit.scenario.Scenario;
import dev.tacit.tensor.Matrix;
import dev.tacit.theory.StackRun;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The update of every block at every position: 12 blocks of form pre-ln, d = 64, n = 128. And how soon that ends when
 * it is told to stop somewhere in the middle.
 */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class StackBenchmark {
    private final Scenario scenario = Scenarios.stack(128, 12);
    private final List<ContextualBlock> blocks = scenario.model().blocks();

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    public Matrix map() {
        return run(() -> false).updateNorms();
    }

    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    public void cancel(Running running) throws InterruptedException {
        running.stop.set(true);
        running.thread.join();
    }

    private StackRun run(BooleanSupplier stop) {
        Context context = scenario.context();
        return StackRun.of(blocks, context.tokens(), context.query(), stop);
    }

    /** A run that has been going on for a while. */
    @State(Scope.Thread)
    public static class Running {
        private static final long STEP = 7_000_000;
        private static final int STEPS = 11;

        private final AtomicBoolean stop = new AtomicBoolean();
        private Thread thread = Thread.currentThread();
        private int turn;

        @Setup(Level.Invocation)
        public void start(StackBenchmark benchmark) {
            stop.set(false);
            thread = Thread.ofPlatform().start(() -> {
                try {
                    while (!stop.get()) {
                        benchmark.run(stop::get);
                    }
                } catch (CancellationException stopped) {
                    stop.set(true);
                }
            });
            turn = turn % STEPS + 1;
            LockSupport.parkNanos(turn * STEP);
        }
    }
}
