package dev.tacit.view;

import dev.tacit.engine.Snapshot;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a view worked out of the snapshot it saw last. Figures are made anew with every move of the mouse; what costs
 * more than drawing is not.
 */
final class Remembered<V> {
    private record Known<V>(Snapshot snapshot, Object key, V value) {}

    private final AtomicReference<@Nullable Known<V>> last = new AtomicReference<>();

    /** The value for this snapshot and this key, computed unless it is the last one that was. */
    @SuppressWarnings("ReferenceEquality") // the same snapshot is meant, not one that is equal
    V of(Snapshot snapshot, Object key, Supplier<V> compute) {
        Known<V> known = last.get();
        if (known == null || known.snapshot != snapshot || !known.key.equals(key)) {
            known = new Known<>(snapshot, key, compute.get());
            last.set(known);
        }
        return known.value;
    }
}
