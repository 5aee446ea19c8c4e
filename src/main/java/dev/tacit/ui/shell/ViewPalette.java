package dev.tacit.ui.shell;

import atlantafx.base.theme.Styles;
import dev.tacit.ui.session.Frame;
import dev.tacit.view.View;
import dev.tacit.view.Views;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * All views at once, by what they are about. The line below says what the one that is pointed at answers, or what it
 * needs that the model does not have.
 */
final class ViewPalette extends VBox {
    private static final int COLUMNS = 3;
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass UNFIT = PseudoClass.getPseudoClass("unfit");

    private final Kit kit;
    private final String current;
    private final Consumer<View> choose;
    private final Label about = new Label();

    /** {@code current} is the id of the view that is shown. */
    ViewPalette(Kit kit, Views views, String current, Consumer<View> choose) {
        this.kit = kit;
        this.current = current;
        this.choose = choose;
        getStyleClass().add("view-palette");
        about.getStyleClass().add("view-about");
        about.setWrapText(true);
        HBox columns = new HBox(14);
        columns.getChildren().setAll(columns(views.groups()));
        getChildren().setAll(columns, about);
    }

    /** The groups in columns of about the same height. */
    private List<VBox> columns(List<Views.Group> groups) {
        int rows = groups.stream().mapToInt(ViewPalette::rows).sum();
        List<VBox> columns = new ArrayList<>(List.of(column()));
        int before = 0;
        for (Views.Group group : groups) {
            boolean full = (before + rows(group) / 2.0) * COLUMNS > (double) rows * columns.size();
            if (full && columns.size() < COLUMNS) {
                columns.add(column());
            }
            columns.getLast().getChildren().addAll(part(group));
            before += rows(group);
        }
        return columns;
    }

    private static VBox column() {
        VBox column = new VBox();
        column.getStyleClass().add("palette-column");
        return column;
    }

    private static int rows(Views.Group group) {
        return 1 + group.views().size();
    }

    private List<Node> part(Views.Group group) {
        List<Node> part = new ArrayList<>();
        Label name = new Label(kit.text("layout." + group.id()));
        name.getStyleClass().add("palette-group");
        part.add(name);
        group.views().forEach(view -> part.add(button(view)));
        return part;
    }

    private Button button(View view) {
        Button button = new Button(kit.text("view." + view.id() + ".title"));
        boolean fits = fits(view);
        String words = kit.text("view." + view.id() + (fits ? ".help" : ".needs"));
        button.setId("view-" + view.id());
        button.getStyleClass().add(Styles.FLAT);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleHelp(words);
        button.pseudoClassStateChanged(CURRENT, view.id().equals(current));
        button.pseudoClassStateChanged(UNFIT, !fits);
        button.hoverProperty().subscribe(on -> tell(on, words));
        button.focusedProperty().subscribe(on -> tell(on, words));
        button.setOnAction(fits ? _ -> choose.accept(view) : ActionEvent::consume);
        button.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                button.fire();
                event.consume();
            }
        });
        return button;
    }

    private boolean fits(View view) {
        Frame frame = kit.session().frameProperty().get();
        return frame == null || view.fits(frame.snapshot());
    }

    private void tell(boolean pointed, String words) {
        if (pointed) {
            about.setText(words);
        }
    }

    /** Where the keys begin: at the view that is shown. */
    void begin() {
        lookupAll(".button").stream()
                .filter(button -> button.getPseudoClassStates().contains(CURRENT))
                .forEach(Node::requestFocus);
    }
}
