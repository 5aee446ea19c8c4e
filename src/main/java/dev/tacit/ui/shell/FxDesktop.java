package dev.tacit.ui.shell;

import dev.tacit.text.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The desktop for real: the system's file choosers and clipboard. */
final class FxDesktop implements Desktop {
    private final Stage stage;
    private final Texts texts;

    FxDesktop(Stage stage, Texts texts) {
        this.stage = stage;
        this.texts = texts;
    }

    @Override
    public Optional<Path> askOpen() {
        FileChooser chooser = chooser("dialog.open.title");
        chooser.getExtensionFilters()
                .setAll(
                        filter(
                                "dialog.filter.all",
                                "*.tacit.json",
                                "*.json",
                                "*.csv",
                                "*.tsv",
                                "*.txt",
                                "*.npz",
                                "*.safetensors"),
                        filter("dialog.filter.scenario", "*.tacit.json", "*.json"),
                        filter("dialog.filter.tokens", "*.csv", "*.tsv", "*.txt"),
                        filter("dialog.filter.weights", "*.safetensors", "*.npz", "*.json"));
        return path(chooser.showOpenDialog(stage));
    }

    @Override
    public Optional<Path> askWeights() {
        FileChooser chooser = chooser("dialog.weights.title");
        chooser.getExtensionFilters().setAll(filter("dialog.filter.weights", "*.safetensors", "*.npz", "*.json"));
        return path(chooser.showOpenDialog(stage));
    }

    @Override
    public Optional<Path> askSave(String name) {
        FileChooser chooser = chooser("dialog.save.title");
        chooser.setInitialFileName(name + ".tacit.json");
        chooser.getExtensionFilters().setAll(filter("dialog.filter.scenario", "*.tacit.json"));
        return path(chooser.showSaveDialog(stage));
    }

    @Override
    public Optional<Path> askPicture(String name) {
        FileChooser chooser = chooser("dialog.picture.title");
        chooser.setInitialFileName(name + ".svg");
        chooser.getExtensionFilters()
                .setAll(
                        filter("dialog.filter.svg", "*.svg"),
                        filter("dialog.filter.pdf", "*.pdf"),
                        filter("dialog.filter.png", "*.png"),
                        filter("dialog.filter.csv", "*.csv"));
        return path(chooser.showSaveDialog(stage));
    }

    @Override
    public Answer askUnsaved(String name) {
        ButtonType save = new ButtonType(texts.get("dialog.unsaved.save"), ButtonData.YES);
        ButtonType discard = new ButtonType(texts.get("dialog.unsaved.discard"), ButtonData.NO);
        ButtonType cancel = new ButtonType(texts.get("dialog.unsaved.cancel"), ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(Alert.AlertType.NONE, texts.get("dialog.unsaved.text", name), save, discard, cancel);
        alert.initOwner(stage);
        alert.setTitle(texts.get("dialog.unsaved.title"));
        ButtonType chosen = alert.showAndWait().orElse(cancel);
        return chosen == save ? Answer.SAVE : chosen == discard ? Answer.DISCARD : Answer.CANCEL;
    }

    @Override
    public void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get(title));
        return chooser;
    }

    private ExtensionFilter filter(String key, String... endings) {
        return new ExtensionFilter(texts.get(key), endings);
    }

    private static Optional<Path> path(@Nullable File file) {
        return Optional.ofNullable(file).map(File::toPath);
    }
}
