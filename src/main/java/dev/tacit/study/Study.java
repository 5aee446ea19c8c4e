package dev.tacit.study;

import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * What a figure of a paper needs: trials and what each of them measures. Texts: {@code study.ID.title},
 * {@code study.ID.source} (paper and figure), {@code study.ID.remark} (what must be said beside it) and
 * {@code study.ID.open} (what the paper does not say).
 */
public interface Study {
    /** The name in files, commands and texts. */
    String id();

    /** What the shipped figures are made with. */
    StudySettings standard();

    /** The same in a few seconds, with few trials and steps. */
    StudySettings quick();

    /**
     * Settings that no trial depends on, each with the values that it can have: a finished result can be looked at with
     * any of them ({@link StudyResult#turned}).
     */
    default Map<String, List<Double>> dials() {
        return Map.of();
    }

    /** What each trial measures, in order. */
    List<Group> groups(StudySettings settings);

    /**
     * Makes what all trials share, such as a trained block, and tells how to run one; ends in a CancellationException
     * when {@code stop} says so.
     */
    Trial prepare(StudySettings settings, BooleanSupplier stop);
}
