package dev.tacit.ui.learn;

import dev.tacit.figure.Numbers;
import dev.tacit.tensor.Vector;
import dev.tacit.text.Digits;
import dev.tacit.text.Texts;
import dev.tacit.train.Divergence;
import org.jspecify.annotations.Nullable;

/** How far a training is, in words. */
record LearningWords(Texts texts) {
    /** What is done, what it cost and what is left. */
    String progress(@Nullable Progress progress, boolean running) {
        if (progress == null) {
            return texts.get("learning.progress.none");
        }
        String steps = texts.get("learning.progress.steps", progress.step(), progress.steps());
        Vector tests = progress.learned().tests();
        String loss = tests.size() == 0
                ? ""
                : texts.get("learning.progress.loss", Numbers.brief(tests.get(tests.size() - 1)));
        double left = progress.secondsLeft();
        String time = running && Double.isFinite(left) ? texts.get("learning.progress.left", seconds(left)) : "";
        return steps + loss + time;
    }

    /** Why no step follows, if the training diverged; else empty. */
    String divergence(@Nullable Progress progress) {
        return progress == null
                ? ""
                : progress.learned().state().divergence().map(this::say).orElse("");
    }

    private String say(Divergence divergence) {
        String what = texts.get("learning.diverged." + divergence.reason());
        return texts.get("learning.diverged", what, divergence.step());
    }

    private static String seconds(double left) {
        return left < 1 ? "1" : Digits.rounded(Math.ceil(left), left < 100 ? 2 : 3);
    }
}
