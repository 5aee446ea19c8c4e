package dev.tacit.ui.field;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;

/** One of a few names to choose from. */
public final class ChoiceField<T> implements Editor<T> {
    private final ComboBox<T> box = new ComboBox<>();
    private final Function<T, String> name;
    private boolean showing;

    /** {@code key} is the text key of what a choice is called. */
    public ChoiceField(Kit<T> kit, List<T> all, Function<T, String> key) {
        name = value -> kit.texts().get(key.apply(value));
        box.getItems().setAll(all);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new Named<>(name));
        box.valueProperty().addListener((_, _, now) -> {
            if (!showing && now != null) {
                kit.take().accept(now, "");
            }
        });
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void show(T value) {
        showing = true;
        box.setValue(value);
        showing = false;
    }

    @Override
    public String text(T value) {
        return name.apply(value);
    }
}
