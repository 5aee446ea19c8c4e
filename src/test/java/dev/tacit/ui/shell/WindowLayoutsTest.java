package dev.tacit.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.model.BlockForm;
import dev.tacit.scenario.Presets;
import dev.tacit.scenario.Scenario;
import dev.tacit.view.Layout;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** The layouts are chosen by key and by mouse, and nothing but the pictures changes. */
class WindowLayoutsTest extends ShellTest {
    private List<String> shownIds() {
        return fx(() -> window().bench().slots().stream().map(ViewSlot::viewId).toList());
    }

    private void push(Layout layout) {
        KeyCode digit = KeyCode.getKeyCode(Integer.toString(Layout.all().indexOf(layout) + 1));
        press(digit).release(digit);
        awaitPictures();
    }

    @Test
    void everyLayoutHasAKey() {
        awaitPictures();
        for (Layout layout : Layout.all().reversed()) {
            push(layout);
            assertEquals(layout.grid(), shownIds());
            assertEquals(layout.id(), fx(() -> window().bench().layoutProperty().get()));
        }
    }

    @Test
    void theOtherPartsStayWhereTheyAre() {
        awaitPictures();
        fxDo(() -> splits().forEach(split -> split.setDividerPositions(0.45)));
        List<Bounds> before = places();
        for (Layout layout : Layout.all()) {
            push(layout);
            if (!layout.id().equals(Layout.LEARNING)) {
                assertEquals(before, places(), layout.id());
            }
        }
        push(Layout.all().getFirst());
        assertEquals(before, places());
    }

    private List<SplitPane> splits() {
        return List.copyOf(lookup(node -> node instanceof SplitPane).queryAllAs(SplitPane.class));
    }

    private List<Bounds> places() {
        return fx(() -> {
            List<Node> nodes = new ArrayList<>(splits());
            nodes.addAll(lookup(".split-pane-divider").queryAll());
            nodes.add(lookup(".transport-bar").query());
            return nodes.stream()
                    .map(node -> node.localToScene(node.getLayoutBounds()))
                    .toList();
        });
    }

    @Test
    void aSwappedViewComesBackWithItsLayout() {
        awaitPictures();
        swap("#slot-update", "#view-steps");
        assertEquals("steps", shownIds().getFirst());
        assertEquals("", fx(() -> window().bench().layoutProperty().get()));
        clickOn("#layout-menu").clickOn("#item-layout-update");
        awaitPictures();
        assertEquals(Layout.all().getFirst().grid(), shownIds());
        clickOn("#layout-menu").clickOn("#item-layout-dynamics");
        assertEquals(Layout.all().get(1).grid(), shownIds());
    }

    @Test
    void aPictureIsEnlargedAndGivenBackInEveryLayout() {
        awaitPictures();
        for (Layout layout : Layout.all()) {
            push(layout);
            press(KeyCode.F).release(KeyCode.F);
            awaitPictures();
            assertEquals(1, shownIds().size());
            assertTrue(layout.grid().containsAll(shownIds()));
            assertTrue(lookup("#enlarged").tryQuery().isPresent());
            press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
            assertFalse(lookup("#enlarged").tryQuery().isPresent());
            assertEquals(layout.grid(), shownIds());
        }
        press(KeyCode.F).release(KeyCode.F);
        push(Layout.all().getFirst());
        assertEquals(Layout.all().getFirst().grid(), shownIds());
    }

    @Test
    void digitsAreTypedIntoTheTable() {
        awaitPictures();
        fxDo(() -> lookup("#context-table").query().requestFocus());
        press(KeyCode.DIGIT2).release(KeyCode.DIGIT2);
        assertEquals("update", fx(() -> window().bench().layoutProperty().get()));
    }

    /** Chooses another view for a slot by the mouse. */
    private void swap(String slot, String view) {
        clickOn(slot + " .view-title").clickOn(view);
        awaitPictures();
    }

    @Test
    void allViewsAreOfferedAtOnceAndOnTheScreen() {
        awaitPictures();
        for (String slot : List.of("#slot-update", "#slot-path", "#slot-convergence", "#slot-product")) {
            clickOn(slot + " .view-title");
            Node palette = lookup(".view-palette").query();
            save(fx(() -> palette.getScene().snapshot(null)), "window-palette" + slot.substring(5));
            Bounds bounds = fx(() -> palette.localToScreen(palette.getLayoutBounds()));
            assertTrue(bounds.getMinX() >= 0 && bounds.getMaxX() <= 1000, bounds.toString());
            assertTrue(bounds.getMinY() >= 0 && bounds.getMaxY() <= 700, bounds.toString());
            press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
            assertTrue(lookup(".view-palette").tryQuery().isEmpty());
        }
    }

    @Test
    void theReasonsAreSwappedToo() {
        awaitPictures();
        clickOn("Why");
        awaitPictures();
        swap("#slot-equality", "#view-factors");
        assertEquals(List.of("update", "path", "convergence", "product", "formula", "factors"), shownIds());
        assertTrue(fx(() -> lookup("#slot-factors .figure-pane").query().getAccessibleText())
                .startsWith("At step 17"));
        press(KeyCode.DIGIT1).release(KeyCode.DIGIT1);
        assertEquals("equality", shownIds().getLast());
        picture("window-why");
    }

    @Test
    void aViewIsSwappedByKeys() {
        awaitPictures();
        fxDo(() -> lookup("#slot-update .view-title").query().requestFocus());
        press(KeyCode.SPACE).release(KeyCode.SPACE);
        press(KeyCode.DOWN).release(KeyCode.DOWN);
        press(KeyCode.ENTER).release(KeyCode.ENTER);
        awaitPictures();
        assertEquals("weights", shownIds().getFirst());
    }

    @Test
    void whatTheModelDoesNotHaveIsNotChosen() {
        awaitPictures();
        fxDo(() -> window().documents().start(preset("recurrent")));
        awaitPictures();
        clickOn("#slot-update .view-title").clickOn("#view-attention");
        assertTrue(says("A recurrent layer has no coefficients"));
        assertEquals("update", shownIds().getFirst());
        clickOn("#view-steps");
        assertEquals("steps", shownIds().getFirst());
    }

    @Test
    void theResidualFormIsOneClickAwayFromZero() {
        awaitPictures();
        swap("#slot-update", "#view-vanish");
        assertTrue(lookup("#offer-residual").tryQuery().isEmpty());
        fxDo(() -> session().choose("vanish.power", "17"));
        awaitPictures();
        picture("window-vanish-zero");
        clickOn("#offer-residual");
        awaitPictures();
        assertEquals(
                BlockForm.RESIDUAL,
                fx(() -> session().scenarioProperty().get().model().settings().form()));
        assertTrue(lookup("#offer-residual").tryQuery().isEmpty());
        fxDo(session()::undo);
        awaitPictures();
        assertTrue(lookup("#offer-residual").tryQuery().isPresent());
        fxDo(() -> session().choose("vanish", "remedies"));
        awaitPictures();
        assertTrue(lookup("#offer-residual").tryQuery().isEmpty());
        picture("window-vanish-remedies");
    }

    private static Scenario preset(String id) {
        return Presets.all().stream()
                .filter(preset -> preset.id().equals(id))
                .findFirst()
                .orElseThrow()
                .scenario();
    }
}
