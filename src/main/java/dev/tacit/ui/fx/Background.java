package dev.tacit.ui.fx;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** One thread beside the window's for files and pictures; what a job came to is told on the window's thread. */
public final class Background implements AutoCloseable {
    private final ExecutorService thread;

    public Background(String name) {
        thread = Executors.newSingleThreadExecutor(
                job -> Thread.ofPlatform().daemon().name(name).unstarted(job));
    }

    /**
     * Runs {@code job}, then {@code done} with its result or {@code failed} with what went wrong; nothing once closed.
     */
    public <T> void run(Callable<T> job, Consumer<T> done, Consumer<Throwable> failed) {
        FxPulse<Runnable> pulse = new FxPulse<>(Runnable::run);
        if (!thread.isShutdown()) {
            thread.execute(() -> pulse.offer(result(job, done, failed)));
        }
    }

    private static <T> Runnable result(Callable<T> job, Consumer<T> done, Consumer<Throwable> failed) {
        try {
            T value = job.call();
            return () -> done.accept(value);
        } catch (Exception | Error fault) { // too little memory for a file ends the job, not the program
            return () -> failed.accept(fault);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
