package dev.tacit.ui.study;

import dev.tacit.study.Studies;
import dev.tacit.study.Study;
import dev.tacit.view.study.StudyWords;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** All studies, each with the figure that it reproduces. */
final class StudyList {
    private final ListView<Study> list = new ListView<>();

    StudyList(StudyDesk desk, StudyWords words) {
        list.setId("studies");
        list.getStyleClass().add("study-list");
        list.setMinWidth(200);
        list.setPrefWidth(250);
        list.getItems().setAll(Studies.all());
        list.setCellFactory(shown -> new Cell(shown, words));
        list.getSelectionModel().select(desk.shownProperty().get().study());
        list.getSelectionModel().selectedItemProperty().addListener((_, _, study) -> {
            if (study != null) {
                desk.look(study);
            }
        });
    }

    ListView<Study> node() {
        return list;
    }

    /** A study in two lines: what it is, and where the paper shows it. */
    private static final class Cell extends ListCell<Study> {
        private final StudyWords words;
        private final Label title = new Label();
        private final Label source = new Label();
        private final VBox both = new VBox(1, title, source);

        Cell(ListView<Study> list, StudyWords words) {
            this.words = words;
            title.setWrapText(true);
            source.setWrapText(true);
            source.getStyleClass().add("study-source");
            both.prefWidthProperty().bind(list.widthProperty().subtract(40));
            title.setMinHeight(Region.USE_PREF_SIZE);
            source.setMinHeight(Region.USE_PREF_SIZE);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Study study, boolean empty) {
            super.updateItem(study, empty);
            if (empty || study == null) {
                setGraphic(null);
            } else {
                title.setText(words.title(study));
                source.setText(words.source(study));
                setGraphic(both);
            }
        }
    }
}
