package dev.tacit.theory;

import dev.tacit.model.Reading;
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
        return new Walk(full, places(full, kept), reach, false).run(stop);
    }

    /**
     * The same with a mistake: from block 2 on, f and p of the query come from the full run's columns of the kept
     * positions, which are not those of the reduced run. The output is wrong unless nothing, or all, is kept.
     */
    public static StackPatch mistaken(StackRun full, List<Integer> kept, BooleanSupplier stop) {
        return new Walk(full, places(full, kept), Reach.QUERY, true).run(stop);
    }

    private static List<Integer> places(StackRun full, List<Integer> kept) {
        List<Integer> places = new ArrayList<>(kept);
        places.add(full.positions() - 1);
        return places;
    }

    /** The reduced run: {@code places} are the positions of its columns, {@code mistaken} says where f comes from. */
    private record Walk(StackRun full, List<Integer> places, Reach reach, boolean mistaken) {
        StackPatch run(BooleanSupplier stop) {
            List<Vector> reduced = columns(full.blocks().getFirst());
            List<WeightUpdate> updates = new ArrayList<>();
            for (BlockRun block : full.blocks()) {
                Reading reading = block.block().positions(reduced, stop);
                Reading inputs = mistaken ? block.block().positions(columns(block), stop) : reading;
                int last = places.size() - 1;
                int first = reach == Reach.EVERY ? 0 : last;
                List<Vector> next =
                        new ArrayList<>(block.block().outputs(reading).rowList().subList(0, first));
                for (int j = first; j <= last; j++) {
                    Optional<WeightUpdate> update = update(block, inputs, j);
                    if (update.isEmpty()) {
                        return new StackPatch(updates, Vector.zero(0), Double.NaN);
                    }
                    Vector biasDelta = block.full().p(places.get(j)).minus(inputs.p(j));
                    next.add(update.get().patched(block.block(), reading.only(j), biasDelta));
                    if (j == last) {
                        updates.add(update.get());
                    }
                }
                reduced = next;
            }
            return new StackPatch(updates, reduced.getLast(), RelativeError.of(reduced.getLast(), full.output()));
        }

        private List<Vector> columns(BlockRun block) {
            return places.stream().map(block.items()::row).toList();
        }

        private Optional<WeightUpdate> update(BlockRun block, Reading inputs, int j) {
            return ImplicitUpdate.of(
                    block.block().mlp().w(), inputs.f(j), block.full().f(places.get(j)));
        }
    }
}
