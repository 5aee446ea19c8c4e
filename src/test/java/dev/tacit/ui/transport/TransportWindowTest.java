package dev.tacit.ui.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.figure.paint.PaintTheme;
import dev.tacit.scenario.Cursor;
import dev.tacit.scenario.Edit;
import dev.tacit.scenario.Moved;
import dev.tacit.scenario.Presets;
import dev.tacit.scenario.TaskContext;
import dev.tacit.task.NormalTokens;
import dev.tacit.text.Texts;
import dev.tacit.ui.WindowTest;
import dev.tacit.ui.context.ContextPanel;
import dev.tacit.ui.draw.Look;
import dev.tacit.ui.inspector.ModelPanel;
import dev.tacit.ui.inspector.TokenPanel;
import dev.tacit.ui.session.Session;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javafx.application.Application;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TransportWindowTest extends WindowTest {
    private final ObjectProperty<PaintTheme> theme = new SimpleObjectProperty<>(Look.LIGHT.paint());
    private @Nullable Session session;
    private @Nullable Runnable detach;

    @Override
    protected int height() {
        return 440;
    }

    @Override
    protected Parent content() {
        Texts texts = new Texts(Locale.ENGLISH);
        Session now = new Session(Presets.named("linear-regression").scenario(), Cursor.at(0), List.of(), texts);
        ContextPanel panel = new ContextPanel(now, texts, theme, () -> {});
        TransportBar bar = new TransportBar(now, texts);
        TokenStrip strip = new TokenStrip(now, texts, theme);
        ModelPanel model = new ModelPanel(now, texts);
        TokenPanel token = new TokenPanel(now, texts, theme, panel.axes());
        panel.attach();
        bar.attach();
        strip.attach();
        model.attach();
        token.attach();
        detach = () -> {
            bar.detach();
            strip.detach();
            model.detach();
            token.detach();
            panel.detach();
        };
        session = now;
        model.node().setPrefWidth(300);
        token.node().setPrefWidth(300);
        HBox panels = new HBox(model.node(), token.node());
        VBox.setVgrow(panels, Priority.ALWAYS);
        return new VBox(bar.node(), panels, strip.node());
    }

    @BeforeEach
    void computed() {
        fxDo(() -> {
            stage().setWidth(width());
            stage().setHeight(height());
        });
        await(() -> session().frameProperty().get() != null);
    }

    @Override
    protected void closing() {
        Objects.requireNonNull(detach).run();
        session().close();
    }

    private Session session() {
        return Objects.requireNonNull(session);
    }

    private int step() {
        return fx(() -> session().cursorProperty().get().step());
    }

    private Node strip() {
        return lookup(".token-strip").query();
    }

    private void look(Look look) {
        fxDo(() -> {
            Application.setUserAgentStylesheet(look.sheet());
            theme.set(look.paint());
        });
    }

    @Test
    void buttonsStep() {
        clickOn("#transport-forward").clickOn("#transport-forward");
        assertEquals(2, step());
        clickOn("#transport-back");
        assertEquals(1, step());
        clickOn("#transport-last");
        assertEquals(50, step());
        assertTrue(lookup("#transport-forward").query().isDisabled());
        clickOn("#transport-first");
        assertEquals(0, step());
    }

    @Test
    void aStepCanBeTyped() {
        doubleClickOn("#transport-step").write("17").push(KeyCode.ENTER);
        assertEquals(17, step());
        doubleClickOn("#transport-step").write("51").push(KeyCode.ENTER);
        assertEquals(17, step());
        assertEquals(
                "transport.step.bad",
                fx(() -> Objects.requireNonNull(session().problemProperty().get())
                        .key()));
    }

    @Test
    void playStopsAtTheEndAndStartsAgain() {
        fxDo(() -> {
            session().speedProperty().set(64);
            session().step(48);
        });
        clickOn("#transport-play");
        await(() -> !session().playingProperty().get());
        assertEquals(50, step());
        fxDo(() -> session().speedProperty().set(0.5));
        clickOn("#transport-play");
        assertTrue(fx(() -> session().playingProperty().get()));
        assertEquals(0, step());
        clickOn("#transport-play");
        assertFalse(fx(() -> session().playingProperty().get()));
    }

    @Test
    void thePressedPlaceOfTheStripIsTheStep() {
        double width = fx(() -> strip().getLayoutBounds().getWidth());
        StripLayout layout = new StripLayout(50, width);
        moveTo(strip());
        double middle = width / 2;
        moveBy(layout.left(20) - middle, 0);
        press(javafx.scene.input.MouseButton.PRIMARY).release(javafx.scene.input.MouseButton.PRIMARY);
        assertEquals(20, step());
        push(KeyCode.RIGHT);
        assertEquals(21, step());
        push(KeyCode.HOME);
        assertEquals(0, step());
        moveBy(layout.cell() / 2, 0);
        assertEquals(20, fx(() -> session().cursorProperty().get().hovered()));
    }

    @Test
    void theModelIsDrawnAnew() {
        clickOn("#model-seed").push(KeyCode.SHORTCUT, KeyCode.A).write("12").push(KeyCode.ENTER);
        ModelSpecReader model = new ModelSpecReader(session());
        assertEquals(12, fx(model::seed));
        fxDo(() -> lookup("#model-kind").queryComboBox().getSelectionModel().select(1));
        assertEquals("linear", fx(model::kind));
        ComboBox<?> kind = lookup("#model-kind").queryComboBox();
        fxDo(session()::undo);
        assertEquals(0, fx(() -> kind.getSelectionModel().getSelectedIndex()));
        clickOn("#model-hidden").push(KeyCode.SHORTCUT, KeyCode.A).write("0").push(KeyCode.ENTER);
        assertEquals(128, fx(model::hidden));
        fxDo(session()::undo);
        assertFalse(fx(() -> session().canUndoProperty().get()));
    }

    @Test
    void aClickCopiesAllDigits() {
        fxDo(() -> session().step(5));
        clickOn(".number-label");
        double value = fx(() ->
                session().scenarioProperty().get().context().tokens().get(4).get(0));
        assertEquals(
                value,
                Double.parseDouble(fx(() -> Clipboard.getSystemClipboard().getString())));
    }

    @Test
    void looksGoodInBothLooks() {
        fxDo(() -> {
            session().step(17);
            session().apply(new Edit.SetMoved(new Moved.Only(new TreeSet<>(Set.of(1, 2, 3, 12, 30)))));
            session().hover(9);
        });
        picture("transport-light");
        look(Look.DARK);
        picture("transport-dark");
        fxDo(() -> session().hover(50));
        fxDo(() -> stage().setWidth(520));
        picture("transport-narrow-dark");
        look(Look.LIGHT);
        picture("transport-narrow");
    }

    @Test
    void tenThousandTokensShareThePixels() {
        fxDo(() -> session().apply(new Edit.SetContext(new TaskContext(new NormalTokens(10_000, 3, 1)))));
        await(() -> Objects.requireNonNull(session().frameProperty().get())
                        .snapshot()
                        .n()
                == 10_000);
        fxDo(() -> session().step(4_000));
        picture("transport-many");
        for (int step = 0; step < 2_000; step += 100) {
            int next = step;
            fxDo(() -> session().step(next));
            assertEquals(next, fx(() -> session().cursorProperty().get().step()));
        }
    }
}
