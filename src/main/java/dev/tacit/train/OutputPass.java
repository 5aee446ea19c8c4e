package dev.tacit.train;

import dev.tacit.model.BlockForm;
import dev.tacit.model.ContextualBlock;
import dev.tacit.tensor.Panel;
import dev.tacit.tensor.Span;

/**
 * What a block makes of its layer's outputs a and the items x that read them: p = x + a, f = a, p or norm(p) by its
 * form, and the output p + W' act(W f + b) + b' (without p in form plain).
 */
final class OutputPass {
    private final BlockForm form;
    private final NormPass norm;
    private final MlpPass mlp;
    private final Panel layerOutputs;
    private final Panel layerBar;
    private final Panel stream;
    private final Panel normed;
    private final Panel normedBar;
    private final Panel outputs;

    OutputPass(BlockTape tape, ContextualBlock block, int capacity) {
        int m = block.layer().outputWidth();
        this.form = block.form();
        this.norm = new NormPass(tape, "norm2", block.norms().norm2().eps(), capacity);
        this.mlp = new MlpPass(tape, block.mlp().activation(), capacity);
        this.layerOutputs = new Panel(m, capacity);
        this.layerBar = new Panel(m, capacity);
        this.stream = new Panel(form == BlockForm.PLAIN ? 0 : m, capacity);
        this.normed = new Panel(form == BlockForm.PRE_LN ? m : 0, capacity);
        this.normedBar = new Panel(form == BlockForm.PRE_LN ? m : 0, capacity);
        this.outputs = new Panel(block.outputWidth(), capacity);
    }

    /** Where the layer writes. */
    Panel layerOutputs() {
        return layerOutputs;
    }

    /** Where the items that read are written, which become p; without rows in form plain. */
    Panel stream() {
        return stream;
    }

    Panel outputs() {
        return outputs;
    }

    void forward(Span span) {
        span.add(stream, layerOutputs);
        if (form == BlockForm.PRE_LN) {
            norm.forward(stream, normed, span);
        }
        mlp.forward(f(), outputs, span);
        if (form != BlockForm.PLAIN) {
            span.add(outputs, stream);
        }
    }

    private Panel f() {
        return switch (form) {
            case PLAIN, SKIP -> layerOutputs;
            case RESIDUAL -> stream;
            case PRE_LN -> normed;
        };
    }

    /** The gradient of the layer's outputs, given that of the block's. */
    Panel backward(Panel outputsBar, Span span) {
        if (form == BlockForm.PRE_LN) {
            mlp.backward(f(), outputsBar, normedBar, span);
            norm.backward(normedBar, layerBar, span);
        } else {
            mlp.backward(f(), outputsBar, layerBar, span);
        }
        if (form != BlockForm.PLAIN) {
            span.add(layerBar, outputsBar);
        }
        return layerBar;
    }

    /** The gradient of the items that read, as far as it does not pass the layer, once we went back. */
    Panel streamBar(Panel outputsBar) {
        return form == BlockForm.SKIP ? outputsBar : layerBar;
    }
}
