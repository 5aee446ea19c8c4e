package dev.tacit.view;

import dev.tacit.text.Texts;
import java.util.List;
import java.util.Optional;

/** All views by what they are about, in the order in which they are offered. */
public record Views(List<Group> groups) {
    /** Views about one thing, named by the text {@code layout.ID}. */
    public record Group(String id, List<View> views) {
        public Group {
            views = List.copyOf(views);
        }
    }

    public Views {
        groups = List.copyOf(groups);
    }

    /** The views that ship. */
    public static Views of(Texts texts) {
        return new Views(List.of(
                group("update", update(texts), texts),
                group("dynamics", dynamics(texts), texts),
                group("geometry", geometry(texts), texts),
                group("stack", stack(texts), texts),
                group("honesty", honesty(texts), texts)));
    }

    private static Group group(String id, List<View> views, Texts texts) {
        return new Group(
                id,
                views.stream().<View>map(view -> new DrawableView(view, texts)).toList());
    }

    /** All of them in one list. */
    public List<View> all() {
        return groups.stream().flatMap(group -> group.views().stream()).toList();
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
                new LossesView(texts),
                new RatesView(texts),
                new HealthView(texts),
                new ProductView(texts),
                new FactorsView(texts),
                new InvarianceView(texts),
                new SpectrumView(texts),
                new ProjectionsView(texts),
                new EndpointsView(texts));
    }

    /** Where inputs and weights lie, and what else would have done. */
    private static List<View> geometry(Texts texts) {
        return List.of(
                new PathView(texts),
                new FamilyView(texts),
                new SitesView(texts),
                new PlaneView(texts),
                new LineView(texts));
    }

    /** Every block and every position. */
    private static List<View> stack(Texts texts) {
        return List.of(
                new UpdateMapView(texts),
                new TowerView(texts),
                new WholeView(texts),
                new TokensView(texts),
                new BlocksView(texts),
                new RankView(texts));
    }

    /** What the equality does not say. */
    private static List<View> honesty(Texts texts) {
        return List.of(
                new NullTestView(texts),
                new VanishView(texts),
                new QueryView(texts),
                new StaticView(texts),
                new SharesView(texts),
                new InfluenceView(texts),
                new GenerationView(texts),
                new KindsView(texts),
                new OrderView(texts));
    }

    /** The view of this id, if there is one. */
    public Optional<View> find(String id) {
        return all().stream().filter(view -> view.id().equals(id)).findFirst();
    }
}
