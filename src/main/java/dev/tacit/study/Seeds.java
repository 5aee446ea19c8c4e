package dev.tacit.study;

import dev.tacit.tensor.RandomStream;

/** Seeds for the parts of a study, so that no part disturbs another. */
final class Seeds {
    /** Of the examples to test with, which are never learned from. */
    static final String TEST = "study.test";

    /** Of weights and of the examples to learn from. */
    static final String LEARN = "study.learn";

    private Seeds() {}

    /** The seed of a part that all trials share. */
    static long of(StudySettings settings, String part) {
        return RandomStream.named(settings.seed(), part).nextLong();
    }

    /** The seed of a part of one trial. */
    static long of(StudySettings settings, String part, int trial) {
        return RandomStream.childSeed(of(settings, part), trial);
    }
}
