package dev.tacit.ui.study;

import atlantafx.base.theme.Styles;
import dev.tacit.figure.Figure;
import dev.tacit.study.StudyResult;
import dev.tacit.text.Texts;
import dev.tacit.ui.draw.FigurePane;
import dev.tacit.ui.field.Named;
import dev.tacit.ui.session.Session;
import dev.tacit.view.study.StudyPanel;
import dev.tacit.view.study.StudyPanels;
import dev.tacit.view.study.StudyWords;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The figures of the papers: a list of studies, the pictures of one of them as its trials are run, and its settings.
 */
public final class StudyPage {
    private final StudyPanels panels;
    private final StudyWords words;
    private final FigurePane figure;
    private final Label title = new Label();
    private final Label source = new Label();
    private final ComboBox<StudyPanel> choices = new ComboBox<>();
    private final BorderPane node = new BorderPane();
    private final Saver saver;
    private StudyPanel panel;
    private StudyResult shown;

    /** What takes a picture out of the window. */
    @FunctionalInterface
    public interface Saver {
        /** The picture {@code id} with this title. */
        void save(String id, String title, Figure picture);
    }

    /** {@code figure} is where the pictures are drawn. */
    public StudyPage(StudyDesk desk, Session session, Texts texts, FigurePane figure, Saver saver) {
        this.figure = figure;
        this.saver = saver;
        panels = new StudyPanels(texts);
        words = new StudyWords(texts);
        shown = desk.shownProperty().get();
        panel = panels.of(shown.study().id()).getFirst();
        Button save = new Button("", new FontIcon(Feather.IMAGE));
        save.setAccessibleText(texts.get("menu.view.save"));
        save.setTooltip(new Tooltip(texts.get("menu.view.save")));
        save.setId("study-save");
        save.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        save.setOnAction(_ -> save());
        node.setId("study-page");
        node.getStyleClass().add("study-page");
        node.setMinSize(0, 0);
        node.setLeft(new StudyList(desk, words).node());
        node.setCenter(middle(save));
        node.setRight(new StudySide(desk, session, texts).node());
        desk.shownProperty().subscribe(this::show);
    }

    /** What to put into the window. */
    public Region node() {
        return node;
    }

    /** Takes the picture to a file, if there is one. */
    public void save() {
        figure.figure()
                .filter(_ -> shown.trials() > 0)
                .ifPresent(picture -> saver.save(panel.id(), panel.title(), picture));
    }

    private Region middle(Button save) {
        title.getStyleClass().add("learning-title");
        source.getStyleClass().add("study-source");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        choices.setId("study-panels");
        choices.setConverter(new Named<>(StudyPanel::title));
        choices.valueProperty().addListener((_, _, chosen) -> {
            if (chosen != null) {
                panel = chosen;
                draw();
            }
        });
        title.setWrapText(true);
        choices.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(8, title, space, save);
        head.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(figure, Priority.ALWAYS);
        VBox middle = new VBox(4, head, source, choices, figure);
        middle.getStyleClass().add("study-middle");
        middle.setMinSize(0, 0);
        return middle;
    }

    private void show(StudyResult result) {
        boolean other = !Objects.equals(result.study().id(), shown.study().id())
                || choices.getItems().isEmpty();
        shown = result;
        if (other) {
            title.setText(words.title(result.study()));
            source.setText(words.source(result.study()));
            offer(panels.of(result.study().id()));
        }
        draw();
    }

    /** Offers the pictures of the study, if there are several. */
    private void offer(List<StudyPanel> all) {
        panel = all.getFirst();
        choices.getItems().setAll(all);
        choices.setValue(panel);
        choices.setVisible(all.size() > 1);
        choices.setManaged(all.size() > 1);
    }

    private void draw() {
        figure.show(panel.figure(shown));
    }
}
