package dev.tacit.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.scenario.Edit;
import dev.tacit.scenario.Outcome;
import dev.tacit.scenario.Presets;
import dev.tacit.scenario.Scenario;
import dev.tacit.text.Texts;
import dev.tacit.ui.WindowTest;
import dev.tacit.ui.draw.Look;
import dev.tacit.view.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The window in the sizes and looks that people have, larger than the headless screen: its words fit, and it leaves
 * pictures in target/pictures, for people to look at.
 */
class WindowLooksTest extends WindowTest {
    private record Size(int width, int height) {
        String name() {
            return width + "-";
        }
    }

    private static final List<Size> SIZES = List.of(new Size(1024, 700), new Size(1440, 900), new Size(1920, 1200));

    private @Nullable TacitWindow window;
    private final Pane room = new Pane();

    @Override
    protected Parent content() {
        Application.setUserAgentStylesheet(Look.LIGHT.sheet());
        Scene larger = new Scene(room, 1920, 1200);
        larger.getStylesheets().add(Look.windowSheet());
        TacitWindow made = new TacitWindow(new Texts(Locale.ENGLISH), new NoDesktop(), Kept.nothing());
        made.root().setManaged(false);
        room.getChildren().setAll(made.root());
        window = made;
        return new Pane();
    }

    @Override
    protected void closing() {
        window().close();
    }

    private TacitWindow window() {
        return Objects.requireNonNull(window);
    }

    private Parent root() {
        return window().root();
    }

    /** Lays the window out in this size, without a screen. */
    private void lay(Size size) {
        fxDo(() -> {
            root().resize(size.width(), size.height());
            layOut();
        });
        await(() -> window().bench().complete()
                && !window().session().computingProperty().get());
        fxDo(this::layOut);
    }

    private void layOut() {
        for (int pass = 0; pass < 3; pass++) {
            room.applyCss();
            root().layout();
        }
        window().bench().drawNow();
    }

    private void dress(Look look) {
        fxDo(() -> {
            Application.setUserAgentStylesheet(look.sheet());
            window().lookProperty().set(look);
            layOut();
        });
    }

    private void leave(String name) {
        // Without a screen nothing renews what a scroll pane keeps as a bitmap: it would show an older document.
        fxDo(() -> root().lookupAll(".viewport").forEach(node -> node.setCache(false)));
        save(fx(() -> root().snapshot(null, null)), "window-" + name);
    }

    private void load(Scenario scenario) {
        fxDo(() -> window().session().load(scenario, Documents.opening(scenario), null));
    }

    private <T extends Node> List<T> shown(Class<T> kind, String style) {
        return fx(() -> {
            List<T> found = new ArrayList<>();
            collect(root(), kind, style, found);
            return found;
        });
    }

