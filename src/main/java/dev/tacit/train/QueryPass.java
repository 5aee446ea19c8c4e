package dev.tacit.train;

import dev.tacit.model.MixingLayer;
import dev.tacit.tensor.Panel;
import dev.tacit.tensor.Span;
import java.util.List;
import java.util.stream.IntStream;

/** A mixing layer read at the query of every example only: one column of {@code a} for each example. */
final class QueryPass implements LayerPass {
    private final Coefficients coefficients;
    private final Group group;
    private final boolean itemsBar;
    private final List<QueryHead> heads;
    private final LinearMap write;
    private final Panel mixed;
    private final Panel mixedBar;
    private final double[] query;
    private final double[] values;

    /** Whose items have a gradient that somebody wants if {@code itemsBar}. */
    QueryPass(BlockTape tape, MixingLayer layer, Group group, boolean itemsBar) {
        this.coefficients = Coefficients.of(layer, group.items());
        this.group = group;
        this.itemsBar = itemsBar;
        this.heads = IntStream.range(0, layer.heads().count())
                .mapToObj(head -> new QueryHead(tape, coefficients, head, group))
                .toList();
        this.write = tape.map("wo", "bo");
        this.mixed = group.queryPanel(layer.heads().total());
        this.mixedBar = group.queryPanel(layer.heads().total());
        this.query = new double[layer.tokenWidth()];
        this.values = new double[layer.heads().width()];
    }

    @Override
    public void forward(Panel x, Panel a, int examples) {
        for (int example = 0; example < examples; example++) {
            Span span = read(x, example);
            for (int head = 0; head < heads.size(); head++) {
                heads.get(head).forward(x, query, span, example, values);
                for (int k = 0; k < values.length; k++) {
                    mixed.entry(head * values.length + k)[example] = values[k];
                }
            }
        }
        write.apply(mixed, a, Span.first(examples));
    }

    /** Makes ready for the query of an example and tells what it reads. */
    private Span read(Panel x, int example) {
        for (int j = 0; j < query.length; j++) {
            query[j] = x.entry(j)[group.query(example)];
        }
        return coefficients.read(example * group.items(), group.items() - 1);
    }

    @Override
    public void backward(Panel x, Panel aBar, Panel xBar, int examples) {
        write.learn(mixed, aBar, Span.first(examples));
        write.back(aBar, mixedBar, Span.first(examples));
        if (itemsBar) {
            group.span(examples).fill(xBar, 0);
        }
        for (int example = 0; example < examples; example++) {
            Span span = read(x, example);
            for (int head = 0; head < heads.size(); head++) {
                for (int k = 0; k < values.length; k++) {
                    values[k] = mixedBar.entry(head * values.length + k)[example];
                }
                heads.get(head).learn(x, query, span, example, values);
                if (itemsBar) {
                    heads.get(head).back(xBar, span, example, group.query(example));
                }
            }
        }
    }
}
