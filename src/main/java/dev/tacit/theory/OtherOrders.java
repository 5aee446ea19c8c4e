package dev.tacit.theory;

import dev.tacit.model.ContextualBlock;
import dev.tacit.model.Reading;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.RandomStream;
import dev.tacit.tensor.Vector;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The same tokens in other orders: how far W_n of the {@code direct} and of the {@code product} dynamics and the
 * {@code output} are from those of the order that is given, as relative errors, one entry an order; NaN where weights
 * do not exist. For layers that read a set, the direct end and the output are free of the order, the product's end is
 * not.
 */
public record OtherOrders(Vector direct, Vector product, Vector output) {
    /** Reads the context in random orders. */
    public static OtherOrders of(ContextualBlock block, List<Vector> tokens, Vector query, Sampling sampling) {
        Ends given = Ends.of(block, tokens, query);
        double[][] errors = new double[3][sampling.count()];
        sampling.each("orders", (random, k) -> {
            Ends other = Ends.of(block, shuffled(tokens, random), query);
            errors[0][k] = error(given.direct, other.direct);
            errors[1][k] = error(given.product, other.product);
            errors[2][k] = RelativeError.of(other.output, given.output);
        });
        return new OtherOrders(Vector.owning(errors[0]), Vector.owning(errors[1]), Vector.owning(errors[2]));
    }

    /** What is left when all tokens are absorbed. */
    private record Ends(Optional<Matrix> direct, Optional<Matrix> product, Vector output) {
        static Ends of(ContextualBlock block, List<Vector> tokens, Vector query) {
            Reading suffix =
                    block.reading(block.run(tokens, query, null, () -> false).suffix(), query);
            Matrix w = block.mlp().w();
            int n = tokens.size();
            Optional<Matrix> direct =
                    ImplicitUpdate.of(w, suffix.f(n), suffix.f(0)).map(update -> w.plus(update.matrix()));
            Optional<Matrix> product =
                    ProductDynamics.of(block.mlp(), suffix, () -> false).weights(n);
            return new Ends(direct, product, block.outputs(suffix.only(0)).row(0));
        }
    }

    private static double error(Optional<Matrix> one, Optional<Matrix> other) {
        return one.isPresent() && other.isPresent()
                ? RelativeError.of(
                        Vector.owning(one.get().toArray()),
                        Vector.owning(other.get().toArray()))
                : Double.NaN;
    }

    private static List<Vector> shuffled(List<Vector> tokens, RandomStream random) {
        List<Vector> other = new ArrayList<>(tokens);
        for (int i = other.size() - 1; i > 0; i--) {
            Collections.swap(other, i, (int) (random.uniform() * (i + 1)));
        }
        return other;
    }
}
