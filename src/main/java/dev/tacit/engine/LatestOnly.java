package dev.tacit.engine;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Works on the newest input only, on one daemon thread: a newer input asks the running computation to stop, and a
 * result that is stale by the time it is there is dropped. Results and faults are handed over on that thread.
 */
public final class LatestOnly<I, O> implements AutoCloseable {
    /** What is done with an input: the result, or nothing if it was cancelled. */
    @FunctionalInterface
    public interface Work<I, O> {
        /** {@code previous} is the last result that was handed over. */
        Optional<O> run(I input, Optional<O> previous, Cancel cancel);
    }

    private final Work<I, O> work;
    private final Consumer<? super O> results;
    private final Consumer<? super Throwable> faults;
    private final AtomicReference<@Nullable I> newest = new AtomicReference<>();
    private final AtomicReference<@Nullable O> delivered = new AtomicReference<>();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Thread thread;

    /** Starts the thread, called {@code name}. A fault of the work or of {@code results} goes to {@code faults}. */
    public LatestOnly(String name, Work<I, O> work, Consumer<? super O> results, Consumer<? super Throwable> faults) {
        this.work = work;
        this.results = results;
        this.faults = faults;
        this.thread = Thread.ofPlatform().daemon().name(name).unstarted(this::loop);
        thread.start();
    }

    /** Makes {@code input} the one to work on; after {@link #close} it is ignored. */
    public void submit(I input) {
        newest.set(input);
        LockSupport.unpark(thread);
    }

    /** Cancels what runs and ends the thread; nothing is handed over any more once it has ended. */
    @Override
    public void close() {
        closed.set(true);
        LockSupport.unpark(thread);
    }

    /** Whether the thread has ended. */
    public boolean ended() {
        return !thread.isAlive();
    }

    private void loop() {
        while (!closed.get()) {
            I input = newest.getAndSet(null);
            if (input == null) {
                LockSupport.park(this);
            } else {
                handle(input);
            }
        }
    }

    /** Nothing is swallowed: whatever is thrown is handed over. */
    private void handle(I input) {
        try {
            Optional<O> result = work.run(input, Optional.ofNullable(delivered.get()), this::stale);
            if (result.isPresent() && !stale()) {
                delivered.set(result.get());
                results.accept(result.get());
            }
        } catch (Throwable fault) {
            faults.accept(fault);
        }
    }

    private boolean stale() {
        return closed.get() || newest.get() != null;
    }
}
