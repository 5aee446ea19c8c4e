package dev.tacit.train;

import dev.tacit.tensor.Panel;

/**
 * A contextual layer over the examples of a group, whose items stand one after the other in the columns of a panel:
 * read at every item, or at the query of every example only.
 */
interface LayerPass {
    /** Writes the layer's outputs {@code a} for the items {@code x}. */
    void forward(Panel x, Panel a, int examples);

    /** Adds to the gradient of the layer's weights and writes that of its items, after a forward pass. */
    void backward(Panel x, Panel aBar, Panel xBar, int examples);
}
