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
        return new Views(Stream.<View>of(
                        new UpdateView(texts),
                        new WeightsView(texts),
                        new ConvergenceView(texts),
                        new ProductView(texts),
                        new FactorsView(texts),
                        new InvarianceView(texts),
                        new EndpointsView(texts),
                        new AttentionView(texts),
                        new PathView(texts),
                        new EqualityView(texts),
                        new FormulaView(texts),
                        new StepsView(texts))
                .<View>map(view -> new DrawableView(view, texts))
                .toList());
    }

    /** The view of this id, if there is one. */
    public Optional<View> find(String id) {
        return all.stream().filter(view -> view.id().equals(id)).findFirst();
    }
}
