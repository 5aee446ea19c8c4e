package dev.tacit.train;

import dev.tacit.tensor.Panel;
import dev.tacit.tensor.Span;

/** σ ← tanh(U σ + V x). */
final class TanhRecurrence implements Recurrence {
    private final LinearMap u;
    /** The state that each item meets, and the gradient that it gets from that item. */
    private final Panel before;

    private final Panel beforeBar;

    TanhRecurrence(LinearMap u, Group group) {
        this.u = u;
        this.before = group.panel(u.in());
        this.beforeBar = group.panel(u.in());
    }

    @Override
    public void step(Panel states, Span step) {
        for (int k = 0; k < u.in(); k++) {
            if (step.from() == 0) {
                step.fill(before.entry(k), 0);
            } else {
                int previous = step.from() - step.size();
                System.arraycopy(states.entry(k), previous, before.entry(k), step.from(), step.size());
            }
        }
        u.add(before, states, step);
        for (int k = 0; k < u.out(); k++) {
            double[] state = states.entry(k);
            for (int i = step.from(); i < step.to(); i++) {
                state[i] = StrictMath.tanh(state[i]);
            }
        }
    }

    @Override
    public void back(Panel states, Panel bars, Span step) {
        for (int k = 0; k < u.out(); k++) {
            double[] state = states.entry(k);
            double[] bar = bars.entry(k);
            for (int i = step.from(); i < step.to(); i++) {
                bar[i] *= 1 - state[i] * state[i];
            }
        }
        if (step.from() > 0) {
            u.back(bars, beforeBar, step);
            for (int k = 0; k < u.in(); k++) {
                double[] bar = bars.entry(k);
                double[] from = beforeBar.entry(k);
                for (int i = step.from(); i < step.to(); i++) {
                    bar[i - step.size()] += from[i];
                }
            }
        }
    }

    @Override
    public void learn(Panel bars, Span all) {
        u.learn(before, bars, all);
    }
}
