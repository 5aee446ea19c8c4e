package dev.tacit.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.text.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class StudyRunTest {
    private static final StudyResult NONE = StudyResult.none(new Dice(), new Dice().standard());

    private static StudyResult run(StudyResult start) {
        return StudyRun.run(start, () -> false, _ -> {});
    }

    @Test
    void anyNumberOfThreadsGivesTheSameBits() throws Exception {
        StudyResult expected = run(NONE);
        for (int threads : new int[] {1, 3, 8}) {
            try (ForkJoinPool pool = new ForkJoinPool(threads)) {
                assertEquals(expected, pool.submit(() -> run(NONE)).get());
            }
        }
    }

    @Test
    void resultsGrowAndEndWithTheWhole() {
        List<StudyResult> seen = new ArrayList<>();
        StudyResult whole = StudyRun.run(NONE, () -> false, seen::add);
        assertTrue(seen.size() > 10, "only " + seen.size());
        for (StudyResult part : seen) {
            assertEquals(whole.rows().subList(0, part.trials()), part.rows());
        }
        assertEquals(whole, seen.getLast());
        assertTrue(whole.done());
    }

    @Test
    void whatWasStoppedGoesOnToTheSameBits() {
        StudyResult whole = run(NONE);
        for (int asked : new int[] {0, 1, 7, 30}) {
            AtomicInteger left = new AtomicInteger(asked);
            StudyResult part = StudyRun.run(NONE, () -> left.decrementAndGet() < 0, _ -> {});
            assertTrue(part.trials() <= asked);
            assertFalse(part.done());
            assertEquals(whole, run(part));
        }
    }

    @Test
    void moreTrialsKeepTheFirst() {
        StudyResult few = run(StudyResult.none(new Dice(), new Dice().quick()));
        assertEquals(run(NONE).rows(), run(few.withTrials(50)).rows());
        assertEquals(few, run(NONE).withTrials(2));
    }

    @Test
    void savedLinesReadBackToTheSameBits() throws Exception {
        StudyResult whole = run(NONE);
        String text = StudyRows.text(whole);
        assertTrue(text.startsWith("{\"study\": \"dice\", \"settings\": {\"seed\": 3, \"throws\": 4}}\n["));
        assertTrue(text.contains(", null]\n"));
        assertEquals(whole, StudyRows.read(NONE, text));
    }

    @Test
    void aCutFileIsGoodUpToItsLastLine() throws Exception {
        StudyResult whole = run(NONE);
        String text = StudyRows.text(whole);
        for (int length = StudyRows.head(NONE).length(); length < text.length(); length += 97) {
            StudyResult part = StudyRows.read(NONE, text.substring(0, length));
            assertEquals(whole.rows().subList(0, part.trials()), part.rows());
            assertFalse(part.done());
        }
        StudyResult half = StudyRows.read(NONE, text.substring(0, text.length() / 2));
        assertEquals(whole, run(half));
    }

    @Test
    void linesOfOtherStudiesAreRefused() {
        String text = StudyRows.text(run(NONE));
        StudyResult other = StudyResult.none(new Dice(), new Dice().standard().with("throws", 5));
        assertRefused("problem.study.other", other, text);
        assertRefused("problem.study.other", NONE, "");
        assertRefused("problem.study.row", NONE, text.replaceFirst("\n\\[[^,]*, ", "\n["));
        assertRefused("problem.study.row", NONE, text.replaceFirst("\n\\[", "\n[x"));
        assertRefused("problem.study.row", NONE, text.replaceFirst("\n\\[", "\n"));
    }

    private static void assertRefused(String key, StudyResult start, String text) {
        ProblemException refusal = assertThrows(ProblemException.class, () -> StudyRows.read(start, text));
        assertEquals(key, refusal.problem().key());
    }
}
