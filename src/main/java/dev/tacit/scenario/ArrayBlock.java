package dev.tacit.scenario;

import dev.tacit.file.ArrayWeights;
import dev.tacit.file.Complaint;
import dev.tacit.model.BlockForm;
import dev.tacit.model.ContextualBlock;
import dev.tacit.model.ContextualLayer;
import dev.tacit.model.FeedForward;
import dev.tacit.model.LayerKind;
import dev.tacit.model.LayerNorm;
import dev.tacit.model.Norms;
import dev.tacit.text.ProblemException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A block from the arrays whose names begin with a prefix. */
record ArrayBlock(ArrayWeights weights, BlockRules rules) {
    /** The arrays of the two norms. */
    static final List<String> NORMS = Stream.of("norm1.", "norm2.")
            .flatMap(norm -> Stream.of("gamma", "beta", "eps").map(norm::concat))
            .toList();

    private static final List<String> MLP = List.of("w", "b", "w2", "b2");

    /** The arrays of a layer. */
    static List<String> layerNames(LayerKind kind) {
        return switch (kind) {
            case SOFTMAX, LINEAR, LINEAR_SUM, LOCAL -> List.of("wq", "wk", "wv", "wo", "bo");
            case MEAN -> List.of("wv", "wo", "bo");
            case DECAY -> List.of("wv", "lambda", "wo", "bo");
            case RNN -> List.of("u", "v", "wo", "bo");
        };
    }

    /** Looks whether {@code names}, without the prefix, are names of weights that such a block has. */
    void check(Set<String> names) throws ProblemException {
        List<String> layer = layerNames(rules.layer().kind());
        List<String> norms = rules.form() == BlockForm.PRE_LN ? NORMS : List.of();
        List<String> known = Stream.of(layer, MLP, norms).flatMap(List::stream).toList();
        for (String name : names) {
            if (!known.contains(name)) {
                String all = known.stream().map(weights.prefix()::concat).collect(Collectors.joining(", "));
                throw Complaint.at(Complaint.name(weights.prefix() + name), "problem.array.name", all);
            }
        }
    }

    /** The widths of tokens that its first matrices have. */
    Stream<Integer> tokenWidths() {
        return Stream.of("wq", "wk", "wv", "v")
                .filter(weights::has)
                .map(name -> weights.arrays().shape(weights.prefix() + name).sides())
                .filter(sides -> sides.size() == 2)
                .map(List::getLast);
    }

    /** The block, which reads tokens of width {@code d}. */
    ContextualBlock read(int d) throws ProblemException {
        ContextualLayer layer = BlockParts.layer(layerRules(), weights, d);
        FeedForward mlp = BlockParts.mlp(weights, rules.activation(), layer.outputWidth());
        BlockForm form = rules.form();
        Norms norms = form == BlockForm.PRE_LN
                ? new Norms(norm("norm1.", rules.eps1(), d), norm("norm2.", rules.eps2(), d))
                : Norms.NONE;
        Fit.form(
                weights.prefix() + "form",
                form,
                d,
                layer.outputWidth(),
                mlp.w2().rows());
        return new ContextualBlock(layer, mlp, form, norms);
    }

    private LayerRules layerRules() throws ProblemException {
        LayerRules layer = rules.layer();
        return weights.has("lambda") ? layer.withLambda(weights.number("lambda")) : layer;
    }

    private LayerNorm norm(String name, double standard, int d) throws ProblemException {
        ArrayWeights own = weights.in(name);
        double eps = own.has("eps") ? own.number("eps") : standard;
        Checks.eps(own.prefix() + "eps", eps);
        return BlockParts.norm(own, eps, d);
    }
}
