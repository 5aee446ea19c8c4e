package dev.tacit.tensor;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is computed when it is first asked for; two threads that ask at once get equal ones. */
public final class Lazy<T> {
    private final Supplier<T> supplier;
    private final AtomicReference<@Nullable T> known = new AtomicReference<>();

    private Lazy(Supplier<T> supplier) {
        this.supplier = supplier;
    }

    /** The value that {@code supplier} computes, always the same. */
    public static <T> Lazy<T> of(Supplier<T> supplier) {
        return new Lazy<>(supplier);
    }

    /** The value if it is known. */
    public Optional<T> peek() {
        return Optional.ofNullable(known.get());
    }

    public T get() {
        T value = known.get();
        if (value == null) {
            value = supplier.get();
            known.set(value);
        }
        return value;
    }
}
