package dev.tacit.view;

import dev.tacit.engine.Snapshot;
import dev.tacit.scenario.Scenario;
import java.util.List;

/** A view that is another one but for what happens to its figure. */
public interface ViewAround extends View {
    /** The other view. */
    View inner();

    @Override
    default String id() {
        return inner().id();
    }

    @Override
    default List<String> choices() {
        return inner().choices();
    }

    @Override
    default List<Dial> dials() {
        return inner().dials();
    }

    @Override
    default List<Offer> offers(Scenario scenario) {
        return inner().offers(scenario);
    }

    @Override
    default boolean fits(Snapshot snapshot) {
        return inner().fits(snapshot);
    }

    @Override
    default Looks looks() {
        return inner().looks();
    }
}
