package dev.tacit.export;

import dev.tacit.engine.Snapshot;
import dev.tacit.scenario.Document;
import dev.tacit.scenario.JsonOut;
import dev.tacit.scenario.ModelSpec;
import dev.tacit.scenario.Scenario;
import dev.tacit.scenario.ScenarioCodec;
import dev.tacit.tensor.Vector;
import dev.tacit.theory.DirectDynamics;
import dev.tacit.theory.Equivalence;
import dev.tacit.theory.ProductDynamics;
import dev.tacit.theory.WeightUpdate;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

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
        json.field("attention", snapshot.run().attention());
        TraceInputs inputs = TraceInputs.of(snapshot);
        object("direct", () -> direct(snapshot.direct(), inputs.query()));
        object("product", () -> product(snapshot.product()));
        object("moved", () -> moved(snapshot.moved(), inputs.kept()));
        Optional<TraceBlock> block =
                options.blocks() ? Optional.of(TraceBlock.of(snapshot, inputs.query())) : Optional.empty();
        json.name("blocks");
        if (block.isPresent()) {
            block(block.get());
        } else {
            json.nothing();
        }
        json.name("degenerate");
        degenerate(TraceDegenerate.of(snapshot, inputs, block.stream().anyMatch(TraceBlock::isDegenerate)));
        json.endObject();
        json.flush();
    }

    /** The scenario with the tokens and weights that were computed with. */
    private Scenario explicit() {
        Scenario scenario = snapshot.scenario();
        return scenario.withDrawn(new ModelSpec.Explicit(List.of(snapshot.block())));
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
        Vector bias = moved.biasDelta();
        json.field("biasDelta", bias.size() == 0 ? null : bias);
    }

    private void block(TraceBlock block) throws IOException {
        json.startList();
        json.item();
        json.startObject();
        json.field("outputs", block.outputs());
        json.fieldOrNull("residual", block.residual());
        json.endObject();
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
