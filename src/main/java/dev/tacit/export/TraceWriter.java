package dev.tacit.export;

import dev.tacit.engine.Snapshot;
import dev.tacit.scenario.Document;
import dev.tacit.scenario.JsonOut;
import dev.tacit.scenario.ModelSpec;
import dev.tacit.scenario.Scenario;
import dev.tacit.scenario.ScenarioCodec;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import dev.tacit.theory.DirectDynamics;
import dev.tacit.theory.Equivalence;
import dev.tacit.theory.ProductDynamics;
import dev.tacit.theory.WeightUpdate;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
        json.name("format");
        json.text("tacit-trace");
        json.name("version");
        json.value(1);
        json.name("scenario");
        ScenarioCodec.write(new Document(explicit(), options.cursor()), json);
        numbers("output", snapshot.output());
        rows("prefix", snapshot.run().prefix());
        rows("suffix", snapshot.run().suffix());
        rows("attention", snapshot.run().attention());
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
        numbersOrNull("u", direct.update(n).map(WeightUpdate::u).orElse(null));
        numbers("v", f);
        numbersOrNull("deltaNorms", none ? null : direct.deltaNorms());
        numbersOrNull("incrementNorms", none ? null : direct.incrementNorms());
        numbersOrNull("residuals", none ? null : direct.residuals());
        numbersOrNull("losses", none ? null : direct.losses());
        if (options.weights()) {
            rowsOrNull("weights", direct.weights(n).orElse(null));
        }
    }

    private void product(ProductDynamics product) throws IOException {
        numbers("h", product.stepSizes());
        numbers("updateNorms", product.updateNorms());
        numbers("residuals", product.residuals());
        number("gap", product.gap());
        if (options.weights()) {
            rowsOrNull("weights", product.weights(snapshot.n()).orElse(null));
        }
    }

    private void moved(Equivalence moved, Vector f) throws IOException {
        number("residual", moved.residual());
        numbersOrNull("u", moved.update().map(WeightUpdate::u).orElse(null));
        numbers("v", f);
        Vector bias = moved.biasDelta();
        numbersOrNull("biasDelta", bias.size() == 0 ? null : bias);
    }

    private void block(TraceBlock block) throws IOException {
        json.startList();
        json.item();
        json.startObject();
        rows("outputs", block.outputs());
        number("residual", block.residual());
        json.endObject();
        json.endList();
    }

    private void degenerate(List<TraceDegenerate> list) throws IOException {
        json.startList();
        for (TraceDegenerate entry : list) {
            json.item();
            json.startObject();
            json.name("dynamics");
            json.text(entry.dynamics());
            json.name("step");
            if (entry.step() < 0) {
                json.nothing();
            } else {
                json.value(entry.step());
            }
            json.name("reason");
            json.text(entry.reason());
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
        json.name(name);
        json.startObject();
        fields.write();
        json.endObject();
    }

    private void number(String name, double value) throws IOException {
        json.name(name);
        json.valueOrNull(value);
    }

    private void numbers(String name, Vector values) throws IOException {
        json.name(name);
        json.numbers(values);
    }

    private void numbersOrNull(String name, @Nullable Vector values) throws IOException {
        json.name(name);
        if (values != null) {
            json.numbers(values);
        } else {
            json.nothing();
        }
    }

    private void rows(String name, Matrix values) throws IOException {
        json.name(name);
        json.rows(values);
    }

    private void rowsOrNull(String name, @Nullable Matrix values) throws IOException {
        json.name(name);
        if (values != null) {
            json.rows(values);
        } else {
            json.nothing();
        }
    }
}
