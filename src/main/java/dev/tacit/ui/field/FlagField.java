package dev.tacit.ui.field;

import javafx.scene.control.CheckBox;
import javafx.scene.layout.Region;

/** Yes or no. */
public final class FlagField implements Editor<Boolean> {
    private final CheckBox box = new CheckBox();
    private final Kit<Boolean> kit;

    public FlagField(Kit<Boolean> kit) {
        this.kit = kit;
        box.setOnAction(_ -> kit.take().accept(box.isSelected(), ""));
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void show(Boolean value) {
        box.setSelected(value);
    }

    @Override
    public String text(Boolean value) {
        return kit.texts().get(value ? "field.yes" : "field.no");
    }
}
