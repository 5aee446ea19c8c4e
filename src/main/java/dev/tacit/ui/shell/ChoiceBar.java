package dev.tacit.ui.shell;

import atlantafx.base.controls.SegmentedControl;
import atlantafx.base.controls.ToggleLabel;
import dev.tacit.view.View;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;

/** What can be chosen in a view: side by side where the words are few, else in a list. */
final class ChoiceBar extends HBox {
    private static final int ROOM = 26;

    private final Kit kit;
    private final View view;
    private Runnable mark = () -> {};

    ChoiceBar(Kit kit, View view) {
        this.kit = kit;
        this.view = view;
        getStyleClass().add("choices");
        setCompact(false);
    }

    /** Whether there is little room. */
    void setCompact(boolean compact) {
        if (!view.choices().isEmpty()) {
            getChildren().setAll(compact || letters() > ROOM ? list() : segments());
        }
    }

    /** Marks what is chosen now. */
    void follow() {
        mark.run();
    }

    /** About how wide the choices are side by side. */
    double roomySize() {
        return 7.2 * letters() + 20 * view.choices().size();
    }

    private int letters() {
        return view.choices().stream()
                .mapToInt(choice -> words(choice).length())
                .sum();
    }

    private String words(String choice) {
        return kit.text("view." + view.id() + ".choice." + choice);
    }

    private String chosen() {
        return kit.session()
                .cursorProperty()
                .get()
                .choices()
                .getOrDefault(view.id(), view.choices().getFirst());
    }

    private void choose(String choice) {
        if (!choice.equals(chosen())) {
            kit.session().choose(view.id(), choice);
        }
    }

    private Node segments() {
        List<ToggleLabel> labels = view.choices().stream().map(this::segment).toList();
        SegmentedControl control = new SegmentedControl(labels.toArray(ToggleLabel[]::new));
        ToggleGroup group = control.getToggleGroup();
        group.selectedToggleProperty().subscribe(toggle -> {
            if (toggle != null) {
                choose(String.valueOf(toggle.getUserData()));
            }
        });
        mark = () -> labels.stream()
                .filter(label -> chosen().equals(label.getUserData()))
                .forEach(group::selectToggle);
        return control;
    }

    private ToggleLabel segment(String choice) {
        ToggleLabel label = new ToggleLabel(words(choice));
        label.setUserData(choice);
        label.setSelected(choice.equals(chosen()));
        return label;
    }

    private Node list() {
        ComboBox<String> box = new ComboBox<>();
        box.getItems().setAll(view.choices());
        box.setConverter(new Words());
        box.setValue(chosen());
        box.setAccessibleText(kit.text("window.slot.choice"));
        box.valueProperty().subscribe(this::choose);
        mark = () -> box.setValue(chosen());
        return box;
    }

    private final class Words extends StringConverter<String> {
        @Override
        public String toString(String choice) {
            return choice == null ? "" : words(choice);
        }

        @Override
        public String fromString(String said) {
            return view.choices().stream()
                    .filter(choice -> words(choice).equals(said))
                    .findFirst()
                    .orElse(view.choices().getFirst());
        }
    }
}
