package dev.tacit.train;

import dev.tacit.tensor.Panel;
import dev.tacit.tensor.Span;

/** S ← λ S + wv x. */
record DecayRecurrence(double lambda, int width) implements Recurrence {
    @Override
    public void step(Panel states, Span step) {
        for (int k = 0; k < width && step.from() > 0; k++) {
            double[] state = states.entry(k);
            for (int i = step.from(); i < step.to(); i++) {
                state[i] += lambda * state[i - step.size()];
            }
        }
    }

    @Override
    public void back(Panel states, Panel bars, Span step) {
        for (int k = 0; k < width && step.from() > 0; k++) {
            double[] bar = bars.entry(k);
            for (int i = step.from(); i < step.to(); i++) {
                bar[i - step.size()] += lambda * bar[i];
            }
        }
    }

    @Override
    public void learn(Panel bars, Span all) {
        // λ is not trained
    }
}
