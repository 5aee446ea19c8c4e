package dev.tacit.ui.inspector;

import javafx.scene.control.CheckBox;
import javafx.scene.layout.Region;

/** Yes or no. */
final class FlagField implements Editor<Boolean> {
    private final CheckBox box = new CheckBox();
    private final Kit<Boolean> kit;

    FlagField(Kit<Boolean> kit) {
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
        return kit.texts().get(value ? "inspector.yes" : "inspector.no");
    }
}
