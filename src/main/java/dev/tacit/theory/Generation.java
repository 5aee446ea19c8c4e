package dev.tacit.theory;

import dev.tacit.model.ContextualBlock;
import dev.tacit.model.Reading;
import dev.tacit.tensor.RowBlocks;
import dev.tacit.tensor.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * A block that emits its output as the next token: C becomes [C, x] and x becomes T_W(C, x), again and again. Every
 * token has a patch of its own, which replaces all of the context that it is read with (arXiv 2507.16003 v1, theorem
 * 2.2); the patch of the first token does not serve the others. {@code ended} if the numbers left the range of doubles
 * before all tokens were there.
 */
public record Generation(List<Step> steps, boolean ended) {
    /**
     * One emitted token: the query it was asked for with, the {@code output} T_W(C, x), and the relative errors of what
     * x alone gives with this step's own patch, with the patch of the {@code first} step, and with none; NaN where
     * there is no patch.
     */
    public record Step(Vector query, Vector output, double own, double first, double none) {}

    public Generation {
        steps = List.copyOf(steps);
    }

    /** Emits {@code count} tokens; an output of the block is as wide as a token. */
    public static Generation of(
            ContextualBlock block, List<Vector> context, Vector query, int count, BooleanSupplier stop) {
        List<Vector> tokens = new ArrayList<>(context);
        List<Step> steps = new ArrayList<>();
        Vector x = query;
        Equivalence first = equality(block, tokens, x);
        Equivalence now = first;
        while (steps.size() < count && sane(now)) {
            RowBlocks.orStop(stop);
            Reading alone = block.at(List.of(), x);
            Vector target = now.full();
            double old = first.update()
                    .map(update -> RelativeError.of(update.patched(block, alone, first.biasDelta()), target))
                    .orElse(Double.NaN);
            steps.add(new Step(x, target, now.residual(), old, RelativeError.of(now.unpatched(), target)));
            tokens.add(x);
            x = target;
            now = equality(block, tokens, x);
        }
        return new Generation(steps, steps.size() < count);
    }

    /** The equality for Y = C. */
    private static Equivalence equality(ContextualBlock block, List<Vector> tokens, Vector x) {
        return Equivalence.of(block, block.at(tokens, x), block.at(List.of(), x), tokens.size());
    }

    private static boolean sane(Equivalence equality) {
        Optional<WeightUpdate> update = equality.update();
        return equality.full().isFinite() && (update.isEmpty() || Double.isFinite(equality.residual()));
    }
}
