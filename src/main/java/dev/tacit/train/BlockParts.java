package dev.tacit.train;

import dev.tacit.model.ContextualBlock;
import dev.tacit.model.ContextualLayer;
import dev.tacit.model.DecayLayer;
import dev.tacit.model.FeedForward;
import dev.tacit.model.LayerNorm;
import dev.tacit.model.LinearAttention;
import dev.tacit.model.LocalAttention;
import dev.tacit.model.MeanLayer;
import dev.tacit.model.Norms;
import dev.tacit.model.Projections;
import dev.tacit.model.RecurrentLayer;
import dev.tacit.model.SoftmaxAttention;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;

/** What is trained in a block, part by part, in the names and in the order of files. λ and windows are not trained. */
interface BlockParts {
    /** What stands in the place of a matrix. */
    Matrix matrix(String name, Matrix part);

    /** What stands in the place of a vector, which has no entries where a block lacks it. */
    Vector vector(String name, Vector part);

    /** The block with other parts. */
    default ContextualBlock of(ContextualBlock block) {
        return new ContextualBlock(layer(block.layer()), mlp(block.mlp()), block.form(), norms(block.norms()));
    }

    private ContextualLayer layer(ContextualLayer layer) {
        return switch (layer) {
            case SoftmaxAttention a -> new SoftmaxAttention(a.heads(), projections(a.weights()), a.causal());
            case LinearAttention a ->
                new LinearAttention(a.heads(), projections(a.weights()), a.causal(), a.normalised(), a.queryKey());
            case LocalAttention a -> new LocalAttention(a.heads(), projections(a.weights()), a.window());
            case MeanLayer a ->
                new MeanLayer(matrix("wv", a.wv()), matrix("wo", a.wo()), vector("bo", a.bo()), a.causal());
            case DecayLayer a ->
                new DecayLayer(matrix("wv", a.wv()), matrix("wo", a.wo()), vector("bo", a.bo()), a.lambda());
            case RecurrentLayer a ->
                new RecurrentLayer(matrix("u", a.u()), matrix("v", a.v()), matrix("wo", a.wo()), vector("bo", a.bo()));
        };
    }

    private Projections projections(Projections a) {
        return new Projections(
                matrix("wq", a.wq()),
                matrix("wk", a.wk()),
                matrix("wv", a.wv()),
                matrix("wo", a.wo()),
                vector("bo", a.bo()));
    }

    private FeedForward mlp(FeedForward mlp) {
        return new FeedForward(
                matrix("w", mlp.w()),
                vector("b", mlp.b()),
                mlp.activation(),
                matrix("w2", mlp.w2()),
                vector("b2", mlp.b2()));
    }

    private Norms norms(Norms norms) {
        return new Norms(norm("norm1", norms.norm1()), norm("norm2", norms.norm2()));
    }

    private LayerNorm norm(String name, LayerNorm norm) {
        return new LayerNorm(vector(name + ".gamma", norm.gamma()), vector(name + ".beta", norm.beta()), norm.eps());
    }
}
