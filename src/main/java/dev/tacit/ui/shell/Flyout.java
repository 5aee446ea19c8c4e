package dev.tacit.ui.shell;

import atlantafx.base.controls.Popover;
import javafx.geometry.Bounds;
import javafx.scene.Node;

/** A small window that opens at a control, towards the middle of the window, where there is room. */
final class Flyout extends Popover {
    Flyout(Node content) {
        super(content);
        setHeaderAlwaysVisible(false);
        setDetachable(false);
        setAnimated(false);
    }

    void open(Node at) {
        Bounds place = at.localToScene(at.getLayoutBounds());
        boolean right = place.getCenterX() > at.getScene().getWidth() / 2;
        if (place.getCenterY() > at.getScene().getHeight() / 2) {
            setArrowLocation(right ? ArrowLocation.BOTTOM_RIGHT : ArrowLocation.BOTTOM_LEFT);
        } else {
            setArrowLocation(right ? ArrowLocation.TOP_RIGHT : ArrowLocation.TOP_LEFT);
        }
        show(at);
        // It would show itself some pulses later, and what cannot be seen cannot have the focus.
        getSkin().getNode().setVisible(true);
    }
}
