package dev.tacit.view;

import dev.tacit.engine.Snapshot;
import dev.tacit.figure.Axis;
import dev.tacit.figure.Figure;
import dev.tacit.figure.Lines;
import dev.tacit.figure.Note;
import dev.tacit.figure.Numbers;
import dev.tacit.figure.Role;
import dev.tacit.figure.Series;
import dev.tacit.figure.Series.Style;
import dev.tacit.model.ContextualBlock;
import dev.tacit.model.ContextualLayer;
import dev.tacit.model.LinearAttention;
import dev.tacit.model.RecurrentLayer;
import dev.tacit.scenario.Context;
import dev.tacit.scenario.Cursor;
import dev.tacit.tensor.Vector;
import dev.tacit.text.Texts;
import dev.tacit.theory.StepSizes;
import java.util.List;
import java.util.stream.Collectors;

/** Is the learning rate attention? The rates h and h_i, and what moves them: queries and keys, or the query itself. */
record RatesView(Texts texts) implements View {
    private static final Dial LOGITS = new Dial("logits", 0, 4, 1, false);
    private static final Dial QUERY = new Dial("query", 0.25, 4, 1, false);
    private static final double WORK = 2e7;

    @Override
    public String id() {
        return "rates";
    }

    @Override
    public List<Dial> dials() {
        return List.of(LOGITS, QUERY);
    }

    @Override
    public Figure figure(Snapshot snapshot, Cursor cursor) {
        Scene scene = new Scene(texts, snapshot, cursor);
        if (scene.n() == 0) {
            return scene.empty();
        }
        StepSizes own = StepSizes.of(snapshot.suffix());
        double logits = turned(LOGITS, cursor);
        double query = turned(QUERY, cursor);
        boolean turned = logits != 1 || query != 1;
        StepSizes now = turned ? scene.find(id(), List.of(logits, query), () -> turned(snapshot, logits, query)) : own;
        Curves curves = new Curves(true);
        if (turned) {
            add(curves, scene, own, true);
        }
        add(curves, scene, now, false);
        if (curves.isEmpty()) {
            return new Note(scene.say("product.norate.heading"), scene.say("rates.none"), true);
        }
        Axis y = Axis.log(scene.axis("rate"), curves.values());
        String note = (scene.missingBriefly() + " " + scene.say("rates.note." + kind(snapshot))).strip();
        String alt = curves.list().stream().map(curve -> range(scene, curve)).collect(Collectors.joining(" "));
        return new Lines(alt + " " + note, scene.stepAxis(), y, curves.list(), scene.marks(), -1, note);
    }

    /** The rates with longer queries wq x, and at another length of x; of a long recurrence only the direct one. */
    private static StepSizes turned(Snapshot snapshot, double logits, double query) {
        ContextualBlock block = snapshot.block();
        Context context = snapshot.scenario().context();
        ContextualLayer layer = block.layer().withQueriesTimes(logits);
        ContextualBlock other = new ContextualBlock(layer, block.mlp(), block.form(), block.norms());
        Vector x = context.query().times(query);
        boolean costly = layer instanceof RecurrentLayer && FigureCost.bothEnds(snapshot) > WORK;
        return StepSizes.of(other, costly ? List.of() : context.tokens(), x);
    }

    private static void add(Curves curves, Scene scene, StepSizes sizes, boolean before) {
        Vector steps = Scene.count(1, scene.n());
        Vector ends = Vector.of(1, scene.n());
        Vector direct = Vector.of(sizes.direct(), sizes.direct());
        String key = before ? ".before" : "";
        Role one = before ? Role.REFERENCE : Role.PRODUCT;
        Role other = before ? Role.REFERENCE : Role.DIRECT;
        curves.add(scene.say("rates.product" + key), one, before ? Style.DOTTED : Style.SOLID, steps, sizes.product());
        curves.add(
                scene.say("rates.direct" + key, scene.input()),
                other,
                before ? Style.DASHED : Style.SOLID,
                ends,
                direct);
    }

    /** What h looks at, by the layer. */
    private static String kind(Snapshot snapshot) {
        return switch (snapshot.block().layer().kind()) {
            case SOFTMAX, LOCAL -> "softmax";
            case MEAN, DECAY -> "mean";
            case LINEAR, LINEAR_SUM ->
                snapshot.block().layer() instanceof LinearAttention linear && linear.queryKey() ? "linear" : "bias";
            case RNN -> "rnn";
        };
    }

    private static String range(Scene scene, Series curve) {
        String first = Numbers.brief(curve.y().get(0));
        return scene.say("curve.alt", curve.name(), first, Numbers.brief(Curves.last(curve.y())));
    }
}
