package dev.tacit.view.study;

import dev.tacit.figure.Figure;
import dev.tacit.study.StudyResult;
import dev.tacit.text.Texts;

/**
 * One picture of a study: {@code id} names it in files and commands, the text {@code panel.ID.title} is its title,
 * {@code study} is the id of the study whose results it shows; a {@code wide} one has three panels beside each other
 * and wants to be drawn about three times as wide as high.
 */
public record StudyPanel(String id, String study, Picture picture, boolean wide, Texts texts) {
    /** How a picture is made of a result with at least one trial. */
    @FunctionalInterface
    interface Picture {
        Figure of(StudyScene scene);
    }

    /** What it shows, in few words. */
    public String title() {
        return texts.get("panel." + id + ".title");
    }

    /** The picture of a result, whole or growing; words where no trial is done yet. */
    public Figure figure(StudyResult result) {
        StudyScene scene = new StudyScene(this, result);
        return result.trials() == 0 ? scene.empty() : picture.of(scene);
    }

    /** What must stand beside the picture: the honest remark, the settings, and what the paper does not say. */
    public String caption(StudyResult result) {
        return new StudyWords(texts).caption(result);
    }
}
