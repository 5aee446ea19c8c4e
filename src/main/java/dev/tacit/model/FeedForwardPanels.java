package dev.tacit.model;

import dev.tacit.tensor.Panel;
import dev.tacit.tensor.PanelMap;

/** A feed-forward part made ready for panels of inputs; several threads may use it at once. */
public final class FeedForwardPanels {
    private static final int PANELS = 4;

    private final Activation activation;
    private final PanelMap w;
    private final PanelMap w2;
    private final double[] b;
    private final double[] b2;

    public FeedForwardPanels(FeedForward mlp) {
        activation = mlp.activation();
        w = new PanelMap(mlp.w());
        w2 = new PanelMap(mlp.w2());
        b = mlp.b().toArray();
        b2 = mlp.b2().toArray();
    }

    /** m, the width of an input f. */
    public int in() {
        return w.in();
    }

    /** H. */
    public int hidden() {
        return w.out();
    }

    /** o. */
    public int out() {
        return w2.out();
    }

    /** How many of {@code rows} inputs to take at once. */
    public int capacity(int rows) {
        return Panel.capacity(rows, Math.max(hidden(), Math.max(in(), out())));
    }

    /** How many of them a processor takes in a row, a few panels, where each range needs {@code before} rows more. */
    public int range(int rows, int before) {
        return PANELS * Math.max(1, capacity(rows) - before);
    }

    /** W times the first {@code count} inputs f. */
    public void preActivations(Panel f, Panel wf, int count) {
        w.apply(f, wf, count);
    }

    /** act(z + b) for {@code count} vectors z, into {@code h}, which may be the same panel. */
    public void activate(Panel z, Panel h, int count) {
        h.copy(z, count);
        for (int j = 0; j < b.length; j++) {
            activation.applyTo(h.entry(j), b[j], count);
        }
    }

    /** W' h + b' for {@code count} hidden vectors h. */
    public void outputs(Panel h, Panel y, int count) {
        w2.apply(h, y, count);
        y.add(b2, count);
    }
}
