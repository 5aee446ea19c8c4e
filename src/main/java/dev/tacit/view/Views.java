package dev.tacit.view;

import dev.tacit.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All views, in the order in which they are offered. */
public record Views(List<View> all) {
    public Views {
        all = List.copyOf(all);
    }

    /** The views that ship. */
    public static Views of(Texts texts) {
        return new Views(Stream.of(update(texts), dynamics(texts), geometry(texts), stack(texts), honesty(texts))
                .flatMap(List::stream)
                .<View>map(view -> new DrawableView(view, texts))
                .toList());
    }

    /** What the context did to the weights. */
    private static List<View> update(Texts texts) {
        return List.of(
                new UpdateView(texts),
                new WeightsView(texts),
                new AttentionView(texts),
                new EqualityView(texts),
                new FormulaView(texts),
                new StepsView(texts));
    }

    /** How the weights got there, in either dynamics. */
    private static List<View> dynamics(Texts texts) {
        return List.of(
                new ConvergenceView(texts),
                new ProductView(texts),
                new FactorsView(texts),
                new InvarianceView(texts),
                new EndpointsView(texts));
    }

    /** Where inputs and weights lie, and what else would have done. */
    private static List<View> geometry(Texts texts) {
        return List.of(new PathView(texts));
    }

    /** Every block and every position. */
    private static List<View> stack(Texts texts) {
        return List.of(new UpdateMapView(texts));
    }

    /** What the equality does not say. */
    private static List<View> honesty(Texts texts) {
        return List.of(new NullTestView(texts));
    }

    /** The view of this id, if there is one. */
    public Optional<View> find(String id) {
        return all.stream().filter(view -> view.id().equals(id)).findFirst();
    }
}
