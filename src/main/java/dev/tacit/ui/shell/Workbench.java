package dev.tacit.ui.shell;

import dev.tacit.figure.Note;
import dev.tacit.ui.session.Frame;
import dev.tacit.view.Layout;
import dev.tacit.view.View;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The middle of the window: the columns with the pictures of a layout, one of them enlarged over the others if the user
 * wants so, the token strip below.
 */
final class Workbench extends BorderPane {
    /** So many lines of words would fill the room of an enlarged picture. */
    private static final double ENLARGED_ROWS = 44;

    /** The page of the papers' figures, which stands in place of the columns. */
    private static final String PAPERS = "papers";

    private final Kit kit;
    private final Pictures pictures;
    private final SlotGrid grid = new SlotGrid(this::slot);
    private final Reasons reasons;
    private final Extras extras;
    private final Node strip;
    private final ViewSlot large;
    private final ReadOnlyStringWrapper layout = new ReadOnlyStringWrapper(this, "layout", "");
    private final Columns columns;
    private final StackPane layers = new StackPane();
    private boolean enlarged;
    private boolean choosing;
    private boolean reading;

    /** What can be chosen, by the id of its name: the layouts, and the page of the papers' figures. */
    static List<String> choices() {
        return Stream.concat(Layout.all().stream().map(Layout::id), Stream.of(PAPERS))
                .toList();
    }

    /** Shows one of {@link #choices}. */
    void choose(String id) {
        Layout.all().stream()
                .filter(layout -> layout.id().equals(id))
                .findFirst()
                .ifPresentOrElse(this::choose, this::read);
    }

    /** Shows the papers' figures in place of everything else. */
    private void read() {
        restore();
        reading = true;
        stack();
        tellVisible();
    }

    Workbench(Kit kit, Pictures pictures, Sides sides, Extras extras) {
        this.kit = kit;
        this.pictures = pictures;
        reasons = new Reasons(this::slot, sides.inspector());
        this.extras = extras;
        this.strip = sides.strip();
        large = new ViewSlot(kit, pictures, pictures.views().all().getFirst(), _ -> restore());
        columns = new Columns(kit, context(sides), grid, reasons.node(), this::tellVisible);
        getStyleClass().add("workbench");
        buildLarge();
        stack();
        setCenter(layers);
        setBottom(sides.strip());
        choose(Layout.all().getFirst());
        kit.session().frameProperty().subscribe(this::show);
    }

    private static Node context(Sides sides) {
        Split editors = Split.at(Orientation.VERTICAL, new double[] {0.52}, sides.plane(), sides.table());
        VBox.setVgrow(editors, Priority.ALWAYS);
        VBox context = new VBox(sides.tools(), editors);
        context.getStyleClass().add("context-side");
        context.setMinWidth(250);
        return context;
    }

    private void buildLarge() {
        large.setId("enlarged");
        large.getStyleClass().add("enlarged");
        large.wordsStyleProperty().bind(layers.heightProperty().map(this::enlargedType));
        large.viewProperty().addListener((_, _, _) -> tellVisible());
    }

    /** The words over an enlarged picture grow with it. */
    private String enlargedType(Number height) {
        return "-fx-font-size: " + Math.max(kit.type().scaled(14), height.doubleValue() / ENLARGED_ROWS) + "px";
    }

    private ViewSlot slot(View first) {
        ViewSlot made = new ViewSlot(kit, pictures, first, this::enlarge);
        made.idProperty().bind(made.viewProperty().map(shown -> "slot-" + shown.id()));
        made.viewProperty().addListener((_, _, _) -> tellVisible());
        return made;
    }

    /** Shows the views of a layout, whatever was swapped or enlarged before. */
    void choose(Layout next) {
        choosing = true;
        restore();
        reading = false;
        stack();
        grid.show(pictures.views(next.grid()));
        if (next.id().equals(Layout.LEARNING)) {
            reasons.show(extras.learning());
            columns.showWhy(kit.text("layout." + next.id()));
        } else {
            reasons.show(pictures.views(next.reasons()));
            columns.showAsBefore();
        }
        choosing = false;
        tellVisible();
    }

    /** The id of the layout whose views are shown; empty where one of them was swapped. */
    ReadOnlyStringProperty layoutProperty() {
        return layout.getReadOnlyProperty();
    }

    private boolean isShown(Layout one) {
        return ids(grid.slots()).equals(one.grid()) && ids(reasons.slots()).equals(one.reasons());
    }

    private static List<String> ids(List<ViewSlot> slots) {
        return slots.stream().map(ViewSlot::viewId).toList();
    }

    /** The enlarged picture, if there is one, over the columns, or the page in their place. */
    private void stack() {
        strip.setVisible(!reading);
        strip.setManaged(!reading);
        layers.getChildren().setAll(reading ? extras.papers().node() : columns);
        if (enlarged) {
            layers.getChildren().add(large);
        }
    }

    /** Lays a picture over all others. */
    void enlarge(ViewSlot slot) {
        enlarged = true;
        large.viewProperty().set(slot.viewProperty().get());
        stack();
        tellVisible();
    }

    /** Enlarges the picture under the mouse, or gives an enlarged one its place back. */
    void enlarge() {
        if (enlarged) {
            restore();
        } else if (!reading) {
            enlarge(pointed());
        }
    }

    /** All pictures again, if one lies over the others. */
    void restore() {
        if (enlarged) {
            enlarged = false;
            stack();
            tellVisible();
        }
    }

    private Stream<ViewSlot> visibleSlots() {
        if (enlarged) {
            return Stream.of(large);
        }
        if (reading) {
            return Stream.empty();
        }
        return Stream.concat(grid.slots().stream(), columns.whyIsVisible() ? reasons.slots().stream() : Stream.empty());
    }

    /** What is seen may have changed. */
    private void tellVisible() {
        if (choosing) {
            return;
        }
        String shown = Layout.all().stream()
                .filter(this::isShown)
                .map(Layout::id)
                .findFirst()
                .orElse("");
        layout.set(reading ? PAPERS : shown);
        Set<String> ids = new HashSet<>();
        visibleSlots().forEach(slot -> ids.add(slot.viewId()));
        kit.session().show(ids);
        show(kit.session().frameProperty().get());
    }

    /** The pictures of a frame, or words where the computation failed: older pictures would be of another context. */
    private void show(@Nullable Frame frame) {
        if (frame != null) {
            visibleSlots().forEach(slot -> slot.update(frame));
        } else if (kit.session().problemProperty().get() != null) {
            Note none = new Note(kit.text("status.compute.none"), kit.text("status.compute.help"), true);
            visibleSlots().forEach(slot -> slot.say(none));
        }
    }

    /** Takes the picture under the mouse, or the first, to a file. */
    void export() {
        if (reading) {
            extras.papers().save();
        } else {
            pointed().export();
        }
    }

    /** The slot under the mouse, or the first. */
    private ViewSlot pointed() {
        return visibleSlots()
                .filter(Node::isHover)
                .findFirst()
                .or(() -> visibleSlots().findFirst())
                .orElseThrow();
    }

    /** The slots that can be seen, in the order of reading. */
    List<ViewSlot> slots() {
        return visibleSlots().toList();
    }

    /** Draws all pictures at once, for a picture of a window that is not shown. */
    void drawNow() {
        visibleSlots().forEach(ViewSlot::drawNow);
    }

    /** Whether every visible picture is there. */
    boolean complete() {
        Frame frame = kit.session().frameProperty().get();
        return frame != null && visibleSlots().allMatch(slot -> frame.figures().containsKey(slot.viewId()));
    }
}
