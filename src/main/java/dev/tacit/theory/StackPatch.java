package dev.tacit.theory;

import dev.tacit.model.Reading;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * A whole stack, patched and run without the moved part Y (arXiv 2512.11255, equation 6): Z^1 = [C \ Y, x]; at block l,
 * f and p come from this reduced run, g and q from the full one. {@code updates} are those of the query, one a block;
 * {@code residual} is the relative error of {@code output} against the full run. A block whose update does not exist
 * ends the run: then there are fewer updates than blocks, {@code output} is empty and {@code residual} NaN.
 */
public record StackPatch(List<WeightUpdate> updates, Vector output, double residual) {
    /** Which positions of the reduced run get patches of their own. */
    public enum Reach {
        /** The query; the kept tokens run unpatched. */
        QUERY,
        /** Every position. */
        EVERY
    }

    public StackPatch {
        updates = List.copyOf(updates);
    }

    /** Runs the stack on the positions {@code kept} of the full run, in order, and the query. */
    public static StackPatch of(StackRun full, List<Integer> kept, Reach reach, BooleanSupplier stop) {
        int last = full.positions() - 1;
        List<Integer> places = new ArrayList<>(kept);
        places.add(last);
        Matrix items = full.blocks().getFirst().items();
        List<Vector> reduced = places.stream().map(items::row).toList();
        List<WeightUpdate> updates = new ArrayList<>();
        for (BlockRun run : full.blocks()) {
            Reading reading = run.block().positions(reduced, stop);
            int first = reach == Reach.EVERY ? 0 : places.size() - 1;
            List<Vector> next =
                    new ArrayList<>(run.block().outputs(reading).rowList().subList(0, first));
            for (int j = first; j < places.size(); j++) {
                Optional<WeightUpdate> update = ImplicitUpdate.of(
                        run.block().mlp().w(), reading.f(j), run.full().f(places.get(j)));
                if (update.isEmpty()) {
                    return new StackPatch(updates, Vector.zero(0), Double.NaN);
                }
                Vector biasDelta = run.full().p(places.get(j)).minus(reading.p(j));
                next.add(update.get().patched(run.block(), reading.only(j), biasDelta));
                if (j == places.size() - 1) {
                    updates.add(update.get());
                }
            }
            reduced = next;
        }
        return new StackPatch(updates, reduced.getLast(), RelativeError.of(reduced.getLast(), full.output()));
    }
}
