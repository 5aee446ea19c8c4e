package dev.tacit.view;

import dev.tacit.engine.Snapshot;
import dev.tacit.figure.Figure;
import dev.tacit.figure.Heat;
import dev.tacit.figure.Heat.HeatLabels;
import dev.tacit.figure.Heat.Lit;
import dev.tacit.figure.Heat.Sides;
import dev.tacit.figure.Numbers;
import dev.tacit.tensor.Forks;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.RowBlocks;
import dev.tacit.tensor.Vector;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Which weights are looked at, step by step, and their heat map on one scale for all steps. */
record WeightPick(Scene scene, IntFunction<Optional<Matrix>> at) {
    private static final double[] ROUND = {1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10};
    private static final int SAMPLES = 12;
    private static final int LONG = 400;

    /** The weights W_i of the direct or the product dynamics, or their difference. */
    static IntFunction<Optional<Matrix>> weights(Snapshot snapshot, String choice) {
        return switch (choice) {
            case "product" -> snapshot.product()::weights;
            case "difference" ->
                i -> snapshot.product()
                        .weights(i)
                        .flatMap(product -> snapshot.direct().weights(i).map(product::minus));
            case "start" -> _ -> Optional.of(snapshot.block().mlp().w());
            default -> snapshot.direct()::weights;
        };
    }

    /** The same without W_0. */
    static IntFunction<Optional<Matrix>> updates(Snapshot snapshot, String choice) {
        IntFunction<Optional<Matrix>> weights = weights(snapshot, choice);
        Matrix start = snapshot.block().mlp().w();
        return switch (choice) {
            case "direct" -> i -> snapshot.direct().update(i).map(update -> update.matrix());
            case "difference" -> weights;
            default -> i -> weights.apply(i).map(w -> w.minus(start));
        };
    }

    /** The largest number of all steps (of some, where there are many), so that steps can be compared. */
    private double limit() {
        int n = scene.n();
        int samples = n > LONG ? 1 : Math.min(n, SAMPLES);
        double[] largest = new double[samples + 1];
        Forks.ranges(0, samples + 1, 1, (k, _) -> {
            RowBlocks.orStop(scene.stop());
            int step = samples == 0 ? 0 : (int) ((long) n * k / samples);
            largest[k] = at.apply(step).map(Matrix::maxAbs).orElse(0.0);
        });
        return round(Vector.owning(largest).maxAbs());
    }

    /** The next round number, so that both ends of the bar can be read. */
    private static double round(double value) {
        if (value <= 0 || !Double.isFinite(value)) {
            return 0;
        }
        double power = StrictMath.pow(10, Math.floor(StrictMath.log10(value)));
        return Arrays.stream(ROUND)
                .map(lead -> lead * power)
                .filter(limit -> limit >= value)
                .findFirst()
                .orElse(value);
    }

    /** The heat map of the cursor's step under the texts of {@code view}, or why there is none. */
    Figure figure(String view, String choice, Supplier<Sides> sides) {
        Optional<Matrix> picked = at.apply(scene.step());
        if (picked.isEmpty()) {
            return Missing.of(scene, choice);
        }
        Matrix values = picked.get();
        String alt = scene.say(
                view + ".alt." + choice,
                Integer.toString(scene.step()),
                Integer.toString(values.rows()),
                Integer.toString(values.cols()),
                Numbers.brief(values.norm()));
        return heat(
                values, sides.get(), alt, scene.say(view + ".bar." + choice), scene.find(view, choice, this::limit));
    }

    private Heat heat(Matrix values, Sides sides, String alt, String bar, double shared) {
        boolean own = values.maxAbs() > shared;
        String scale = scene.say(own ? "update.scale.own" : "update.scale");
        String read = scene.texts().get("axis.width", scene.input());
        HeatLabels labels = new HeatLabels(scene.axis("hidden"), read, bar, scale, List.of(), List.of());
        return new Heat(alt, values, own ? round(values.maxAbs()) : shared, true, labels, sides, Lit.none());
    }
}
