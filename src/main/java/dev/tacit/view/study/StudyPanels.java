package dev.tacit.view.study;

import dev.tacit.text.Texts;
import dev.tacit.view.study.StudyPanel.Picture;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All pictures of all studies, paper by paper. */
public record StudyPanels(Texts texts) {
    /** What the papers show: 1e-13 is the rounding of 32-bit floats, squared. */
    private static final double PAPER_DEVIATION = 1e-13;

    private static final double PAPER_DISTANCE = 1e-6;

    /** All of them, in the order of the studies. */
    public List<StudyPanel> all() {
        return Stream.of(losses(), increments(), fineTuning(), stacks(), sweeps())
                .flatMap(List::stream)
                .toList();
    }

    private List<StudyPanel> losses() {
        return List.of(
                panel("losses", "losses", LossPictures::losses),
                panel("losses-late", "losses", LossPictures::late),
                panel("losses-difference", "losses", LossPictures::difference),
                wide("losses-map", "losses", LossPictures::map));
    }

    private List<StudyPanel> increments() {
        return List.of(
                panel("convergence", "convergence", scene -> ConvergencePictures.linear(scene, "trained")),
                panel("convergence-untrained", "convergence", scene -> ConvergencePictures.linear(scene, "untrained")),
                panel("convergence-law", "convergence", ConvergencePictures::law),
                panel(
                        "rnn-against-attention",
                        "rnn-against-attention",
                        scene -> ConvergencePictures.kinds(scene, List.of("softmax", "rnn"))),
                panel(
                        "increments-by-kind",
                        "rnn-against-attention",
                        scene -> ConvergencePictures.kinds(scene, List.of())));
    }

    private List<StudyPanel> fineTuning() {
        return List.of(
                panel("fine-tuning", "fine-tuning", FineTuningPictures::losses),
                panel("fine-tuning-alignment", "fine-tuning-alignment", FineTuningPictures::alignment));
    }

    private List<StudyPanel> stacks() {
        return List.of(
                panel("layer-norm", "layer-norm", LossPictures::losses),
                panel(
                        "layer-norm-by-block",
                        "layer-norm",
                        scene -> StackPictures.byBlock(scene, "distance", PAPER_DISTANCE)),
                panel("theory-against-experiment", "theory-against-experiment", LossPictures::losses),
                panel(
                        "deviation-by-block",
                        "theory-against-experiment",
                        scene -> StackPictures.byBlock(scene, "deviation", PAPER_DEVIATION)),
                panel("token-alignment", "theory-against-experiment", scene -> StackPictures.tokens(scene, 0)),
                panel("token-alignment-half", "theory-against-experiment", scene -> StackPictures.tokens(scene, 1)),
                panel("token-alignment-late", "theory-against-experiment", scene -> StackPictures.tokens(scene, 2)),
                wide("block-alignment", "theory-against-experiment", StackPictures::blocks),
                panel("pre-ln", "pre-ln", LossPictures::losses),
                panel(
                        "pre-ln-deviation",
                        "pre-ln",
                        scene -> StackPictures.byBlock(scene, "deviation", 10 * PAPER_DEVIATION)),
                panel("pre-ln-token-alignment", "pre-ln", scene -> StackPictures.tokens(scene, 2)));
    }

    private List<StudyPanel> sweeps() {
        return List.of(
                wide("batch-sweep", "batch-sweep", scene -> SweepPictures.losses(scene, "batch")),
                wide("context-sweep", "context-sweep", scene -> SweepPictures.losses(scene, "n")),
                wide("width-sweep", "width-sweep", scene -> SweepPictures.losses(scene, "inputs")));
    }

    /** Those of one study. */
    public List<StudyPanel> of(String study) {
        return all().stream().filter(panel -> panel.study().equals(study)).toList();
    }

    /** The picture of this id, if there is one. */
    public Optional<StudyPanel> find(String id) {
        return all().stream().filter(panel -> panel.id().equals(id)).findFirst();
    }

    private StudyPanel panel(String id, String study, Picture picture) {
        return new StudyPanel(id, study, picture, false, texts);
    }

    private StudyPanel wide(String id, String study, Picture picture) {
        return new StudyPanel(id, study, picture, true, texts);
    }
}
