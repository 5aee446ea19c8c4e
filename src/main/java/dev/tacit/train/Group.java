package dev.tacit.train;

import dev.tacit.tensor.Panel;
import dev.tacit.tensor.Span;

/** So many examples that are computed at once, of so many items each: they stand one after the other in a panel. */
record Group(int examples, int items) {
    /** The columns of all items. */
    int columns() {
        return examples * items;
    }

    /** Room for a vector of every item. */
    Panel panel(int width) {
        return new Panel(width, columns());
    }

    /** Room for a vector of every example. */
    Panel queryPanel(int width) {
        return new Panel(width, examples);
    }

    /** The columns of the items of the first examples. */
    Span span(int count) {
        return Span.first(count * items);
    }

    /** The column of an example's query. */
    int query(int example) {
        return (example + 1) * items - 1;
    }

    /** Copies the queries of the first examples. */
    void takeQueries(Panel x, Panel queries, int count) {
        for (int k = 0; k < queries.width(); k++) {
            for (int example = 0; example < count; example++) {
                queries.entry(k)[example] = x.entry(k)[query(example)];
            }
        }
    }

    /** Adds to the queries of the first examples. */
    void addToQueries(Panel x, Panel queries, int count) {
        for (int k = 0; k < queries.width(); k++) {
            for (int example = 0; example < count; example++) {
                x.entry(k)[query(example)] += queries.entry(k)[example];
            }
        }
    }
}
