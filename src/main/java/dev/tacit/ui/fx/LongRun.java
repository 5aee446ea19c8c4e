package dev.tacit.ui.fx;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Long work beside the window's thread whose result grows: it can be paused, gone on with and given up. Used on the
 * window's thread only.
 */
public final class LongRun<T> implements AutoCloseable {
    /** What is done: goes on from a result, shows growing ones, and ends early once it is asked to. */
    @FunctionalInterface
    public interface Work<T> {
        /** The last result; growing ones go to {@code publish}. */
        T run(T from, BooleanSupplier stop, Consumer<T> publish);
    }

    private final Background background;
    private final Work<T> work;
    private final Consumer<Throwable> faults;
    private final ReadOnlyObjectWrapper<@Nullable T> result = new ReadOnlyObjectWrapper<>(this, "result");
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running");
    private @Nullable AtomicBoolean stop;

    /** On a thread of this name; what nobody foresaw goes to {@code faults}. */
    public LongRun(String name, Work<T> work, Consumer<Throwable> faults) {
        this.background = new Background(name);
        this.work = work;
        this.faults = faults;
    }

    /** What there is so far; null where nothing was begun. */
    public ReadOnlyObjectProperty<@Nullable T> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /** Whether it grows. */
    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** Shows a result that stands still; nothing if it is null. */
    public void show(@Nullable T next) {
        leave();
        result.set(next);
    }

    /** Goes on from what there is. */
    public void goOn() {
        T from = result.get();
        if (from == null || running.get()) {
            return;
        }
        AtomicBoolean mine = new AtomicBoolean();
        stop = mine;
        running.set(true);
        FxPulse<T> pulse = new FxPulse<>(next -> show(mine, next));
        background.run(
                () -> work.run(from, mine::get, pulse::offer),
                last -> {
                    show(mine, last);
                    ended(mine);
                },
                fault -> {
                    ended(mine);
                    faults.accept(fault);
                });
    }

    /** Does no more; what was done stays. */
    public void pause() {
        if (stop != null) {
            stop.set(true);
        }
    }

    private void leave() {
        pause();
        stop = null;
        running.set(false);
    }

    @SuppressWarnings("ReferenceEquality") // each stretch of work has its own flag
    private boolean isNow(AtomicBoolean mine) {
        return mine == stop;
    }

    private void show(AtomicBoolean mine, T next) {
        if (isNow(mine)) {
            result.set(next);
        }
    }

    private void ended(AtomicBoolean mine) {
        if (isNow(mine)) {
            leave();
        }
    }

    @Override
    public void close() {
        leave();
        background.close();
    }
}
