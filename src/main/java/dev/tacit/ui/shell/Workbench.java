package dev.tacit.ui.shell;

import dev.tacit.figure.Note;
import dev.tacit.ui.session.Frame;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The layout of the window: the context on the left, pictures in the middle, the reasons on the right, the token strip
 * below. Where there is little room, context and reasons share the left as tabs.
 */
final class Workbench extends BorderPane {
    private static final double NARROW = 1280;

    /** Where even tabs have no room (large type on a narrow screen) the pictures stand alone. */
    private static final double NARROWEST = 900;

    /** What the row of tools over the context needs. */
    private static final double LEAST_SIDE = 316;

    /** So many lines of words would fill the room of an enlarged picture. */
    private static final double ENLARGED_ROWS = 44;

    private final Kit kit;
    private final Pictures pictures;
    private final Sides sides;
    private final SlotGrid grid;
    private final List<ViewSlot> reasons;
    private final TabPane tabs = new TabPane();
    private final StackPane left = new StackPane();
    private final StackPane middle = new StackPane();
    private final StackPane right = new StackPane();
    private final StackPane beside = new StackPane();
    private final Split three = new Split(Orientation.HORIZONTAL, this::threeColumns, left, middle, right);
    private final Split two = new Split(Orientation.HORIZONTAL, this::twoColumns, tabs, beside);
    private final VBox context = new VBox();
    private final Split why = Split.at(Orientation.VERTICAL, new double[] {0.44, 0.79});
    private final StackPane layers = new StackPane();
    private @Nullable ViewSlot enlarged;
    private int columns;

    Workbench(Kit kit, Pictures pictures, Sides sides) {
        this.kit = kit;
        this.pictures = pictures;
        this.sides = sides;
        List<String> fixed = List.of("formula", "equality");
        reasons = fixed.stream()
                .flatMap(id -> pictures.view(id).stream())
                .map(view -> new ViewSlot(kit, pictures, view, this::enlarge))
                .toList();
        grid = new SlotGrid(kit, pictures, Set.copyOf(fixed), this::enlarge);
        grid.slots().forEach(slot -> slot.viewProperty().addListener((_, _, _) -> tellVisible()));
        getStyleClass().add("workbench");
        buildSides();
        setCenter(layers);
        setBottom(sides.strip());
        arrange(3);
        tabs.getSelectionModel().selectedItemProperty().subscribe(_ -> tellVisible());
        widthProperty().subscribe(width -> fit(width.doubleValue()));
        kit.type().scaleProperty().subscribe(_ -> {
            fit(getWidth());
            three.follow();
            two.follow();
        });
        kit.session().frameProperty().subscribe(this::show);
        tellVisible();
    }

    private void buildSides() {
        Split editors = Split.at(Orientation.VERTICAL, new double[] {0.52}, sides.plane(), sides.table());
        VBox.setVgrow(editors, Priority.ALWAYS);
        context.getChildren().setAll(sides.tools(), editors);
        context.getStyleClass().add("context-side");
        context.setMinWidth(250);
        ScrollPane inspector = new ScrollPane(sides.inspector());
        inspector.setFitToWidth(true);
        inspector.getStyleClass().add("why-scroll");
        inspector.setMinHeight(60);
        inspector.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        why.getItems().setAll(reasons);
        why.getItems().add(inspector);
        why.setMinWidth(250);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getStyleClass().add("side-tabs");
        tabs.setMinWidth(250);
    }

    private void fit(double width) {
        double room = width / kit.type().scaled(1);
        int fitting = room >= NARROW || width <= 0 ? 3 : room >= NARROWEST ? 2 : 1;
        if (fitting != columns) {
            arrange(fitting);
        }
    }

    /** Places so many columns. */
    private void arrange(int count) {
        columns = count;
        Stream.of(left, middle, right, beside)
                .forEach(place -> place.getChildren().clear());
        tabs.getTabs().clear();
        switch (count) {
            case 1 -> {}
            case 2 -> {
                tabs.getTabs().setAll(tab("window.context", context), tab("window.why", why));
                beside.getChildren().setAll(grid);
            }
            default -> {
                left.getChildren().setAll(context);
                middle.getChildren().setAll(grid);
                right.getChildren().setAll(why);
            }
        }
        stack();
        tellVisible();
    }

    /** The enlarged picture, if there is one, over the columns. */
    private void stack() {
        layers.getChildren().setAll(columns == 3 ? three : columns == 2 ? two : grid);
        if (enlarged != null) {
            layers.getChildren().add(enlarged);
        }
    }

    private double[] threeColumns(double width) {
        return new double[] {Math.max(kit.type().scaled(LEAST_SIDE), 0.225 * width) / width, 0.752};
    }

    private double[] twoColumns(double width) {
        return new double[] {Math.max(kit.type().scaled(LEAST_SIDE), 0.31 * width) / width};
    }

    private Tab tab(String key, Node content) {
        return new Tab(kit.text(key), content);
    }

    /** Lays a picture over all others. */
    void enlarge(ViewSlot slot) {
        ViewSlot large =
                new ViewSlot(kit, pictures, pictures.view(slot.viewId()).orElseThrow(), _ -> restore());
        large.getStyleClass().add("enlarged");
        large.setId("enlarged");
        large.wordsStyleProperty().bind(layers.heightProperty().map(this::enlargedType));
        large.viewProperty().subscribe(_ -> tellVisible());
        enlarged = large;
        stack();
        tellVisible();
    }

    /** The words over an enlarged picture grow with it. */
    private String enlargedType(Number height) {
        return "-fx-font-size: " + Math.max(kit.type().scaled(14), height.doubleValue() / ENLARGED_ROWS) + "px";
    }

    /** All pictures again, if one lies over the others. */
    void restore() {
        if (enlarged != null) {
            enlarged = null;
            stack();
            tellVisible();
        }
    }

    private boolean whyIsVisible() {
        Tab chosen = tabs.getSelectionModel().getSelectedItem();
        return columns == 3 || (columns == 2 && chosen != null && why.equals(chosen.getContent()));
    }

    private Stream<ViewSlot> visibleSlots() {
        if (enlarged != null) {
            return Stream.of(enlarged);
        }
        return Stream.concat(grid.slots().stream(), whyIsVisible() ? reasons.stream() : Stream.empty());
    }

    private void tellVisible() {
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

    /** The slot that an export takes: the one under the mouse, or the first. */
    ViewSlot exported() {
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
