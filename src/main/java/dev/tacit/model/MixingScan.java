package dev.tacit.model;

import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Panel;
import dev.tacit.tensor.RowBlocks;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * One scan over the items, forward (c_1 first) or backward (c_n first). Its k-th row, counted from the top or from the
 * bottom, is the layer's output after the query and k items: the prefix outputs, or the suffix outputs. The state at
 * the start of every block of rows is kept, so that a scan that begins with the same items can go on from there.
 */
record MixingScan(boolean backward, Matrix outputs, List<MixingState> states, MixingState end) {
    /** A scan that has read nothing but the query. */
    static MixingScan begun(MixingReader reader, boolean backward) {
        MixingState start = reader.start();
        return new MixingScan(backward, Matrix.zero(1, reader.width()), List.of(start), start);
    }

    /** The scan over all items; this one was over items of which the first {@code same} it reads are the same. */
    MixingScan over(MixingReader reader, double[][] items, int same, BooleanSupplier stop) {
        int n = items.length;
        int width = reader.width();
        int block = Math.min(same / RowBlocks.SIZE, states.size() - 1);
        int start = block * RowBlocks.SIZE;
        double[] rows = new double[(n + 1) * width];
        outputs.copyRows(backward ? outputs.rows() - start : 0, start, rows, backward ? n + 1 - start : 0);
        List<MixingState> kept = new ArrayList<>(states.subList(0, block));
        MixingState state = states.get(block).copy();
        int most = Math.min(RowBlocks.SIZE, n + 1);
        Panel sums = reader.sums(most);
        Panel written = new Panel(width, most);
        RowBlocks.forEach(start, n + 1, stop, (first, count) -> {
            kept.add(state.copy());
            for (int i = 0; i < count; i++) {
                int k = first + i;
                state.store(sums, backward ? count - 1 - i : i);
                if (k < n) {
                    state.absorb(items[backward ? n - 1 - k : k]);
                }
            }
            reader.mix(sums, count);
            reader.write(sums, written, count);
            written.store(rows, backward ? n + 1 - first - count : first, count);
        });
        return new MixingScan(backward, Matrix.owning(n + 1, width, rows), kept, state);
    }
}
