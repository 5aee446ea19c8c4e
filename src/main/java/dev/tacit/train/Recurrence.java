package dev.tacit.train;

import dev.tacit.tensor.Panel;
import dev.tacit.tensor.Span;

/** How a state goes on, for many sequences at once whose first, second … items stand together. */
interface Recurrence {
    /** Makes states of what the items of one step bring, in their place; the step before is as long. */
    void step(Panel states, Span step);

    /**
     * Makes gradients of what the items of one step bring of the gradients of their states, in their place, and adds to
     * those of the step before.
     */
    void back(Panel states, Panel bars, Span step);

    /** Adds to the gradient of what is trained in it, once all steps are gone back. */
    void learn(Panel bars, Span all);
}
