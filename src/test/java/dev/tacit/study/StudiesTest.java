package dev.tacit.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.text.Texts;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What holds for every study that ships, tried with the least that each can be run with. */
final class StudiesTest {
    private static final Map<String, Double> TINY =
            Map.of("trials", 3.0, "n", 6.0, "steps", 4.0, "batch", 5.0, "tests", 2.0, "grid", 3.0, "examples", 5.0);

    private static StudyResult none(Study study) {
        StudySettings settings = study.quick();
        for (Map.Entry<String, Double> tiny : TINY.entrySet()) {
            settings = settings.has(tiny.getKey()) ? settings.with(tiny.getKey(), tiny.getValue()) : settings;
        }
        return StudyResult.none(study, settings);
    }

    private static StudyResult run(StudyResult start) {
        return StudyRun.run(start, () -> false, _ -> {});
    }

    @Test
    void anyNumberOfThreadsGivesTheSameBits() throws Exception {
        for (Study study : Studies.all()) {
            StudyResult expected = run(none(study));
            assertTrue(expected.done());
            for (int threads : new int[] {1, 3}) {
                try (ForkJoinPool pool = new ForkJoinPool(threads)) {
                    assertEquals(expected, pool.submit(() -> run(none(study))).get(), study.id());
                }
            }
        }
    }

    @Test
    void whatWasStoppedAnywhereGoesOnToTheSameBits() throws Exception {
        for (Study study : Studies.all()) {
            StudyResult whole = run(none(study));
            for (int asked : new int[] {0, 3, 40}) {
                AtomicInteger left = new AtomicInteger(asked);
                StudyResult part = StudyRun.run(none(study), () -> left.decrementAndGet() < 0, _ -> {});
                StudyResult read = StudyRows.read(none(study), StudyRows.text(part));
                assertEquals(part, read, study.id());
                assertEquals(whole, run(read), study.id());
            }
        }
    }

    @Test
    void otherSeedsGiveOtherNumbers() {
        for (Study study : Studies.all()) {
            StudyResult start = none(study);
            StudyResult other = StudyResult.none(study, start.settings().with("seed", 2));
            assertTrue(!run(start).rows().equals(run(other).rows()), study.id());
        }
    }

    @Test
    void everyStudyAndSettingIsSaidInWords() {
        Texts texts = new Texts(Locale.ENGLISH);
        Set<String> ids = new HashSet<>();
        for (Study study : Studies.all()) {
            assertTrue(ids.add(study.id()), study.id());
            for (String text : List.of("title", "source", "remark", "open")) {
                assertTrue(texts.has("study." + study.id() + "." + text), study.id() + " " + text);
            }
            for (Setting setting : study.standard().list()) {
                assertTrue(texts.has("study.setting." + setting.id()), setting.id());
            }
        }
    }

    @Test
    void aDialIsTurnedWithoutRunningAgain() {
        StudyResult result = run(none(Studies.find("fine-tuning").orElseThrow()));
        StudyResult turned = result.turned("rate", 0.28);
        assertEquals(0.3, turned.settings().value("rate"));
        assertEquals(result.rows(), turned.rows());
        assertEquals(StudyRows.head(result), StudyRows.head(turned));
        assertThrows(IllegalArgumentException.class, () -> result.turned("n", 3));
    }
}
