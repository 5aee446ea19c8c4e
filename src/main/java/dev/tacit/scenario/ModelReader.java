package dev.tacit.scenario;

import dev.tacit.file.Complaint;
import dev.tacit.file.JsonFields;
import dev.tacit.model.Activation;
import dev.tacit.model.BlockForm;
import dev.tacit.model.ContextualBlock;
import dev.tacit.model.Heads;
import dev.tacit.model.LayerInit;
import dev.tacit.model.LayerKind;
import dev.tacit.model.Memory;
import dev.tacit.model.ModelInit;
import dev.tacit.text.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A model from the JSON of its file: explicit blocks, how to draw them, or the name of trained ones. */
final class ModelReader {
    private ModelReader() {}

    /** The model, which reads tokens of width {@code d}. */
    static ModelSpec read(JsonFields model, int d, Checkpoints checkpoints) throws ProblemException {
        List<String> given =
                Stream.of("blocks", "init", "checkpoint").filter(model::has).toList();
        if (given.size() != 1) {
            throw Complaint.at("model", "problem.model.one");
        }
        ModelSpec spec = switch (given.getFirst()) {
            case "blocks" -> explicit(model, d);
            case "init" -> new ModelSpec.Drawn(init(model.object("init"), d));
            default -> trained(model, d, checkpoints);
        };
        model.keepUnknown();
        return spec;
    }

    private static ModelSpec trained(JsonFields model, int d, Checkpoints checkpoints) throws ProblemException {
        ModelSpec trained = checkpoints.named(model.at("checkpoint"), model.text("checkpoint"));
        int width = Fit.tokenWidth(trained);
        if (width != d) {
            throw EditRules.refused("problem.edit.model", Complaint.text(width), Complaint.text(d));
        }
        return trained;
    }

    /** Each block reads tokens as wide as the output of the block before it. */
    private static ModelSpec explicit(JsonFields model, int d) throws ProblemException {
        List<ContextualBlock> blocks = new ArrayList<>();
        int width = d;
        for (JsonFields block : model.objects("blocks", 1, Limits.BLOCKS)) {
            blocks.add(new BlockReader(block).read(width));
            width = blocks.getLast().outputWidth();
        }
        return new ModelSpec.Explicit(blocks);
    }

    /** How weights are drawn for tokens of width {@code d}. */
    static ModelInit init(JsonFields fields, int d) throws ProblemException {
        int width = fields.integer("width", 1, Limits.WIDTH);
        if (width != d) {
            throw Complaint.at(fields.at("width"), "problem.model.width", Complaint.text(width), Complaint.text(d));
        }
        LayerInit layer = layer(fields, width);
        int output = fields.integer("output", 1, Limits.WIDTH, width);
        int blocks = fields.integer("blocks", 1, Limits.BLOCKS, 1);
        ModelInit init = new ModelInit(
                fields.integer("seed"),
                layer,
                fields.integer("hidden", 1, Limits.HIDDEN),
                output,
                fields.has("activation") ? Names.activation(fields) : Activation.RELU,
                Names.form(fields, BlockForm.PLAIN),
                blocks);
        fields.keepUnknown();
        Fit.form(fields.at("form"), init.form(), width, layer.layerWidth(), output);
        return init;
    }

    private static LayerInit layer(JsonFields fields, int width) throws ProblemException {
        LayerKind kind = fields.has("layer") ? Names.kind(fields, "layer") : LayerKind.SOFTMAX;
        Heads heads = new Heads(fields.integer("heads", 1, Limits.HEADS), fields.integer("headWidth", 1, Limits.WIDTH));
        int layerWidth = fields.integer("layerWidth", 1, Limits.WIDTH);
        return new LayerInit(
                kind,
                width,
                layerWidth,
                heads,
                fields.flag("bias", false),
                fields.flag("causal", true),
                Names.queryKey(fields, kind),
                memory(fields, Memory.standard(layerWidth)));
    }

    private static Memory memory(JsonFields fields, Memory absent) throws ProblemException {
        return new Memory(
                fields.integer("window", 1, Integer.MAX_VALUE, absent.window()),
                fields.number("lambda", absent.lambda()),
                fields.integer("stateWidth", 1, Limits.WIDTH, absent.stateWidth()));
    }
}
