package dev.tacit.bench;

import dev.tacit.engine.Compute;
import dev.tacit.engine.Snapshot;
import dev.tacit.figure.Figure;
import dev.tacit.scenario.Cursor;
import dev.tacit.scenario.Scenario;
import dev.tacit.text.Texts;
import dev.tacit.view.View;
import dev.tacit.view.Views;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The first figure of every view and choice on a new snapshot, in milliseconds: a wide layer, and a long context. */
final class ViewBenchmark {
    private static final int ROUNDS = 3;
    private static final double SHORT = 5;

    private ViewBenchmark() {}

    /**
     * Prints those that take longer than five milliseconds, the best of three, and what they take when all moves on.
     */
    public static void main(String[] args) {
        show("d = 256, n = 300", Scenarios.wide());
        show("d = 3, n = 20,000", Scenarios.small(20_000));
    }

    private static void show(String title, Scenario scenario) {
        System.out.println(title);
        for (View view : Views.of(new Texts(Locale.ENGLISH)).all()) {
            for (String choice : view.choices().isEmpty() ? List.of("") : view.choices()) {
                double first = Double.POSITIVE_INFINITY;
                double next = Double.POSITIVE_INFINITY;
                for (int round = 0; round < ROUNDS; round++) {
                    Snapshot snapshot =
                            Compute.run(scenario, Optional.empty(), () -> false).orElseThrow();
                    first = Math.min(first, millis(view, choice, snapshot, snapshot.n() / 2));
                    next = Math.min(next, millis(view, choice, snapshot, snapshot.n() / 2 + 1));
                }
                if (first > SHORT) {
                    System.out.printf(Locale.ROOT, "%-12s %-12s %8.1f %8.1f%n", view.id(), choice, first, next);
                }
            }
        }
    }

    private static double millis(View view, String choice, Snapshot snapshot, int at) {
        Cursor cursor = new Cursor(at, at, Map.of(view.id(), choice));
        long start = System.nanoTime();
        Figure figure = view.figure(snapshot, cursor);
        long nanos = System.nanoTime() - start;
        return figure.alt().isEmpty() ? Double.NaN : nanos / 1e6;
    }
}
