package dev.tacit.study;

import dev.tacit.model.ContextualBlock;
import dev.tacit.model.Reading;
import dev.tacit.task.RegressionExample;
import dev.tacit.tensor.Vector;
import dev.tacit.theory.Equivalence;
import dev.tacit.theory.StackPatch;
import dev.tacit.theory.StackRun;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * The last component of the output, on both sides of the equality: {@code full} with the context read, {@code patched}
 * with the context in the weights (NaN where no update exists), beside what was to be predicted.
 */
record Prediction(double full, double patched, double target) {
    /** Of one block, or of a stack whose every block is patched. */
    static Prediction of(List<ContextualBlock> stack, RegressionExample example, BooleanSupplier stop) {
        List<Vector> context = example.prompt().tokens();
        Vector query = example.prompt().query();
        if (stack.size() == 1) {
            ContextualBlock block = stack.getFirst();
            Reading full = block.at(context, query);
            Equivalence equality = Equivalence.of(block, full, block.at(List.of(), query), context.size());
            return of(equality.full(), equality.patched(), example.target());
        }
        return of(StackRun.of(stack, context, query, stop), example.target(), stop);
    }

    /** Of a stack that was run. */
    static Prediction of(StackRun run, double target, BooleanSupplier stop) {
        return of(
                run.output(),
                StackPatch.of(run, List.of(), StackPatch.Reach.QUERY, stop).output(),
                target);
    }

    private static Prediction of(Vector full, Vector patched, double target) {
        return new Prediction(last(full), patched.size() == 0 ? Double.NaN : last(patched), target);
    }

    /** The half squared error with the context read. */
    double fullLoss() {
        return loss(full, target);
    }

    /** The half squared error with the context in the weights. */
    double patchedLoss() {
        return loss(patched, target);
    }

    /** By how much the two sides differ. */
    double difference() {
        return Math.abs(full - patched);
    }

    static double loss(double predicted, double target) {
        double miss = predicted - target;
        return miss * miss / 2;
    }

    static double last(Vector output) {
        return output.get(output.size() - 1);
    }
}
