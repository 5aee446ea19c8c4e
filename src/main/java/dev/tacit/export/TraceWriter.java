package dev.tacit.export;

import dev.tacit.engine.Snapshot;
import dev.tacit.file.JsonOut;
import dev.tacit.model.BlockForm;
import dev.tacit.scenario.Document;
import dev.tacit.scenario.ModelSpec;
import dev.tacit.scenario.Scenario;
import dev.tacit.scenario.ScenarioCodec;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import dev.tacit.theory.BlockRun;
import dev.tacit.theory.DirectDynamics;
import dev.tacit.theory.Equivalence;
import dev.tacit.theory.ProductDynamics;
import dev.tacit.theory.WeightUpdate;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes every number of a step-through as JSON, row by row: nothing is held twice. */
public final class TraceWriter {
    private final Snapshot snapshot;
    private final TraceOptions options;
    private final JsonOut json;

    private TraceWriter(Snapshot snapshot, TraceOptions options, OutputStream out) {
        this.snapshot = snapshot;
        this.options = options;
        json = new JsonOut(out);
    }

    /** Writes the trace of {@code snapshot}; the stream stays open. */
    public static void write(Snapshot snapshot, TraceOptions options, OutputStream out) throws IOException {
        new TraceWriter(snapshot, options, out).write();
    }

    private void write() throws IOException {
        json.startObject();
        json.field("format", "tacit-trace");
        json.field("version", 1);
        json.name("scenario");
        ScenarioCodec.write(new Document(explicit(), options.cursor()), json);
        json.field("output", snapshot.output());
        json.field("prefix", snapshot.run().prefix());
        json.field("suffix", snapshot.run().suffix());
        Matrix attention = snapshot.run().attention();
        json.field("attention", attention.rows() == 0 ? null : attention);
        object("direct", () -> direct(snapshot.direct(), snapshot.prefix().f(0)));
        object("product", () -> product(snapshot.product()));
        object("moved", () -> moved(snapshot.moved(), snapshot.keptInput()));
        if (options.blocks()) {
            blocks(snapshot.stack().get().blocks());
        } else {
            json.name("blocks");
            json.nothing();
        }
        json.name("degenerate");
        degenerate(TraceDegenerate.of(snapshot, options.blocks()));
        json.endObject();
        json.flush();
    }

    /** The scenario with the tokens and weights that were computed with. */
    private Scenario explicit() {
        Scenario scenario = snapshot.scenario();
        return scenario.withDrawn(new ModelSpec.Explicit(snapshot.blocks()));
    }

    private void direct(DirectDynamics direct, Vector f) throws IOException {
        boolean none = direct.degenerate().isPresent();
        int n = snapshot.n();
        json.field("u", direct.update(n).map(WeightUpdate::u).orElse(null));
        json.field("v", f);
        json.field("deltaNorms", none ? null : direct.deltaNorms());
        json.field("incrementNorms", none ? null : direct.incrementNorms());
        json.field("residuals", none ? null : direct.residuals());
        json.field("losses", none ? null : direct.losses());
        if (options.weights()) {
            json.field("weights", direct.weights(n).orElse(null));
        }
    }

    private void product(ProductDynamics product) throws IOException {
        json.field("h", product.stepSizes());
        json.field("updateNorms", product.updateNorms());
        json.field("residuals", product.residuals());
        json.fieldOrNull("gap", product.gap());
        if (options.weights()) {
            json.field("weights", product.weights(snapshot.n()).orElse(null));
        }
    }

    private void moved(Equivalence moved, Vector f) throws IOException {
        json.fieldOrNull("residual", moved.residual());
        json.field("u", moved.update().map(WeightUpdate::u).orElse(null));
        json.field("v", f);
        json.field("biasDelta", snapshot.block().form() == BlockForm.PLAIN ? null : moved.biasDelta());
    }

    private void blocks(List<BlockRun> runs) throws IOException {
        json.startList("blocks");
        for (BlockRun run : runs) {
            json.item();
            json.startObject();
            json.field("outputs", run.outputs());
            json.fieldOrNull("residual", run.worstResidual());
            json.endObject();
        }
        json.endList();
    }

    private void degenerate(List<TraceDegenerate> list) throws IOException {
        json.startList();
        for (TraceDegenerate entry : list) {
            json.item();
            json.startObject();
            json.field("dynamics", entry.dynamics());
            json.name("step");
            if (entry.step() < 0) {
                json.nothing();
            } else {
                json.value(entry.step());
            }
            json.field("reason", entry.reason());
            json.endObject();
        }
        json.endList();
    }

    /** What stands between the braces of an object. */
    @FunctionalInterface
    private interface Fields {
        void write() throws IOException;
    }

    private void object(String name, Fields fields) throws IOException {
        json.startObject(name);
        fields.write();
        json.endObject();
    }
}
