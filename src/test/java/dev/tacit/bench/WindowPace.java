package dev.tacit.bench;

import dev.tacit.scenario.Cursor;
import dev.tacit.scenario.Edit;
import dev.tacit.scenario.Scenario;
import dev.tacit.scenario.TaskContext;
import dev.tacit.task.LinearRegression;
import dev.tacit.tensor.Vector;
import dev.tacit.ui.session.Frame;
import dev.tacit.ui.session.Session;
import dev.tacit.ui.shell.PacedWindow;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/**
 * How soon an edit is shown in all visible views, painted on the screen without a display, and how long what the window
 * does about it holds the window's thread: {@code mvn test-compile exec:exec@pace}.
 */
@SuppressWarnings("ReferenceEquality") // the same scenario is meant, not one that is equal
public final class WindowPace {
    private static final int EDITS = 240;
    private static final int WARM = 40;

    private final AtomicReference<@Nullable Scenario> awaited = new AtomicReference<>();
    private final AtomicReference<CompletableFuture<Long>> shown = new AtomicReference<>(new CompletableFuture<>());
    private final PacedWindow window;

    private WindowPace(PacedWindow window) {
        this.window = window;
    }

    /** Prints the table. */
    public static void main(String[] args) throws Exception {
        Platform.startup(() -> Platform.setImplicitExit(false));
        WindowPace pace = new WindowPace(onWindow(PacedWindow::open));
        onWindow(pace::listen);
        System.out.printf("%8s %-10s %9s %9s %9s%n", "n", "what", "median", "95 %", "longest");
        for (int n : new int[] {50, 10_000}) {
            pace.measure(n);
        }
        Platform.exit();
    }

    /** What {@code job} gives on the window's thread. */
    private static <T> T onWindow(Supplier<T> job) throws InterruptedException, ExecutionException {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> done.complete(job.get()));
        return done.get();
    }

    private Session session() {
        return window.session();
    }

    /** Notes when the pulse that painted all views of the awaited scenario hands them to the renderer. */
    private boolean listen() {
        window.afterPulse(() -> {
            Frame frame = session().frameProperty().get();
            if (frame != null && frame.snapshot().scenario() == awaited.get()) {
                shown.get().complete(System.nanoTime());
            }
        });
        return true;
    }

    private void measure(int n) throws InterruptedException, ExecutionException {
        show(() -> {
            Scenario now = session().scenarioProperty().get();
            TaskContext source = new TaskContext(new LinearRegression(n, 3, 7, 0.1));
            session().load(Scenario.of("n", source, now.model()), Cursor.at(n / 3), null);
        });
        double[] wait = new double[EDITS];
        double[] hold = new double[EDITS];
        for (int at = -WARM; at < EDITS; at++) {
            double x = at / 100.0;
            long start = System.nanoTime();
            double[] took = show(() -> session().apply(new Edit.SetTokens(Map.of(n, Vector.of(x, 0.5, 0))), "drag"));
            if (at >= 0) {
                hold[at] = took[0];
                wait[at] = (took[1] - start) / 1e6;
            }
        }
        print(n, "edit shown", wait);
        print(n, "edit alone", hold);
        print(n, "step", held(i -> session().step(i % n)));
        print(n, "hover", held(i -> session().hover(i % n)));
        print(n, "select all", held(i -> {
            if (i % 2 == 0) {
                window.selectAll();
            } else {
                window.selectNone();
            }
        }));
    }

    /** How long the window's thread is held by {@code job} and the layout that follows, in ms, with what it paints. */
    private double[] held(IntConsumer job) {
        return IntStream.range(0, 60)
                .mapToDouble(i -> {
                    try {
                        return onWindow(() -> {
                            long start = System.nanoTime();
                            job.accept(i);
                            window.layOut();
                            return (System.nanoTime() - start) / 1e6;
                        });
                    } catch (InterruptedException | ExecutionException fault) {
                        throw new IllegalStateException(fault);
                    }
                })
                .toArray();
    }

    /** Does {@code job} on the window's thread and waits until it is drawn: how long it held the thread, and when. */
    private double[] show(Runnable job) throws InterruptedException, ExecutionException {
        CompletableFuture<Long> next = new CompletableFuture<>();
        double held = onWindow(() -> {
            long start = System.nanoTime();
            job.run();
            awaited.set(session().scenarioProperty().get());
            shown.set(next);
            return (System.nanoTime() - start) / 1e6;
        });
        return new double[] {held, next.get()};
    }

    private static void print(int n, String what, double[] millis) {
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "%8d %-10s %9.2f %9.2f %9.2f%n",
                n,
                what,
                millis[millis.length / 2],
                millis[millis.length * 95 / 100],
                millis[millis.length - 1]);
    }
}
