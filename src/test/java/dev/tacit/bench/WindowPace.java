package dev.tacit.bench;

import dev.tacit.scenario.Edit;
import dev.tacit.scenario.Scenario;
import dev.tacit.scenario.TaskContext;
import dev.tacit.task.LinearRegression;
import dev.tacit.tensor.Vector;
import dev.tacit.ui.session.Session;
import dev.tacit.ui.shell.PacedWindow;
import dev.tacit.ui.shell.PacedWindow.Timing;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.IntConsumer;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import javafx.application.Platform;

/**
 * How soon what the user does is painted in all visible views, on the screen without a display, and how long it holds
 * the window's thread: {@code mvn test-compile exec:exec@pace}. {@code own} is the longest that the window's code held
 * it at a stretch, drawing aside; {@code pulse} the longest layout with the drawing of all pictures in it.
 */
public final class WindowPace {
    private static final int EDITS = 240;
    private static final int FEW = 40;

    private final PacedWindow window;
    private final int n;

    private WindowPace(PacedWindow window, int n) {
        this.window = window;
        this.n = n;
    }

    /** Prints the table, in milliseconds. */
    public static void main(String[] args) throws InterruptedException, ExecutionException {
        PacedWindow window = PacedWindow.start();
        System.out.printf("%8s %-11s %8s %8s %8s %8s %8s%n", "n", "what", "median", "95 %", "longest", "own", "pulse");
        for (int n : new int[] {50, 10_000}) {
            new WindowPace(window, n).measure();
        }
        Platform.exit();
    }

    private void measure() throws InterruptedException, ExecutionException {
        Session session = window.session();
        Scenario[] drawn = {drawn(7), drawn(8)};
        print("open", 12, i -> window.load(drawn[i & 1], n / 3));
        print("edit", EDITS, i -> session.apply(moved(n, i), "drag"));
        Platform.runLater(session::endMerge);
        print("edit token", FEW, i -> session.apply(moved(i % n, i), ""));
        print("undo, redo", FEW, i -> window.command(i % 2 == 0 ? "undo" : "redo"));
        print("scrub", FEW, i -> {
            int step = i * 7919 % n;
            session.step(step);
            session.hover(step - 1);
        });
        print("play", FEW, i -> session.step(n / 2 + i % n / 2));
        print("hover", FEW, i -> session.hover(i * 7919 % n));
        print("scroll", FEW, i -> window.scroll(i * 7919 % n));
        List<Integer> all = IntStream.range(0, n).boxed().toList();
        print("select all", FEW, i -> session.select(i % 2 == 0 ? all : List.of()));
    }

    private Scenario drawn(int seed) {
        TaskContext source = new TaskContext(new LinearRegression(n, 3, seed, 0.1));
        return Scenario.of(
                "n", source, window.session().scenarioProperty().get().model());
    }

    private static Edit moved(int token, int i) {
        return new Edit.SetTokens(Map.of(token, Vector.of(i / 100.0, 0.5, 0)));
    }

    private void print(String what, int times, IntConsumer job) throws InterruptedException, ExecutionException {
        int warm = times / 6;
        Timing[] all = new Timing[times];
        for (int at = -warm; at < times; at++) {
            int i = at + warm;
            Timing one = window.time(() -> job.accept(i));
            if (at >= 0) {
                all[at] = one;
            }
        }
        double[] shown = sorted(all, Timing::shown);
        double own = sorted(all, Timing::own)[times - 1];
        double pulse = sorted(all, Timing::pulse)[times - 1];
        double median = shown[times / 2];
        double most = shown[times * 95 / 100];
        System.out.printf(
                Locale.ROOT,
                "%8d %-11s %8.1f %8.1f %8.1f %8.1f %8.1f%n",
                n,
                what,
                median,
                most,
                shown[times - 1],
                own,
                pulse);
    }

    private static double[] sorted(Timing[] all, ToLongFunction<Timing> part) {
        return Arrays.stream(all)
                .mapToDouble(one -> part.applyAsLong(one) / 1e6)
                .sorted()
                .toArray();
    }
}
