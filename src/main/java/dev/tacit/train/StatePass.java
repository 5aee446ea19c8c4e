package dev.tacit.train;

import dev.tacit.model.DecayLayer;
import dev.tacit.model.StateLayer;
import dev.tacit.tensor.Panel;
import dev.tacit.tensor.Span;

/**
 * A layer with a state. Inside, the columns stand in another order: the first items of all examples, then the second
 * items and so on, so that a step of the recurrence is one product for all examples.
 */
final class StatePass implements LayerPass {
    private final Group group;
    private final boolean last;
    private final Recurrence recurrence;
    private final LinearMap read;
    private final LinearMap write;
    private final Panel inputs;
    private final Panel inputsBar;
    private final Panel states;
    private final Panel statesBar;
    private final Panel written;
    private final Panel writtenBar;

    /** Read at every item, or only at the {@code last} one of every example. */
    StatePass(BlockTape tape, StateLayer layer, Group group, boolean last) {
        int width = layer.wo().cols();
        this.group = group;
        this.last = last;
        this.recurrence = layer instanceof DecayLayer decay
                ? new DecayRecurrence(decay.lambda(), width)
                : new TanhRecurrence(tape.map("u"), group);
        this.read = tape.map(layer instanceof DecayLayer ? "wv" : "v");
        this.write = tape.map("wo", "bo");
        this.inputs = group.panel(layer.tokenWidth());
        this.inputsBar = group.panel(layer.tokenWidth());
        this.states = group.panel(width);
        this.statesBar = group.panel(width);
        this.written = last ? group.queryPanel(width) : group.panel(width);
        this.writtenBar = last ? group.queryPanel(width) : group.panel(width);
    }

    @Override
    public void forward(Panel x, Panel a, int examples) {
        toSteps(x, inputs, read.in(), examples);
        read.apply(inputs, states, group.span(examples));
        for (int item = 0; item < group.items(); item++) {
            recurrence.step(states, step(item, examples));
        }
        if (last) {
            Span end = step(group.items() - 1, examples);
            for (int k = 0; k < read.out(); k++) {
                System.arraycopy(states.entry(k), end.from(), written.entry(k), 0, examples);
            }
        } else {
            toItems(states, written, read.out(), examples);
        }
        write.apply(written, a, outputs(examples));
    }

    @Override
    public void backward(Panel x, Panel aBar, Panel xBar, int examples) {
        Span all = group.span(examples);
        write.learn(written, aBar, outputs(examples));
        write.back(aBar, writtenBar, outputs(examples));
        if (last) {
            Span end = step(group.items() - 1, examples);
            for (int k = 0; k < read.out(); k++) {
                all.fill(statesBar.entry(k), 0);
                System.arraycopy(writtenBar.entry(k), 0, statesBar.entry(k), end.from(), examples);
            }
        } else {
            toSteps(writtenBar, statesBar, read.out(), examples);
        }
        for (int item = group.items() - 1; item >= 0; item--) {
            recurrence.back(states, statesBar, step(item, examples));
        }
        recurrence.learn(statesBar, all);
        read.learn(inputs, statesBar, all);
        read.back(statesBar, inputsBar, all);
        toItems(inputsBar, xBar, read.in(), examples);
    }

    /** The columns of one item of all examples. */
    private static Span step(int item, int examples) {
        return new Span(item * examples, (item + 1) * examples);
    }

    private Span outputs(int examples) {
        return last ? Span.first(examples) : group.span(examples);
    }

    private void toSteps(Panel items, Panel steps, int width, int examples) {
        for (int k = 0; k < width; k++) {
            double[] from = items.entry(k);
            double[] to = steps.entry(k);
            for (int example = 0; example < examples; example++) {
                for (int item = 0; item < group.items(); item++) {
                    to[item * examples + example] = from[example * group.items() + item];
                }
            }
        }
    }

    private void toItems(Panel steps, Panel items, int width, int examples) {
        for (int k = 0; k < width; k++) {
            double[] from = steps.entry(k);
            double[] to = items.entry(k);
            for (int example = 0; example < examples; example++) {
                for (int item = 0; item < group.items(); item++) {
                    to[example * group.items() + item] = from[item * examples + example];
                }
            }
        }
    }
}
