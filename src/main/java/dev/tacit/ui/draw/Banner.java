package dev.tacit.ui.draw;

import dev.tacit.figure.Note;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Words where a picture would be: why there is none and what still holds. */
final class Banner extends VBox {
    private final Label heading = new Label();
    private final Label body = new Label();

    Banner() {
        super(6);
        setAlignment(Pos.CENTER);
        getStyleClass().add("banner");
        heading.getStyleClass().add("banner-heading");
        body.getStyleClass().add("banner-body");
        heading.setWrapText(true);
        body.setWrapText(true);
        getChildren().setAll(heading, body);
    }

    /** Sets the size of type in pixels. */
    void type(double size) {
        setStyle("-fx-font-size: " + size + "px");
    }

    Banner show(Note note) {
        heading.setText(note.heading());
        body.setText(note.body());
        pseudoClassStateChanged(PseudoClass.getPseudoClass("warning"), note.warning());
        return this;
    }
}
