package dev.tacit.view;

import dev.tacit.engine.Compute;
import dev.tacit.engine.Snapshot;
import dev.tacit.figure.Figure;
import dev.tacit.scenario.Context;
import dev.tacit.scenario.Cursor;
import dev.tacit.scenario.Presets;
import dev.tacit.scenario.Scenario;
import dev.tacit.scenario.TaskContext;
import dev.tacit.task.NormalTokens;
import dev.tacit.tensor.Vector;
import dev.tacit.text.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Every preset, and contexts with nothing or one thing in them, computed; every view with every choice. */
public final class Stage {
    private final Views views = Views.of(new Texts(Locale.ENGLISH));

    /** A figure and where it comes from. */
    public record Act(String preset, String view, String choice, int step, Figure figure) {
        /** A name for files. */
        public String name() {
            return preset + "/" + view + (choice.isEmpty() ? "" : "-" + choice);
        }
    }

    public Views views() {
        return views;
    }

    /** The shipped presets, then contexts of no token and of one. */
    public Map<String, Scenario> scenarios() {
        Map<String, Scenario> all = new LinkedHashMap<>();
        Presets.all().forEach(preset -> all.put(preset.id(), preset.scenario()));
        Scenario standard = Presets.named("linear-regression").scenario();
        all.put("no-token", with(standard, List.of()));
        all.put("first-token", with(standard, standard.context().tokens().subList(0, 1)));
        return all;
    }

    /** A long context. */
    public static Scenario longContext(int n) {
        Scenario standard = Presets.named("linear-regression").scenario();
        return standard.withContext(new TaskContext(new NormalTokens(n, 3, 1)), standard.moved());
    }

    private static Scenario with(Scenario scenario, List<Vector> tokens) {
        Context context = new Context(tokens, List.of(), scenario.context().query());
        return scenario.withContext(context, scenario.moved());
    }

    public static Snapshot snapshot(Scenario scenario) {
        return Compute.run(scenario, Optional.empty(), () -> false).orElseThrow();
    }

    /** Every view and choice of a scenario at one step, with a token hovered. */
    public void play(String name, Snapshot snapshot, int step, Consumer<Act> audience) {
        for (View view : views.all()) {
            for (String choice : view.choices().isEmpty() ? List.of("") : view.choices()) {
                Cursor cursor = new Cursor(step, snapshot.n() / 3, Map.of(view.id(), choice));
                audience.accept(new Act(name, view.id(), choice, step, view.figure(snapshot, cursor)));
            }
        }
    }

    /** Everything at steps 0, n / 2 and n. */
    public void playAll(Consumer<Act> audience) {
        scenarios().forEach((name, scenario) -> {
            Snapshot snapshot = snapshot(scenario);
            for (int step : new int[] {0, (snapshot.n() + 1) / 2, snapshot.n()}) {
                play(name, snapshot, step, audience);
            }
        });
    }
}
