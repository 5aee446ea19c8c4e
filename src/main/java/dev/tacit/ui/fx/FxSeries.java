package dev.tacit.ui.fx;

import io.fair_acc.dataset.locks.DataSetLock;
import io.fair_acc.dataset.spi.DoubleErrorDataSet;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/**
 * The points of a curve for a chart, written and read on the window's thread only: its lock checks the thread and locks
 * nothing, so that a chart that holds it never waits for itself.
 */
@SuppressWarnings("unchecked") // DataSet.lock() is generic in its caller
public final class FxSeries extends DoubleErrorDataSet {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // never written to a stream
    private transient @Nullable DataSetLock<DoubleErrorDataSet> lock;

    public FxSeries(String name) {
        super(name);
    }

    @Override
    public DataSetLock<DoubleErrorDataSet> lock() {
        DataSetLock<DoubleErrorDataSet> mine = lock;
        if (mine == null) {
            mine = new FxLock(this);
            lock = mine;
        }
        return mine;
    }

    /** Replaces all points. */
    public void write(double[] x, double[] y) {
        double[] none = new double[x.length];
        set(x, y, none, none, x.length, true);
    }

    private record FxLock(DoubleErrorDataSet data) implements DataSetLock<DoubleErrorDataSet> {
        private static void check() {
            if (!Platform.isFxApplicationThread()) {
                throw new IllegalStateException("a curve is touched outside the window's thread");
            }
        }

        private DoubleErrorDataSet checked() {
            check();
            return data;
        }

        private DoubleErrorDataSet after(Runnable action) {
            check();
            action.run();
            return data;
        }

        private static <R> R after(Supplier<R> action) {
            check();
            return action.get();
        }

        @Override
        public DoubleErrorDataSet readLock() {
            return checked();
        }

        @Override
        public DoubleErrorDataSet readUnLock() {
            return checked();
        }

        @Override
        public DoubleErrorDataSet writeLock() {
            return checked();
        }

        @Override
        public DoubleErrorDataSet writeUnLock() {
            return checked();
        }

        @Override
        public DoubleErrorDataSet readLockGuard(Runnable action) {
            return after(action);
        }

        @Override
        public <R> R readLockGuard(Supplier<R> action) {
            return after(action);
        }

        @Override
        public DoubleErrorDataSet readLockGuardOptimistic(Runnable action) {
            return after(action);
        }

        @Override
        public <R> R readLockGuardOptimistic(Supplier<R> action) {
            return after(action);
        }

        @Override
        public DoubleErrorDataSet writeLockGuard(Runnable action) {
            return after(action);
        }

        @Override
        public <R> R writeLockGuard(Supplier<R> action) {
            return after(action);
        }
    }
}
