package dev.tacit.ui.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tacit.study.Studies;
import dev.tacit.study.Study;
import dev.tacit.study.StudyResult;
import dev.tacit.study.StudyRun;
import dev.tacit.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The trials of a study come back, those of other settings do not, and what cannot be kept is told once. */
final class StudyStoreTest {
    private static final Study STUDY = Studies.find("convergence").orElseThrow();
    private static final StudyResult NONE =
            StudyResult.none(STUDY, STUDY.quick().with("trials", 6).with("steps", 3));

    @TempDir
    private Path folder;

    @Test
    void trialsComeBack() {
        StudyStore store = StudyStore.in(folder.resolve("new"));
        List<Problem> problems = new ArrayList<>();
        StudyResult all = StudyRun.run(NONE, () -> false, store.keeper(NONE, problems::add));
        assertEquals(all, store.resumed(NONE));
        StudyResult other = StudyResult.none(STUDY, NONE.settings().with("seed", 9));
        assertEquals(other, store.resumed(other));
        StudyRun.run(all.withTrials(2), () -> true, store.keeper(all.withTrials(2), problems::add));
        assertEquals(all.withTrials(2).rows(), store.resumed(NONE).rows(), "as they were gone on with");
        assertEquals(List.of(), problems);
    }

    @Test
    void whatCannotBeKeptIsToldOnce() throws IOException {
        StudyStore store = StudyStore.in(Files.createFile(folder.resolve("file")));
        List<Problem> problems = new ArrayList<>();
        StudyResult all = StudyRun.run(NONE, () -> false, store.keeper(NONE, problems::add));
        assertEquals(6, all.trials());
        assertEquals(1, problems.size());
        assertEquals(NONE, store.resumed(NONE));
    }
}
