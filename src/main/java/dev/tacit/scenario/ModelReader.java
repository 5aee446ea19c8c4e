package dev.tacit.scenario;

import dev.tacit.model.Activation;
import dev.tacit.model.BlockForm;
import dev.tacit.model.Heads;
import dev.tacit.model.LayerInit;
import dev.tacit.model.LayerKind;
import dev.tacit.model.ModelInit;
import dev.tacit.text.ProblemException;
import java.util.List;
import java.util.stream.Stream;

/** A model from the JSON of its file: explicit blocks, or how to draw them. */
final class ModelReader {
    private ModelReader() {}

    /** The model, which reads tokens of width {@code d}. */
    static ModelSpec read(JsonFields model, int d) throws ProblemException {
        List<String> given =
                Stream.of("blocks", "init", "checkpoint").filter(model::has).toList();
        if (given.size() != 1) {
            throw Fit.problem("model", "problem.model.one");
        }
        ModelSpec spec = switch (given.getFirst()) {
            case "blocks" -> explicit(model, d);
            case "init" -> new ModelSpec.Drawn(init(model.object("init"), d));
            default -> throw Fit.problem("model.checkpoint", "problem.unsupported.checkpoint");
        };
        model.keepUnknown();
        return spec;
    }

    private static ModelSpec explicit(JsonFields model, int d) throws ProblemException {
        List<JsonFields> blocks = model.objects("blocks", 1, Limits.BLOCKS);
        Supported.blocks("model.blocks", blocks.size());
        return new ModelSpec.Explicit(List.of(new BlockReader(blocks.getFirst()).read(d)));
    }

    private static ModelInit init(JsonFields fields, int d) throws ProblemException {
        int width = fields.integer("width", 1, Limits.WIDTH);
        if (width != d) {
            throw Fit.problem(fields.at("width"), "problem.model.width", Checks.text(width), Checks.text(d));
        }
        LayerInit layer = layer(fields, width);
        int output = fields.integer("output", 1, Limits.WIDTH, width);
        int blocks = fields.integer("blocks", 1, Limits.BLOCKS, 1);
        Supported.blocks(fields.at("blocks"), blocks);
        ModelInit init = new ModelInit(
                fields.integer("seed"),
                layer,
                fields.integer("hidden", 1, Limits.HIDDEN),
                output,
                fields.has("activation") ? Names.activation(fields) : Activation.RELU,
                Names.form(fields, BlockForm.PLAIN),
                blocks);
        fields.keepUnknown();
        return init;
    }

    private static LayerInit layer(JsonFields fields, int width) throws ProblemException {
        LayerKind kind = fields.has("layer") ? Names.kind(fields, "layer") : LayerKind.SOFTMAX;
        Heads heads = new Heads(fields.integer("heads", 1, Limits.HEADS), fields.integer("headWidth", 1, Limits.WIDTH));
        return new LayerInit(
                kind,
                width,
                fields.integer("layerWidth", 1, Limits.WIDTH),
                heads,
                fields.flag("bias", false),
                fields.flag("causal", true),
                Names.queryKey(fields, kind));
    }
}
