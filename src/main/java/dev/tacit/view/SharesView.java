package dev.tacit.view;

import dev.tacit.engine.Snapshot;
import dev.tacit.figure.Axis;
import dev.tacit.figure.Figure;
import dev.tacit.figure.Heat;
import dev.tacit.figure.Heat.HeatLabels;
import dev.tacit.figure.Heat.Sides;
import dev.tacit.figure.Lines;
import dev.tacit.figure.Note;
import dev.tacit.figure.Numbers;
import dev.tacit.figure.Panels;
import dev.tacit.figure.Panels.Panel;
import dev.tacit.figure.Role;
import dev.tacit.figure.Series.Style;
import dev.tacit.model.BlockForm;
import dev.tacit.model.ContextualBlock;
import dev.tacit.model.DecayLayer;
import dev.tacit.model.LocalAttention;
import dev.tacit.scenario.Cursor;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import dev.tacit.text.Texts;
import dev.tacit.theory.Attribution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What each head and token adds to the context vector A(C, x) - A(x): in layers of sets, whatever the order of the
 * tokens; and below it the increments of the prefix, which depend on it.
 */
record SharesView(Texts texts) implements View {
    @Override
    public String id() {
        return "shares";
    }

    @Override
    public List<String> choices() {
        return List.of("signed", "length");
    }

    @Override
    public boolean fits(Snapshot snapshot) {
        return snapshot.block().layer().headCount() > 0 && FigureCost.bearable(FigureCost.shares(snapshot));
    }

    @Override
    public Figure figure(Snapshot snapshot, Cursor cursor) {
        Scene scene = new Scene(texts, snapshot, cursor);
        if (scene.n() == 0) {
            return scene.empty();
        }
        String choice = choice(cursor);
        Optional<Matrix> shares = scene.find(id(), choice, () -> shares(scene, choice));
        Figure map = shares.<Figure>map(matrix -> heat(scene, choice, matrix))
                .orElseGet(() -> new Note(scene.say("shares.none.heading"), scene.say("shares.none"), false));
        boolean summed = map instanceof Heat heat && heat.sides().top().size() > 0;
        Lines increments = increments(scene, summed);
        List<Panel> panels = List.of(
                new Panel(scene.say("shares.title." + choice), map),
                new Panel(scene.say("shares.increments"), increments));
        return new Panels(map.alt() + " " + increments.alt(), panels, 1);
    }

    private static Optional<Matrix> shares(Scene scene, String choice) {
        Optional<Attribution> attribution = Attribution.of(scene.snapshot().run());
        return choice.equals("signed")
                ? attribution.flatMap(shares -> shares.signed(scene.stop()))
                : attribution.map(shares -> shares.lengths(scene.stop()));
    }

    private static Heat heat(Scene scene, String choice, Matrix shares) {
        TokenColumns columns = new TokenColumns(scene, shares.cols());
        Matrix shown = columns.of(shares);
        boolean signed = choice.equals("signed");
        HeatLabels labels = new HeatLabels(
                scene.axis("head"),
                columns.axis(),
                scene.say("shares.bar." + choice),
                "",
                Blocks.names(shown.rows()),
                columns.names());
        Sides sides = signed && shown.rows() > 1
                ? new Sides("", Vector.zero(0), scene.say("shares.heads"), columnSums(shown))
                : Sides.none();
        return new Heat(
                alt(scene, choice, shares), shown, shown.maxAbs(), signed, labels, sides, columns.lit(scene.step()));
    }

    private static String alt(Scene scene, String choice, Matrix shares) {
        Vector tokens = columnSums(shares);
        int largest = 0;
        for (int j = 0; j < tokens.size(); j++) {
            largest = tokens.get(j) > tokens.get(largest) ? j : largest;
        }
        return scene.say(
                "shares.alt." + choice,
                shares.rows(),
                shares.cols(),
                scene.token(largest),
                Numbers.brief(tokens.get(largest)));
    }

    private static Vector columnSums(Matrix shares) {
        double[] sums = new double[shares.cols()];
        for (int i = 0; i < shares.rows(); i++) {
            for (int j = 0; j < sums.length; j++) {
                sums[j] += shares.get(i, j);
            }
        }
        return Vector.owning(sums);
    }

    private static Lines increments(Scene scene, boolean summed) {
        Matrix prefix = scene.snapshot().run().prefix();
        double[] lengths = new double[scene.n()];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = prefix.row(i + 1).minus(prefix.row(i)).norm();
        }
        Curves curves = new Curves(false);
        curves.add(
                scene.say("shares.increment"),
                Role.DIRECT,
                Style.SOLID_MARKERS,
                Scene.count(1, scene.n()),
                Vector.owning(lengths));
        Axis y = Axis.linear(scene.say("shares.increment"), List.of(Vector.owning(lengths), Vector.of(0)));
        String alt = scene.say(
                "shares.alt.increments", Numbers.brief(Vector.owning(lengths).maxAbs()));
        return new Lines(alt, scene.stepAxis(), y, curves.list(), scene.marks(), -1, note(scene, summed));
    }

    private static String note(Scene scene, boolean summed) {
        ContextualBlock block = scene.snapshot().block();
        boolean places = block.layer() instanceof LocalAttention || block.layer() instanceof DecayLayer;
        List<String> notes = new ArrayList<>();
        if (summed) {
            notes.add(scene.say("shares.note.heads"));
        }
        notes.add(scene.say(places ? "shares.note.places" : "shares.note.order"));
        notes.add(scene.say(block.form() == BlockForm.PRE_LN ? "shares.note.norm" : "shares.note.update"));
        return String.join(" ", notes);
    }
}
