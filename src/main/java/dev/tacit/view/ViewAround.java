package dev.tacit.view;

import dev.tacit.engine.Snapshot;
import java.util.List;
import java.util.Optional;

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
    default Optional<Dial> dial() {
        return inner().dial();
    }

    @Override
    default boolean fits(Snapshot snapshot) {
        return inner().fits(snapshot);
    }
}
