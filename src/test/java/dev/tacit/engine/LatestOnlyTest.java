package dev.tacit.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The newest input wins, whatever the timing. */
class LatestOnlyTest {
    private final BlockingQueue<String> results = new LinkedBlockingQueue<>();
    private final BlockingQueue<Throwable> faults = new LinkedBlockingQueue<>();

    @Test
    void handsOverAResult() throws InterruptedException {
        try (var latest =
                new LatestOnly<Integer, String>("test", (i, p, c) -> Optional.of("r" + i), results::add, faults::add)) {
            latest.submit(1);
            assertEquals("r1", next(results));
        }
    }

    @Test
    void aNewerInputCancelsTheRunningOne() throws InterruptedException {
        CountDownLatch running = new CountDownLatch(1);
        try (var latest = new LatestOnly<Integer, String>(
                "test",
                (i, p, cancel) -> {
                    if (i == 1) {
                        running.countDown();
                        spinUntil(cancel);
                        return Optional.empty();
                    }
                    return Optional.of("r" + i);
                },
                results::add,
                faults::add)) {
            latest.submit(1);
            assertTrue(running.await(10, TimeUnit.SECONDS));
            latest.submit(2);
            assertEquals("r2", next(results));
            assertTrue(results.isEmpty());
        }
    }

    @Test
    void aStaleResultIsDroppedAndInputsInBetweenAreSkipped() throws InterruptedException {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        try (var latest = new LatestOnly<Integer, String>(
                "test",
                (i, p, cancel) -> {
                    running.countDown();
                    await(go);
                    return Optional.of("r" + i);
                },
                results::add,
                faults::add)) {
            latest.submit(1);
            assertTrue(running.await(10, TimeUnit.SECONDS));
            latest.submit(2);
            latest.submit(3);
            go.countDown();
            assertEquals("r3", next(results));
            assertTrue(results.isEmpty());
        }
    }

    @Test
    void theLastResultIsThereForReuse() throws InterruptedException {
        try (var latest = new LatestOnly<Integer, String>(
                "test", (i, p, c) -> Optional.of(p.orElse("") + i), results::add, faults::add)) {
            latest.submit(1);
            assertEquals("1", next(results));
            latest.submit(2);
            assertEquals("12", next(results));
        }
    }

    @Test
    void faultsAreHandedOverAndTheThreadGoesOn() throws InterruptedException {
        RuntimeException fault = new IllegalStateException("fault");
        try (var latest = new LatestOnly<Integer, String>(
                "test",
                (i, p, c) -> {
                    if (i == 1) {
                        throw fault;
                    }
                    return Optional.of("r" + i);
                },
                results::add,
                faults::add)) {
            latest.submit(1);
            assertSame(fault, faults.poll(10, TimeUnit.SECONDS));
            latest.submit(2);
            assertEquals("r2", next(results));
        }
    }

    @Test
    void closingCancelsAndEndsTheThread() throws InterruptedException {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch cancelled = new CountDownLatch(1);
        var latest = new LatestOnly<Integer, String>(
                "test",
                (i, p, cancel) -> {
                    running.countDown();
                    spinUntil(cancel);
                    cancelled.countDown();
                    return Optional.of("late");
                },
                results::add,
                faults::add);
        latest.submit(1);
        assertTrue(running.await(10, TimeUnit.SECONDS));
        latest.close();
        assertTrue(cancelled.await(10, TimeUnit.SECONDS));
        spinUntil(latest::ended);
        assertTrue(results.isEmpty());
    }

    private String next(BlockingQueue<String> queue) throws InterruptedException {
        return Optional.ofNullable(queue.poll(10, TimeUnit.SECONDS)).orElse("nothing");
    }

    private static void spinUntil(Cancel condition) {
        while (!condition.requested()) {
            Thread.onSpinWait();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
