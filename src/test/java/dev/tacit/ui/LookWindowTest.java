package dev.tacit.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.ui.draw.Look;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/** Both looks style the usual controls without a complaint. */
class LookWindowTest extends WindowTest {
    @Override
    protected Parent content() {
        return new VBox(8, new Button("Button"), new TextField("text"), new ComboBox<String>());
    }

    @Test
    void bothLooksStyleTheControls() {
        fxDo(() -> Application.setUserAgentStylesheet(Look.DARK.sheet()));
        picture("look-dark");
        fxDo(() -> Application.setUserAgentStylesheet(Look.LIGHT.sheet()));
        clickOn("Button");
        assertTrue(fx(() -> lookup("Button").queryButton().isFocused()));
    }
}
