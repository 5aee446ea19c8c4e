package dev.tacit.train;

import dev.tacit.model.ContextualBlock;
import dev.tacit.tensor.Vector;
import java.util.List;

/**
 * All trained numbers of blocks in one vector. λ, windows and the ε of norms are not trained: they are kept as they
 * were.
 */
public final class Parameters {
    private final Layout layout;
    private final Vector values;

    Parameters(Layout layout, Vector values) {
        this.layout = layout;
        this.values = values;
    }

    /** Those of these blocks. */
    public static Parameters of(List<ContextualBlock> blocks) {
        return new Parameters(Layout.of(blocks), Vector.owning(Layout.values(blocks)));
    }

    /** The blocks, to the bit those that the parameters were taken from. */
    public List<ContextualBlock> blocks() {
        return layout.blocks(values.toArray());
    }

    public Vector values() {
        return values;
    }

    /** The same blocks with other numbers. */
    public Parameters with(Vector other) {
        return new Parameters(layout, other);
    }

    /** The matrices and vectors of every block, by the names that files use. */
    public List<List<Slice>> slices() {
        return layout.slices().stream()
                .map(block -> block.stream().filter(slice -> slice.size() > 0).toList())
                .toList();
    }

    Layout layout() {
        return layout;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Parameters that && layout.equals(that.layout) && values.equals(that.values));
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }
}
