package dev.tacit.study;

import java.util.List;
import java.util.Optional;

/** All studies, paper by paper. */
public final class Studies {
    private Studies() {}

    /** Those of arXiv 2507.16003, then those of 2512.11255. */
    public static List<Study> all() {
        return List.of(
                new LossStudy(),
                new ConvergenceStudy(),
                new FineTuningStudy(),
                new FineTuningAlignmentStudy(),
                StackStudy.deep(),
                new KindsStudy(),
                StackStudy.residual(),
                StackStudy.normed(),
                SweepStudy.batch(),
                SweepStudy.context(),
                SweepStudy.width());
    }

    /** The study of this id, if there is one. */
    public static Optional<Study> find(String id) {
        return all().stream().filter(study -> study.id().equals(id)).findFirst();
    }
}
