package dev.tacit.ui.shell;

import atlantafx.base.theme.Styles;
import dev.tacit.text.Texts;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The help page over the window: every key, made from the table that the keys themselves come from. */
final class HelpPage extends StackPane {
    private final Texts texts;
    private final KeyTable keys;

    HelpPage(Texts texts, KeyTable keys) {
        this.texts = texts;
        this.keys = keys;
        setId("help-page");
        getStyleClass().add("help-veil");
        setVisible(false);
        setOnMouseClicked(event -> {
            if (event.getTarget() == this) {
                setVisible(false);
            }
        });
        VBox left =
                new VBox(18, group(KeyTable.Group.STEPS), group(KeyTable.Group.VIEWS), group(KeyTable.Group.WINDOW));
        VBox right = new VBox(18, group(KeyTable.Group.CONTEXT), group(KeyTable.Group.DOCUMENT));
        BorderPane page = new BorderPane(new HBox(40, left, right));
        page.setTop(head());
        page.getStyleClass().add("help-page");
        page.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().setAll(page);
    }

    private Node head() {
        Label title = new Label(texts.get("window.help.title"));
        title.getStyleClass().add(Styles.TITLE_3);
        Label about = new Label(texts.get("window.help.about"));
        about.getStyleClass().add(Styles.TEXT_MUTED);
        about.setWrapText(true);
        about.setMaxWidth(560);
        Button close = new Button("", new FontIcon(Feather.X));
        close.getStyleClass().addAll(Styles.FLAT, Styles.BUTTON_ICON);
        close.setAccessibleText(texts.get("window.help.close"));
        close.setOnAction(_ -> setVisible(false));
        BorderPane head = new BorderPane(new VBox(4, title, about));
        head.setRight(close);
        BorderPane.setMargin(head.getCenter(), new Insets(0, 0, 18, 0));
        return head;
    }

    private Node group(KeyTable.Group group) {
        GridPane grid = new GridPane(18, 4);
        Label name = new Label(texts.get("key.group." + group.name()));
        name.getStyleClass().add(Styles.TEXT_BOLD);
        grid.add(name, 0, 0, 2, 1);
        int line = 1;
        for (KeyTable.Row row : keys.rows()) {
            if (row.group() == group) {
                Label key = new Label(said(row.keys()));
                key.getStyleClass().add("help-key");
                key.setAlignment(Pos.CENTER_LEFT);
                key.setMinWidth(Region.USE_PREF_SIZE);
                grid.addRow(line++, key, new Label(texts.get("key." + row.id())));
            }
        }
        return grid;
    }

    private String said(List<KeyCombination> all) {
        return all.stream().map(KeyCombination::getDisplayText).distinct().collect(Collectors.joining("  "));
    }
}
