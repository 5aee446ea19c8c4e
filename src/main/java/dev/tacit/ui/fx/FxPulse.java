package dev.tacit.ui.fx;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/**
 * Hands values to the window's thread: at most one delivery waits, and it carries the newest value. The only caller of
 * {@link Platform#runLater}.
 */
public final class FxPulse<T> {
    private final AtomicReference<@Nullable T> waiting = new AtomicReference<>();
    private final Consumer<T> receiver;

    /** {@code receiver} is called on the window's thread. */
    public FxPulse(Consumer<T> receiver) {
        this.receiver = receiver;
    }

    /** From any thread: {@code value} is delivered soon, unless a newer one takes its place. */
    public void offer(T value) {
        if (waiting.getAndSet(value) == null) {
            Platform.runLater(this::deliver);
        }
    }

    private void deliver() {
        @Nullable T value = waiting.getAndSet(null);
        if (value != null) {
            receiver.accept(value);
        }
    }
}
