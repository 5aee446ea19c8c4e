package dev.tacit.ui.shell;

import atlantafx.base.theme.Styles;
import dev.tacit.view.View;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What can be turned in a view: rows of dials, and a button that opens them where there is no room for the rows. */
final class Dials {
    private final Kit kit;
    private final View view;
    private final DialRows rows;
    private final Button button = new Button("", new FontIcon(Feather.SLIDERS));

    Dials(Kit kit, View view) {
        this.kit = kit;
        this.view = view;
        rows = new DialRows(kit, view);
        button.getStyleClass().addAll(Styles.FLAT, Styles.BUTTON_ICON, "dials-button");
        button.setAccessibleText(kit.text("window.dials"));
        button.setTooltip(new Tooltip(kit.text("window.dials")));
        button.setOnAction(_ -> open());
    }

    DialRows rows() {
        return rows;
    }

    Button button() {
        return button;
    }

    private void open() {
        DialRows opened = new DialRows(kit, view);
        Flyout flyout = new Flyout(opened);
        Subscription turned = kit.session().cursorProperty().subscribe(_ -> opened.follow());
        Subscription gone = button.sceneProperty().subscribe((_, _) -> flyout.hide());
        flyout.setOnHidden(_ -> turned.and(gone).unsubscribe());
        flyout.open(button);
    }
}
