package dev.tacit.ui.study;

import atlantafx.base.theme.Styles;
import dev.tacit.study.Setting;
import dev.tacit.study.StudyResult;
import dev.tacit.study.StudySettings;
import dev.tacit.text.Texts;
import dev.tacit.ui.field.Editor;
import dev.tacit.ui.field.Forms;
import dev.tacit.ui.session.Session;
import dev.tacit.view.study.StudyWords;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Beside a study's pictures: what runs it, its settings and whether the paper says them, and what must be said. */
final class StudySide {
    private static final double WIDTH = 310;

    private final StudyDesk desk;
    private final Session session;
    private final Texts texts;
    private final StudyWords words;
    private final Button run = new Button();
    private final Button clear = new Button();
    private final ProgressBar bar = new ProgressBar(0);
    private final Label told = new Label();
    private final GridPane settings = new GridPane(10, 5);
    private final Label remark = wrapping();
    private final Label open = wrapping();
    private final VBox node = new VBox();
    private final List<Consumer<StudySettings>> fields = new ArrayList<>();
    private String laid = "";

    StudySide(StudyDesk desk, Session session, Texts texts) {
        this.desk = desk;
        this.session = session;
        this.texts = texts;
        words = new StudyWords(texts);
        build();
        desk.shownProperty().subscribe(this::show);
        desk.run().runningProperty().subscribe(() -> show(desk.shownProperty().get()));
        show(desk.shownProperty().get());
    }

    Region node() {
        return node;
    }

    private void build() {
        run.setId("study-run");
        run.getStyleClass().addAll(Styles.SMALL, Styles.ACCENT);
        run.setOnAction(_ -> desk.runOrPause());
        clear.setId("study-clear");
        clear.setText(texts.get("studies.clear"));
        clear.setTooltip(new Tooltip(texts.get("studies.clear.help")));
        clear.getStyleClass().add(Styles.SMALL);
        clear.setOnAction(_ -> desk.clear());
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.getStyleClass().add(Styles.SMALL);
        told.setId("study-progress");
        told.setWrapText(true);
        ColumnConstraints names = new ColumnConstraints();
        names.setMaxWidth(96);
        ColumnConstraints editors = new ColumnConstraints();
        editors.setMinWidth(60);
        ColumnConstraints whose = new ColumnConstraints();
        whose.setMinWidth(Region.USE_PREF_SIZE);
        settings.getColumnConstraints().setAll(names, editors, whose);
        remark.getStyleClass().add("study-remark");
        open.getStyleClass().add("inspector-muted");
        VBox below = new VBox(10, remark, settings, open);
        below.getStyleClass().add("inspector");
        ScrollPane scroll = Forms.scrolling(below);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        FlowPane buttons = new FlowPane(Orientation.HORIZONTAL, 8, 6, run, clear);
        node.getStyleClass().add("learning");
        node.setMinWidth(WIDTH);
        node.setPrefWidth(WIDTH);
        node.setMaxWidth(WIDTH);
        node.getChildren().setAll(buttons, bar, told, scroll);
    }

    private static Label wrapping() {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private void show(StudyResult result) {
        boolean running = desk.isRunning();
        int done = result.trials();
        int all = result.settings().trials();
        run.setText(texts.get(running ? "studies.pause" : done == 0 ? "studies.run" : "studies.go-on"));
        run.setDisable(result.done());
        clear.setDisable(done == 0 && !running);
        bar.setProgress(running && done == 0 ? ProgressBar.INDETERMINATE_PROGRESS : done / (double) all);
        told.setText(running && done == 0 ? texts.get("studies.preparing") : texts.get("studies.trials", done, all));
        if (!laid.equals(result.study().id())) {
            laid = result.study().id();
            lay(result);
        }
        fields.forEach(field -> field.accept(result.settings()));
    }

    /** A field for every setting, and a word whether the paper says it. */
    private void lay(StudyResult result) {
        remark.setText(words.remark(result.study()));
        open.setText(words.open(result.study()));
        settings.getChildren().clear();
        fields.clear();
        for (Setting setting : result.settings().list()) {
            lay(setting);
        }
    }

    private void lay(Setting setting) {
        String id = setting.id();
        Label name = new Label(words.setting(setting));
        name.setWrapText(true);
        name.getStyleClass().add("inspector-muted");
        Label said = new Label();
        said.getStyleClass().add("study-source");
        settings.addRow(settings.getRowCount(), name, editor(setting, name), said);
        fields.add(now -> {
            String whose = now.said(id) ? "studies.said" : "studies.chosen";
            said.setText(texts.get(whose));
            said.setTooltip(new Tooltip(texts.get(whose + ".help")));
        });
    }

    /** A dial is turned and the same trials are looked at; with another number they are run anew. */
    private Region editor(Setting setting, Label name) {
        String id = setting.id();
        List<Double> stops = desk.shownProperty().get().study().dials().get(id);
        if (stops != null) {
            StudyDial dial = new StudyDial(stops, name.getText(), value -> desk.turn(id, value));
            fields.add(now -> dial.show(now.value(id)));
            return dial;
        }
        Editor.Kit<Double> kit = new Editor.Kit<>(
                "study-" + id.replace('.', '-'), "studies.setting", session, texts, (value, _) -> set(id, value));
        Editor<Double> editor = StudyFields.of(setting, kit);
        Node field = editor.field();
        field.setId(kit.id());
        name.setLabelFor(field);
        fields.add(now -> editor.show(now.value(id)));
        return editor.node();
    }

    private void set(String id, double value) {
        StudySettings now = desk.shownProperty().get().settings();
        if (now.value(id) != value) {
            desk.set(now.with(id, value));
        }
    }
}
