package dev.tacit.ui.context;

import dev.tacit.text.Problem;
import dev.tacit.text.Texts;
import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.util.Duration;

/** One sentence at a cell about what was typed there; it goes by itself after a while. */
final class CellMessage {
    private static final double GAP = 2;
    private final Texts texts;
    private final Pane over;
    private final Label label = new Label();
    private final PauseTransition away = new PauseTransition(Duration.seconds(8));

    /** {@code over} is the pane over which the sentence is shown. */
    CellMessage(Texts texts, Pane over) {
        this.texts = texts;
        this.over = over;
        label.setId("context-cell-message");
        label.getStyleClass().add("cell-message");
        label.setWrapText(true);
        label.setManaged(false);
        label.setVisible(false);
        label.setMouseTransparent(true);
        over.getChildren().add(label);
        away.setOnFinished(_ -> hide());
    }

    void show(Node cell, Problem problem) {
        label.setText(texts.say(problem));
        label.setVisible(true);
        label.applyCss();
        Bounds at = over.sceneToLocal(cell.localToScene(cell.getLayoutBounds()));
        double width = Math.min(label.prefWidth(-1), over.getWidth() - 2 * GAP);
        double height = label.prefHeight(width);
        double x = Math.clamp(at.getMinX(), GAP, Math.max(GAP, over.getWidth() - width - GAP));
        boolean below = at.getMaxY() + GAP + height <= over.getHeight();
        label.resizeRelocate(x, below ? at.getMaxY() + GAP : Math.max(0, at.getMinY() - GAP - height), width, height);
        away.playFromStart();
    }

    void hide() {
        label.setVisible(false);
    }
}
