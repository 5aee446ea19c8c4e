package dev.tacit.view;

import dev.tacit.engine.Snapshot;
import dev.tacit.figure.Axis;
import dev.tacit.figure.Bars;
import dev.tacit.figure.Bars.BarSeries;
import dev.tacit.figure.Figure;
import dev.tacit.figure.Numbers;
import dev.tacit.figure.Role;
import dev.tacit.model.BlockForm;
import dev.tacit.scenario.Cursor;
import dev.tacit.tensor.Vector;
import dev.tacit.text.Texts;
import dev.tacit.theory.BlockRun;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How exact every block is that reads one item alone and carries (ΔW, Δb'): the worst relative error over all positions
 * (arXiv 2512.11255, theorem 1), and the same where b' is left as it was.
 */
record TowerView(Texts texts) implements View {
    @Override
    public String id() {
        return "tower";
    }

    @Override
    public List<String> choices() {
        return List.of("with", "without");
    }

    @Override
    public boolean fits(Snapshot snapshot) {
        return snapshot.readsAllPositions();
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
        List<BlockRun> runs = Blocks.runs(scene);
        Vector with = errors(runs, BlockRun::worstResidual);
        Vector without = errors(runs, BlockRun::worstWithoutBias);
        if (count(with) == 0) {
            return Blocks.missing(scene);
        }
        List<BarSeries> series = new ArrayList<>();
        series.add(new BarSeries(scene.say("tower.with"), Role.DIRECT, Epsilon.multiples(with)));
        if (choice(cursor).equals("without")) {
            series.add(new BarSeries(scene.say("tower.without"), Role.WARNING, Epsilon.multiples(without)));
        }
        Axis y = Blocks.errors(
                Axis.log(scene.say("tower.axis"), List.of(Epsilon.multiples(with), Epsilon.multiples(without))));
        String alt = scene.say(
                "tower.alt",
                runs.size(),
                scene.n() + 1,
                Epsilon.multiple(largest(with)),
                Numbers.brief(largest(without)));
        return new Bars(alt, y, Blocks.names(runs.size()), series, note(scene, with, without));
    }

    private String note(Scene scene, Vector with, Vector without) {
        List<String> notes = new ArrayList<>();
        boolean plain = scene.snapshot().blocks().stream().allMatch(block -> block.form() == BlockForm.PLAIN);
        if (plain) {
            notes.add(scene.say("tower.note.plain"));
        } else if (choice(scene.cursor()).equals("without")) {
            notes.add(scene.say("tower.note.without", Numbers.brief(largest(without))));
        } else {
            notes.add(scene.say("tower.note.with", Numbers.brief(largest(with)), Epsilon.multiple(largest(with))));
        }
        if (count(with) < with.size()) {
            notes.add(scene.say("tower.missing"));
        }
        return String.join(" ", notes);
    }

    private static Vector errors(List<BlockRun> runs, ToDoubleFunction<BlockRun> error) {
        return Vector.owning(runs.stream().mapToDouble(error).toArray());
    }

    private static long count(Vector errors) {
        return Arrays.stream(errors.toArray()).filter(Double::isFinite).count();
    }

    private static double largest(Vector errors) {
        return Arrays.stream(errors.toArray()).filter(Double::isFinite).max().orElse(0);
    }
}
