package dev.tacit.ui.context;

import dev.tacit.figure.paint.PaintTheme;
import dev.tacit.scenario.Cursor;
import dev.tacit.scenario.Scenario;
import dev.tacit.ui.fx.CanvasPane;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The context as dots in the plane of two of its coordinates, to be dragged. */
public final class PlaneEditor {
    private final ContextModel model;
    private final PlaneState state;
    private final PlaneMouse mouse;
    private final PlaneKeys keys;
    private final ContextKeys common;
    private final ContextMenuMaker menus;
    private final CanvasPane canvas = new CanvasPane(this::paint);
    private final ComboBox<Integer> across = new ComboBox<>();
    private final ComboBox<Integer> up = new ComboBox<>();
    private final VBox node;
    private final ChangeListener<Scenario> edited = (_, _, _) -> follow();
    private final ChangeListener<Axes> renamed = (_, _, now) -> name(now);
    private final InvalidationListener looked = _ -> canvas.repaint();
    private final List<String> legend;
    private boolean naming;
    private @Nullable ContextMenu shown;

    PlaneEditor(ContextModel model, ContextActions actions, TableClipboard clipboard) {
        this.model = model;
        state = new PlaneState(model);
        mouse = new PlaneMouse(model, actions, state, canvas::repaint);
        keys = new PlaneKeys(model, actions, state, mouse);
        common = new ContextKeys(actions, clipboard);
        menus = new ContextMenuMaker(model.texts(), actions, clipboard);
        legend = Stream.of("token", "moved", "query")
                .map(key -> model.texts().get("context.plane.key." + key))
                .toList();
        node = new VBox(head(), canvas);
        node.getStyleClass().add("plane-editor");
        VBox.setVgrow(canvas, Priority.ALWAYS);
        pane();
    }

    /** What to put into the window. */
    public Region node() {
        return node;
    }

    void attach() {
        model.session().scenarioProperty().addListener(edited);
        model.session().cursorProperty().addListener(looked);
        model.session().selectionProperty().addListener(looked);
        model.theme().addListener(looked);
        model.axes().addListener(renamed);
        name(model.axes().get());
        state.fit();
    }

    void detach() {
        model.session().scenarioProperty().removeListener(edited);
        model.session().cursorProperty().removeListener(looked);
        model.session().selectionProperty().removeListener(looked);
        model.theme().removeListener(looked);
        model.axes().removeListener(renamed);
    }

    private void pane() {
        canvas.getStyleClass().add("plane-canvas");
        canvas.setFocusTraversable(true);
        canvas.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        canvas.setAccessibleText(model.texts().get("context.plane.accessible"));
        canvas.setAccessibleHelp(model.texts().get("context.plane.help"));
        canvas.setMinSize(160, 140);
        canvas.setPrefSize(300, 280);
        canvas.setOnContextMenuRequested(this::menu);
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, keys::pressed);
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, common::pressed);
        canvas.addEventHandler(KeyEvent.KEY_RELEASED, keys::released);
        canvas.focusedProperty().addListener(looked);
        mouse.attach(canvas);
    }

    private HBox head() {
        chooser(across, "context.plane.across");
        chooser(up, "context.plane.up");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label against = new Label(model.texts().get("context.plane.against"));
        against.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(
                6, up, against, across, space, new ToolButtons(model.texts()).button("fit", "maximize", this::fit));
        head.getStyleClass().add("context-tools");
        return head;
    }

    private void chooser(ComboBox<Integer> box, String key) {
        box.setId(key.replace('.', '-'));
        box.setTooltip(new Tooltip(model.texts().get(key)));
        box.setAccessibleText(model.texts().get(key));
        box.setConverter(new CoordinateNames(() -> model.axes().get()));
        box.setMinWidth(64);
        box.setVisibleRowCount(12);
        box.valueProperty().addListener((_, _, _) -> choose());
    }

    private void name(Axes axes) {
        naming = true;
        List<Integer> all = IntStream.range(0, axes.width()).boxed().toList();
        for (ComboBox<Integer> box : List.of(across, up)) {
            box.setValue(null);
            box.getItems().setAll(all);
        }
        follow();
        across.setValue(state.across());
        up.setValue(state.up());
        naming = false;
    }

    private void choose() {
        Integer x = across.getValue();
        Integer y = up.getValue();
        if (!naming && x != null && y != null) {
            state.axes(x, y);
            canvas.repaint();
        }
    }

    private void follow() {
        state.follow();
        canvas.repaint();
    }

    private void fit() {
        state.fit();
        canvas.repaint();
    }

    private void paint(GraphicsContext pen) {
        PaintTheme theme = model.theme().getValue();
        state.in(PlanePainter.inner(canvas.getWidth(), canvas.getHeight(), theme.fontSize()));
        PlaneScene scene = state.scene();
        new PlanePainter(pen, theme, scene).paint();
        new LegendPainter(pen, theme).paint(scene.view().box(), legend);
    }

    /** What is shown now. */
    PlaneScene scene() {
        return state.scene();
    }

    private void menu(ContextMenuEvent event) {
        int hit = state.under(event.getX(), event.getY());
        if (hit != Cursor.NONE && !model.session().selection().contains(hit)) {
            model.session().select(Set.of(hit));
        }
        if (shown != null) {
            shown.hide();
        }
        shown = menus.menu("context.menu.add.here", () -> mouse.addAt(event.getX(), event.getY()));
        shown.show(canvas, event.getScreenX(), event.getScreenY());
        event.consume();
    }
}
