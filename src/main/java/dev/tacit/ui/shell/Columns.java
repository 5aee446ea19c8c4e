package dev.tacit.ui.shell;

import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;

/**
 * The context on the left, pictures in the middle, the reasons on the right. Where there is little room, context and
 * reasons share the left as tabs.
 */
final class Columns extends StackPane {
    private static final double NARROW = 1280;

    /** Where even tabs have no room (large type on a narrow screen) the pictures stand alone. */
    private static final double NARROWEST = 900;

    /** What the row of tools over the context needs. */
    private static final double LEAST_SIDE = 316;

    private final Kit kit;
    private final Node context;
    private final Node pictures;
    private final Node why;
    private final Runnable changed;
    private final Tab first = new Tab();
    private final Tab second = new Tab();
    private final TabPane tabs = new TabPane(first, second);
    private final StackPane left = new StackPane();
    private final StackPane middle = new StackPane();
    private final StackPane right = new StackPane();
    private final StackPane beside = new StackPane();
    private final Split three = new Split(Orientation.HORIZONTAL, this::threeColumns, left, middle, right);
    private final Split two = new Split(Orientation.HORIZONTAL, this::twoColumns, tabs, beside);
    private int count;
    private boolean aside;

    /** {@code changed} is told whenever {@link #whyIsVisible} may have changed. */
    Columns(Kit kit, Node context, Node pictures, Node why, Runnable changed) {
        this.kit = kit;
        this.context = context;
        this.pictures = pictures;
        this.why = why;
        this.changed = changed;
        first.setText(kit.text("window.context"));
        second.setText(kit.text("window.why"));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getStyleClass().add("side-tabs");
        tabs.setMinWidth(250);
        arrange(3);
        second.selectedProperty().addListener((_, _, _) -> changed.run());
        widthProperty().subscribe(width -> fit(width.doubleValue()));
        kit.type().scaleProperty().subscribe(_ -> {
            fit(getWidth());
            three.follow();
            two.follow();
        });
    }

    private void fit(double width) {
        double room = width / kit.type().scaled(1);
        int fitting = room >= NARROW || width <= 0 ? 3 : room >= NARROWEST ? 2 : 1;
        if (fitting != count) {
            arrange(fitting);
            changed.run();
        }
    }

    /** Places so many columns. */
    private void arrange(int columns) {
        count = columns;
        Stream.<Pane>of(this, left, middle, right, beside)
                .forEach(place -> place.getChildren().clear());
        first.setContent(null);
        second.setContent(null);
        switch (columns) {
            case 1 -> getChildren().setAll(pictures);
            case 2 -> {
                first.setContent(context);
                second.setContent(why);
                beside.getChildren().setAll(pictures);
                getChildren().setAll(two);
            }
            default -> {
                left.getChildren().setAll(context);
                middle.getChildren().setAll(pictures);
                right.getChildren().setAll(why);
                getChildren().setAll(three);
            }
        }
    }

    private double[] threeColumns(double width) {
        return new double[] {Math.max(kit.type().scaled(LEAST_SIDE), 0.225 * width) / width, 0.752};
    }

    private double[] twoColumns(double width) {
        return new double[] {Math.max(kit.type().scaled(LEAST_SIDE), 0.31 * width) / width};
    }

    /** Brings the reasons to the front where they share a place, under another name. */
    void showWhy(String name) {
        aside = aside || first.isSelected();
        second.setText(name);
        tabs.getSelectionModel().select(second);
    }

    /** Gives the reasons their name back, and the context its place if it was put aside. */
    void showAsBefore() {
        second.setText(kit.text("window.why"));
        if (aside) {
            aside = false;
            tabs.getSelectionModel().select(first);
        }
    }

    /** Whether the reasons can be seen. */
    boolean whyIsVisible() {
        return count == 3 || (count == 2 && second.isSelected());
    }
}
