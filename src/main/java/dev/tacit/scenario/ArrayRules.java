package dev.tacit.scenario;

import dev.tacit.file.ArrayWeights;
import dev.tacit.file.Complaint;
import dev.tacit.model.BlockForm;
import dev.tacit.model.Heads;
import dev.tacit.model.LayerInit;
import dev.tacit.model.LayerKind;
import dev.tacit.model.LayerNorm;
import dev.tacit.model.ModelInit;
import dev.tacit.text.ProblemException;
import java.util.List;

/** What named arrays tell of the block that they are the weights of; what they do not tell is as in an open model. */
final class ArrayRules {
    private ArrayRules() {}

    /** By the names alone. */
    static BlockRules named(ArrayWeights weights, ModelInit like) {
        LayerInit open = like.layer();
        LayerKind kind = kind(weights, open.kind());
        boolean linear = kind == LayerKind.LINEAR || kind == LayerKind.LINEAR_SUM;
        LayerRules layer = new LayerRules(kind, open.heads(), open.causal(), !linear || open.queryKey(), open.memory());
        BlockForm form = ArrayBlock.NORMS.stream().anyMatch(weights::has) ? BlockForm.PRE_LN : like.form();
        double eps = LayerNorm.standard(1).eps();
        return new BlockRules(form, layer, like.activation(), eps, eps);
    }

    private static LayerKind kind(ArrayWeights weights, LayerKind open) {
        if (weights.has("u") || weights.has("v")) {
            return LayerKind.RNN;
        }
        if (weights.has("lambda")) {
            return LayerKind.DECAY;
        }
        boolean attends = open != LayerKind.MEAN && open != LayerKind.DECAY && open != LayerKind.RNN;
        if (weights.has("wq") || weights.has("wk")) {
            return attends ? open : LayerKind.SOFTMAX;
        }
        return open == LayerKind.DECAY || !weights.has("wv") ? open : LayerKind.MEAN;
    }

    /** The same, once shapes are known: as many heads as before share the rows of wq. */
    static BlockRules shaped(ArrayWeights weights, BlockRules named) throws ProblemException {
        LayerRules layer = named.layer();
        boolean attends = ArrayBlock.layerNames(layer.kind()).contains("wq");
        Heads heads = attends ? heads(weights, layer.heads().count()) : new Heads(1, 1);
        LayerRules shaped = new LayerRules(layer.kind(), heads, layer.causal(), layer.queryKey(), layer.memory());
        return new BlockRules(named.form(), shaped, named.activation(), named.eps1(), named.eps2());
    }

    private static Heads heads(ArrayWeights weights, int count) throws ProblemException {
        List<Integer> sides = weights.sides("wq");
        int rows = sides.isEmpty() ? 0 : sides.getFirst();
        if (rows == 0 || rows % count != 0 || rows / count > Limits.WIDTH) {
            String place = weights.prefix() + "wq";
            throw Complaint.at(place, "problem.array.heads", Complaint.text(rows), Complaint.text(count));
        }
        return new Heads(count, rows / count);
    }
}