    private static <T extends Node> void collect(Node node, Class<T> kind, String style, List<T> found) {
        if (!node.isVisible()) {
            return;
        }
        if (kind.isInstance(node) && (style.isEmpty() || node.getStyleClass().contains(style))) {
            found.add(kind.cast(node));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, kind, style, found));
        }
    }

    @Test
    void wordsFitInEverySizeAndLook() {
        for (Size size : SIZES) {
            lay(size);
            for (Look look : Look.values()) {
                dress(look);
                wordsFit();
                Node first = root().lookup("#context-add");
                Node last = root().lookup("#context-copy");
                assertEquals(first.getLayoutY(), last.getLayoutY(), size.name());
                leave(size.name() + look.name().toLowerCase(Locale.ROOT));
            }
        }
    }

    private void wordsFit() {
        for (Label help : shown(Label.class, "view-help")) {
            assertTrue(help.getHeight() > help.prefHeight(help.getWidth()) - 0.5, help.getText());
        }
        for (Button title : shown(Button.class, "view-title")) {
            assertTrue(title.getWidth() > title.prefWidth(-1) - 0.5, title.getText());
        }
    }

    @Test
    void everyLayoutFits() {
        for (Layout layout : Layout.all()) {
            fxDo(() -> window().bench().choose(layout));
            dress(Look.LIGHT);
            lay(new Size(1440, 900));
            leave("layout-" + layout.id());
            lay(new Size(1920, 1200));
            leave("layout-1920-" + layout.id());
            dress(Look.DARK);
            lay(new Size(1024, 700));
            wordsFit();
            assertEquals(2, shown(Parent.class, "tab").size(), "tabs of context and reasons");
            leave("layout-1024-" + layout.id());
        }
    }

    @Test
    void dividersFollowFromTheSizeAlone() {
        Size wide = new Size(1440, 900);
        lay(wide);
        List<double[]> before = dividers();
        lay(new Size(1920, 1200));
        lay(new Size(960, 640));
        lay(wide);
        List<double[]> after = dividers();
        assertEquals(before.size(), after.size());
        for (int at = 0; at < before.size(); at++) {
            for (int divider = 0; divider < before.get(at).length; divider++) {
                assertEquals(before.get(at)[divider], after.get(at)[divider], 0.002);
            }
        }
    }

    @Test
    void aDraggedDividerKeepsItsShare() {
        lay(new Size(1440, 900));
        SplitPane columns = shown(SplitPane.class, "").getFirst();
        Node divider = fx(() -> columns.getChildrenUnmodifiable().stream()
                .filter(child -> child.getStyleClass().contains("split-pane-divider"))
                .findFirst()
                .orElseThrow());
        drag(divider, new double[] {0, 9}, new double[] {120, 9});
        fxDo(this::layOut);
        double share = fx(() -> columns.getDividerPositions()[0]);
        assertEquals((0.225 * 1440 + 120) / 1440, share, 0.005);
        lay(new Size(1920, 1200));
        assertEquals(share, fx(() -> columns.getDividerPositions()[0]), 0.002);
        lay(new Size(960, 640));
        lay(new Size(1440, 900));
        assertEquals(share, fx(() -> columns.getDividerPositions()[0]), 0.002);
    }

    private List<double[]> dividers() {
        return shown(SplitPane.class, "").stream()
                .map(SplitPane::getDividerPositions)
                .toList();
    }

    @Test
    void presentedTextCanBeReadFromTheBackRow() {
        lay(new Size(1920, 1080));
        fxDo(() -> window().presentingProperty().set(true));
        lay(new Size(1920, 1080));
        leave("presented");
        for (Text text : shown(Text.class, "")) {
            boolean icon = text.getStyleClass().contains("ikonli-font-icon");
            if (!icon && !text.getText().isBlank()) {
                assertTrue(text.getFont().getSize() > 1080 / 50.0 - 0.1, text.getText());
            }
        }
    }

    @Test
    void anEnlargedPictureFillsTheWindow() {
        lay(new Size(1920, 1200));
        fxDo(() -> window().bench().enlarge(window().bench().slots().get(2)));
        lay(new Size(1920, 1200));
        leave("enlarged-1920");
        Label note = shown(Label.class, "figure-note").getLast();
        double ticks = 0.9 * note.getFont().getSize();
        assertTrue(ticks > 1200 / 50.0, "ticks of " + ticks);
    }

    @Test
    void whatDoesNotExistIsSaid() {
        for (String id : List.of("query-zero", "vanishing-query-output")) {
            load(preset(id));
            lay(new Size(1440, 900));
            leave(id);
        }
        load(without(Presets.standard()));
        lay(new Size(1440, 900));
        leave("empty");
        assertTrue(shown(Label.class, "banner-heading").stream()
                .allMatch(heading -> heading.getText().equals("No token yet")));
        assertEquals("x", shown(Label.class, "inspector-title").getFirst().getText());
    }

    private static Scenario preset(String id) {
        return Presets.all().stream()
                .filter(preset -> preset.id().equals(id))
                .findFirst()
                .orElseThrow()
                .scenario();
    }

    /** The scenario with the query alone. */
    private static Scenario without(Scenario scenario) {
        SortedSet<Integer> all = new TreeSet<>();
        for (int token = 0; token < scenario.context().n(); token++) {
            all.add(token);
        }
        return ((Outcome.Applied) new Edit.DeleteTokens(all).apply(scenario)).scenario();
    }
}
