package dev.tacit.view;

import dev.tacit.engine.Snapshot;
import dev.tacit.figure.Axis;
import dev.tacit.figure.Bars;
import dev.tacit.figure.Bars.BarSeries;
import dev.tacit.figure.Figure;
import dev.tacit.figure.Numbers;
import dev.tacit.figure.Panels;
import dev.tacit.figure.Panels.Panel;
import dev.tacit.figure.Role;
import dev.tacit.scenario.Cursor;
import dev.tacit.tensor.Vector;
import dev.tacit.text.Texts;
import dev.tacit.theory.StackPatch;
import dev.tacit.theory.StackRun;
import dev.tacit.theory.WeightUpdate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * The whole stack, patched and run without Y (arXiv 2512.11255, equation 6): with the query's patches only, with
 * patches at every kept position, and with the mistake of taking f from the full run.
 */
record WholeView(Texts texts) implements View {
    private static final double WRONG = 1e-9;

    /** The ways to run the stack without Y. */
    record Ways(StackPatch query, StackPatch every, StackPatch mistaken) {
        static Ways of(Snapshot snapshot, BooleanSupplier stop) {
            StackRun run = snapshot.stack().get();
            List<Integer> kept = IntStream.range(0, snapshot.n())
                    .filter(i -> !snapshot.scenario().moved().contains(i))
                    .boxed()
                    .toList();
            return new Ways(
                    StackPatch.of(run, kept, StackPatch.Reach.QUERY, stop),
                    StackPatch.of(run, kept, StackPatch.Reach.EVERY, stop),
                    StackPatch.mistaken(run, kept, stop));
        }

        boolean exist() {
            return Double.isFinite(query.residual())
                    && Double.isFinite(every.residual())
                    && Double.isFinite(mistaken.residual());
        }
    }

    @Override
    public String id() {
        return "whole";
    }

    @Override
    public boolean fits(Snapshot snapshot) {
        return snapshot.readsAllPositions() && FigureCost.bearable(StackRun.work(snapshot.blocks(), snapshot.n() + 1));
    }

    @Override
    public Looks looks() {
        return Looks.CHOICES;
    }

    @Override
    public Figure figure(Snapshot snapshot, Cursor cursor) {
        Scene scene = new Scene(texts, snapshot, cursor);
        if (scene.n() == 0) {
            return scene.empty();
        }
        Ways ways = Ways.of(snapshot, scene.stop());
        if (!ways.exist()) {
            return Blocks.missing(scene);
        }
        String alt = scene.say(
                "whole.alt",
                snapshot.moved().movedCount(),
                scene.n(),
                snapshot.blocks().size(),
                Epsilon.multiple(Math.max(ways.query.residual(), ways.every.residual())),
                Numbers.brief(ways.mistaken.residual()));
        List<Panel> panels = List.of(
                new Panel(scene.say("whole.errors"), errors(scene, ways, alt)),
                new Panel(scene.say("whole.norms"), norms(scene, ways, alt)));
        return new Panels(alt, panels, 2);
    }

    private static Bars errors(Scene scene, Ways ways, String alt) {
        boolean wrong = ways.mistaken.residual() > WRONG;
        List<BarSeries> series = new ArrayList<>();
        series.add(error(scene, "query", Role.QUERY, ways.query));
        series.add(error(scene, "every", Role.CONTEXT, ways.every));
        if (wrong) {
            series.add(error(scene, "mistaken", Role.WARNING, ways.mistaken));
        }
        Axis axis = Axis.log(
                scene.axis("epsilon"), series.stream().map(BarSeries::values).toList());
        String note = wrong
                ? scene.say("whole.note.wrong", Numbers.brief(ways.mistaken.residual()))
                : scene.say("whole.note.same");
        return new Bars(alt, Blocks.errors(axis), List.of(""), series, note);
    }

    private static BarSeries error(Scene scene, String way, Role role, StackPatch patch) {
        return new BarSeries(scene.say("whole." + way), role, Epsilon.multiples(Vector.of(patch.residual())));
    }

    private static Bars norms(Scene scene, Ways ways, String alt) {
        Vector query = norms(ways.query);
        Vector every = norms(ways.every);
        List<BarSeries> series = List.of(
                new BarSeries(scene.say("whole.query"), Role.QUERY, query),
                new BarSeries(scene.say("whole.every"), Role.CONTEXT, every));
        Axis axis = Axis.linear(scene.say("whole.norm"), List.of(query, every, Vector.of(0)));
        Axis up = new Axis(axis.label(), axis.scale(), 0, axis.max());
        return new Bars(alt, up, Blocks.names(query.size()), series, "");
    }

    private static Vector norms(StackPatch patch) {
        return Vector.owning(
                patch.updates().stream().mapToDouble(WeightUpdate::norm).toArray());
    }
}
