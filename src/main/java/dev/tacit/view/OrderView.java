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
import dev.tacit.model.LocalAttention;
import dev.tacit.model.MixingLayer;
import dev.tacit.scenario.Context;
import dev.tacit.scenario.Cursor;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import dev.tacit.text.Texts;
import dev.tacit.theory.OtherOrders;
import dev.tacit.theory.Sampling;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Does the order of the tokens matter? The context in random orders: the end of the direct dynamics and the output are
 * the same for layers that read a set, the end of the product dynamics is another.
 */
record OrderView(Texts texts) implements View {
    private static final Dial SEED = new Dial("seed", 1, 1000, 1, true);
    private static final int ORDERS = 24;
    private static final double WORK = 1e8;

    @Override
    public String id() {
        return "order";
    }

    @Override
    public List<Dial> dials() {
        return List.of(SEED);
    }

    @Override
    public boolean fits(Snapshot snapshot) {
        return affordable(snapshot) >= 1;
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
        if (scene.n() == 1) {
            return new Note(scene.say("order.one.heading"), scene.say("order.one"), false);
        }
        int count = (int) Math.min(ORDERS, affordable(snapshot));
        Context context = snapshot.scenario().context();
        long seed = (long) turned(SEED, cursor);
        OtherOrders orders = OtherOrders.of(
                snapshot.block(), context.tokens(), context.query(), new Sampling(seed, count, scene.stop()));
        Vector numbers = Scene.count(1, count);
        Curves curves = new Curves(true)
                .add(scene.say("order.product"), Role.PRODUCT, Style.MARKERS, numbers, orders.product())
                .add(scene.say("order.direct"), Role.DIRECT, Style.MARKERS, numbers, orders.direct())
                .add(scene.say("order.output"), Role.TARGET, Style.MARKERS, numbers, orders.output());
        Axis x = Axis.count(scene.axis("order"), 0, count + 1);
        Axis y = Axis.log(scene.axis("difference"), curves.values());
        String floor = curves.hasFloor() ? " " + scene.say("floor") : "";
        String words = scene.say("order.note." + kind(snapshot.block()));
        String note = (scene.missingBriefly() + " " + words + floor).strip();
        String alt = curves.list().stream().map(curve -> most(scene, curve)).collect(Collectors.joining(" "));
        return new Lines(alt + " " + note, x, y, curves.list(), List.of(), Lines.NO_TOKENS, note);
    }

    private static String most(Scene scene, Series curve) {
        double[] values = curve.y().toArray();
        double most = Arrays.stream(values).filter(Double::isFinite).max().orElse(0);
        return scene.say("order.most", curve.name(), Numbers.brief(most));
    }

    /** Whether the layer reads a set, and then whether there is more than one weight to end at. */
    private static String kind(ContextualBlock block) {
        boolean set = block.layer() instanceof MixingLayer && !(block.layer() instanceof LocalAttention);
        return !set ? "sequence" : block.mlp().w().cols() == 1 ? "line" : "set";
    }

    /** How many orders there is time for. */
    private static double affordable(Snapshot snapshot) {
        ContextualBlock block = snapshot.block();
        Matrix w = block.mlp().w();
        double dynamics = 2.0 * w.cols() * w.cols() + (double) w.rows() * (w.cols() + block.outputWidth());
        return WORK / (FigureCost.bothEnds(snapshot) + snapshot.n() * dynamics);
    }
}
