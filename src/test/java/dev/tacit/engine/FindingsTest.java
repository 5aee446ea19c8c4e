package dev.tacit.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.scenario.Presets;
import dev.tacit.tensor.RowBlocks;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What is found stays until something else is asked for under its name, and is not looked for when unwanted. */
final class FindingsTest {
    private final AtomicInteger works = new AtomicInteger();
    private final AtomicBoolean unwanted = new AtomicBoolean();
    private final Findings findings = Compute.run(Presets.standard(), Optional.empty(), unwanted::get)
            .orElseThrow()
            .findings();

    private int find(String name, int key) {
        return findings.of(name, key, () -> {
            RowBlocks.orStop(findings.stop());
            works.incrementAndGet();
            return key;
        });
    }

    @Test
    void theLastOfEachNameIsKept() {
        assertEquals(1, find("a", 1));
        assertEquals(1, find("a", 1));
        assertEquals(2, find("b", 2));
        assertEquals(1, find("a", 1));
        assertEquals(2, works.get());
        assertEquals(3, find("a", 3));
        assertEquals(1, find("a", 1));
        assertEquals(4, works.get());
    }

    @Test
    void whatStopsLeavesNothingBehind() {
        assertFalse(findings.stop().getAsBoolean());
        unwanted.set(true);
        assertTrue(findings.stop().getAsBoolean());
        assertThrows(CancellationException.class, () -> find("a", 1));
        unwanted.set(false);
        assertEquals(1, find("a", 1));
        assertEquals(1, works.get());
    }
}
