package dev.tacit.scenario;

import dev.tacit.file.Complaint;
import dev.tacit.model.BlockForm;
import dev.tacit.model.ContextualBlock;
import dev.tacit.model.ContextualLayer;
import dev.tacit.model.FeedForward;
import dev.tacit.model.Heads;
import dev.tacit.model.LayerInit;
import dev.tacit.model.LayerKind;
import dev.tacit.model.LayerNorm;
import dev.tacit.model.Memory;
import dev.tacit.model.ModelInit;
import dev.tacit.model.Norms;
import dev.tacit.text.ProblemException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A block from the arrays whose names begin with a prefix. Their names tell what kind of layer and whether there are
 * norms; what they do not tell is as in {@code like}.
 */
record NpzBlock(NpzWeights weights, ModelInit like) {
    private static final List<String> MLP = List.of("w", "b", "w2", "b2");
    private static final List<String> NORMS = Stream.of("norm1.", "norm2.")
            .flatMap(norm -> Stream.of("gamma", "beta", "eps").map(norm::concat))
            .toList();

    /** Looks whether {@code names}, without the prefix, are names of weights that such a block has. */
    void check(Set<String> names) throws ProblemException {
        List<String> known = Stream.of(layerNames(), MLP, form() == BlockForm.PRE_LN ? NORMS : List.<String>of())
                .flatMap(List::stream)
                .toList();
        for (String name : names) {
            if (!known.contains(name)) {
                String all = known.stream().map(weights.prefix()::concat).collect(Collectors.joining(", "));
                String place = weights.prefix() + (name.isEmpty() ? ".npy" : name);
                throw Complaint.at(Complaint.shown(place), "problem.npz.name", all);
            }
        }
    }

    private List<String> layerNames() {
        return switch (kind()) {
            case SOFTMAX, LINEAR, LINEAR_SUM, LOCAL -> List.of("wq", "wk", "wv", "wo", "bo");
            case MEAN -> List.of("wv", "wo", "bo");
            case DECAY -> List.of("wv", "lambda", "wo", "bo");
            case RNN -> List.of("u", "v", "wo", "bo");
        };
    }

    private LayerKind kind() {
        LayerKind open = like.layer().kind();
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

    private BlockForm form() {
        return NORMS.stream().anyMatch(weights::has) ? BlockForm.PRE_LN : like.form();
    }

    /** The widths of tokens that its first matrices have. */
    Stream<Integer> tokenWidths() {
        return Stream.of("wq", "wk", "wv", "v")
                .filter(weights::has)
                .map(name -> weights.npz().shape(weights.prefix() + name))
                .filter(shape -> shape.size() == 2)
                .map(List::getLast);
    }

    /** The block, which reads tokens of width {@code d}. */
    ContextualBlock read(int d) throws ProblemException {
        ContextualLayer layer = BlockParts.layer(rules(), weights, d);
        FeedForward mlp = BlockParts.mlp(weights, like.activation(), layer.outputWidth());
        BlockForm form = form();
        Norms norms = form == BlockForm.PRE_LN ? new Norms(norm("norm1.", d), norm("norm2.", d)) : Norms.NONE;
        Fit.form(
                weights.prefix() + "form",
                form,
                d,
                layer.outputWidth(),
                mlp.w2().rows());
        return new ContextualBlock(layer, mlp, form, norms);
    }

    private LayerRules rules() throws ProblemException {
        LayerInit layer = like.layer();
        LayerKind kind = kind();
        Memory memory = weights.has("lambda") ? layer.memory().withLambda(weights.number("lambda")) : layer.memory();
        boolean linear = kind == LayerKind.LINEAR || kind == LayerKind.LINEAR_SUM;
        return new LayerRules(kind, heads(), layer.causal(), !linear || layer.queryKey(), memory);
    }

    /** As many heads as before share the rows of wq. */
    private Heads heads() throws ProblemException {
        int count = like.layer().heads().count();
        if (!layerNames().contains("wq")) {
            return new Heads(1, 1);
        }
        List<Integer> shape = weights.shape("wq");
        int rows = shape.isEmpty() ? 0 : shape.getFirst();
        if (rows == 0 || rows % count != 0 || rows / count > Limits.WIDTH) {
            String place = weights.prefix() + "wq";
            throw Complaint.at(place, "problem.npz.heads", Complaint.text(rows), Complaint.text(count));
        }
        return new Heads(count, rows / count);
    }

    private LayerNorm norm(String name, int d) throws ProblemException {
        double eps = weights.has(name + "eps")
                ? weights.number(name + "eps")
                : LayerNorm.standard(1).eps();
        Checks.eps(weights.prefix() + name + "eps", eps);
        return BlockParts.norm(new NpzWeights(weights.npz(), weights.prefix() + name), eps, d);
    }
}
