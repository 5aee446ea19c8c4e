package dev.tacit.train;

import dev.tacit.model.BlockForm;
import dev.tacit.model.ContextualBlock;
import dev.tacit.model.MixingLayer;
import dev.tacit.model.StateLayer;
import dev.tacit.tensor.Panel;
import dev.tacit.tensor.Span;

/**
 * A block over a group of examples, forward and then backward: at every item, or only at the query of every example
 * where it is the last of its stack.
 */
final class BlockPass {
    private final BlockForm form;
    private final Group group;
    private final Place place;
    private final LayerPass layer;
    private final OutputPass output;
    private final NormPass norm;
    private final Panel normed;
    private final Panel normedBar;
    private final Panel itemsBar;

    /** Where a block stands in its stack: of a first one's items nobody wants a gradient. */
    record Place(boolean first, boolean last) {}

    BlockPass(BlockTape tape, ContextualBlock block, Group group, Place place) {
        this.form = block.form();
        this.group = group;
        this.place = place;
        int d = block.layer().tokenWidth();
        boolean norms = form == BlockForm.PRE_LN;
        this.layer = switch (block.layer()) {
            case StateLayer state -> new StatePass(tape, state, group, place.last());
            case MixingLayer mixing when place.last() -> new QueryPass(tape, mixing, group, norms || !place.first());
            case MixingLayer mixing -> new MixingPass(tape, mixing, group);
        };
        this.output = new OutputPass(tape, block, place.last() ? group.examples() : group.columns());
        this.norm = new NormPass(tape, "norm1", block.norms().norm1().eps(), group.columns());
        this.normed = group.panel(norms ? d : 0);
        this.normedBar = group.panel(norms ? d : 0);
        this.itemsBar = group.panel(d);
    }

    /** The outputs for these items. */
    Panel forward(Panel items, int examples) {
        if (form == BlockForm.PRE_LN) {
            norm.forward(items, normed, group.span(examples));
        }
        layer.forward(read(items), output.layerOutputs(), examples);
        if (place.last()) {
            group.takeQueries(items, output.stream(), examples);
        } else if (form != BlockForm.PLAIN) {
            group.span(examples).copy(items, output.stream());
        }
        output.forward(readers(examples));
        return output.outputs();
    }

    private Panel read(Panel items) {
        return form == BlockForm.PRE_LN ? normed : items;
    }

    private Span readers(int examples) {
        return place.last() ? Span.first(examples) : group.span(examples);
    }

    /**
     * The gradient of the items of all blocks but the first, given that of the outputs; adds to that of the weights.
     */
    Panel backward(Panel items, Panel outputsBar, int examples) {
        Panel layerBar = output.backward(outputsBar, readers(examples));
        if (form == BlockForm.PRE_LN) {
            layer.backward(read(items), layerBar, normedBar, examples);
            norm.backward(normedBar, itemsBar, group.span(examples));
        } else {
            layer.backward(items, layerBar, itemsBar, examples);
        }
        if (form != BlockForm.PLAIN && !place.first()) {
            addStream(output.streamBar(outputsBar), examples);
        }
        return itemsBar;
    }

    private void addStream(Panel streamBar, int examples) {
        if (place.last()) {
            group.addToQueries(itemsBar, streamBar, examples);
        } else {
            group.span(examples).add(itemsBar, streamBar);
        }
    }
}
