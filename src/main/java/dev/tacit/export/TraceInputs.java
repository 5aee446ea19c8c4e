package dev.tacit.export;

import dev.tacit.engine.Snapshot;
import dev.tacit.scenario.Context;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The inputs f of the feed-forward part that updates are made for: {@code query} is f(x), {@code kept} f(C \ Y, x),
 * {@code suffix} has f(c_{i+1}..c_n, x), n + 1 rows.
 */
record TraceInputs(Vector query, Vector kept, Matrix suffix) {
    static TraceInputs of(Snapshot snapshot) {
        Vector query = input(snapshot, snapshot.run().prefix().row(0));
        Vector kept = snapshot.moved().update().map(update -> update.v()).orElseGet(() -> kept(snapshot));
        return new TraceInputs(
                query, kept, snapshot.block().reading(snapshot.run().suffix()).mlpInput());
    }

    /** f for one output of the layer. */
    static Vector input(Snapshot snapshot, Vector layerOutput) {
        Matrix row = Matrix.ofRows(List.of(layerOutput), layerOutput.size());
        return snapshot.block().reading(row).mlpInput().row(0);
    }

    private static Vector kept(Snapshot snapshot) {
        Context context = snapshot.scenario().context();
        List<Vector> kept = IntStream.range(0, context.n())
                .filter(i -> !snapshot.scenario().moved().contains(i))
                .mapToObj(context.tokens()::get)
                .toList();
        return input(snapshot, snapshot.block().layer().output(kept, context.query()));
    }
}
