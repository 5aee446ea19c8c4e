package dev.tacit.ui.shell;

import dev.tacit.file.UserFolder;
import dev.tacit.scenario.Checkpoints;
import dev.tacit.ui.learn.LearningStore;
import dev.tacit.ui.study.StudyStore;

/** What the program keeps between runs: files that were opened, trained blocks, the trials of studies. */
public record Kept(RecentFiles recent, Checkpoints checkpoints, StudyStore studies, LearningStore learning) {
    /** That of a person. */
    static Kept in(UserFolder folder) {
        return new Kept(
                RecentFiles.in(folder.path().resolve("recent")),
                Checkpoints.in(folder.checkpoints()),
                StudyStore.in(folder.path().resolve("studies")),
                LearningStore.in(folder.path().resolve("training.partial")));
    }

    /** Nothing but what ships. */
    public static Kept nothing() {
        return new Kept(RecentFiles.none(), Checkpoints.shipped(), StudyStore.none(), LearningStore.none());
    }
}
