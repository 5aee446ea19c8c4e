package dev.tacit.engine;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * What is worked out of a snapshot beyond what it has, when somebody asks: the last finding of each name is kept with
 * the snapshot. Long work looks at {@link #stop()}.
 */
public final class Findings {
    private record Known(Object key, Object value) {}

    private final Cancel cancel;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    Findings(Cancel cancel) {
        this.cancel = cancel;
    }

    /** Says when nobody wants anything more of this snapshot. */
    public BooleanSupplier stop() {
        return cancel::requested;
    }

    /**
     * The last finding of this name, if it has the same key, else what {@code work} finds. A name stands for a type.
     */
    @SuppressWarnings("unchecked")
    public <V> V of(String name, Object key, Supplier<V> work) {
        Known last = known.get(name);
        if (last != null && last.key.equals(key)) {
            return (V) last.value;
        }
        V found = work.get();
        known.put(name, new Known(key, found));
        return found;
    }
}
