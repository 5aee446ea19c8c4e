package dev.tacit.ui.context;

import dev.tacit.scenario.Cursor;
import dev.tacit.scenario.Moved;
import dev.tacit.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The context as a table of numbers, the query last. */
public final class TokenTableView {
    /** The query's row, and the names of the columns, which are a little higher. */
    private static final double NAMES = 2.4;

    private final ContextModel model;
    private final ContextActions actions;
    private final ContextMenuMaker menus;
    private final TableView<TokenRow> table = new TableView<>();
    private final List<TokenTableRow> rows = new ArrayList<>();
    private final Label none = new Label();
    private final Pulsed body = new Pulsed();
    private final QueryLine query;
    private final VBox node;
    private final TableDesk desk;
    private final RowDrag drag;
    private final SelectionLink link;
    private final TableColumns columns;
    private final ChangeListener<Scenario> edited = (_, _, now) -> show(now);
    private final ChangeListener<Cursor> looked = (_, _, _) -> rows.forEach(TokenTableRow::look);
    private final ChangeListener<Axes> renamed = (_, _, now) -> name(now);
    private @Nullable ContextMenu shown;

    TokenTableView(ContextModel model, ContextActions actions, TableClipboard clipboard) {
        this.model = model;
        this.actions = actions;
        drag = new RowDrag(actions);
        menus = new ContextMenuMaker(model.texts(), actions, clipboard);
        body.getChildren().add(table);
        query = new QueryLine(model, this::reveal);
        node = new VBox(none, body, query);
        desk = new TableDesk(table, model.session(), new CellMessage(model.texts(), body));
        link = new SelectionLink(model.session(), table, body::requestLayout);
        columns = new TableColumns(model.texts(), desk, this::mark, none.fontProperty());
        ContextKeys common = new ContextKeys(actions, clipboard);
        TableKeys keys = new TableKeys(table, desk, actions);
        table.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        table.addEventHandler(KeyEvent.KEY_TYPED, keys::typed);
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (table.getEditingCell() == null) {
                common.pressed(event);
            }
        });
        build();
    }

    /** What to put into the window. */
    public Region node() {
        return node;
    }

    private void build() {
        node.getStyleClass().add("token-table");
        node.heightProperty().subscribe(this::showQuery);
        VBox.setVgrow(body, Priority.ALWAYS);
        none.getStyleClass().add("context-empty");
        none.setWrapText(true);
        none.setMaxWidth(Double.MAX_VALUE);
        none.setMinHeight(Region.USE_PREF_SIZE);
        none.setText(model.texts().get("context.table.none"));
        table.setId("context-table");
        table.setEditable(true);
        table.setAccessibleText(model.texts().get("context.table.accessible"));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setRowFactory(_ -> row());
        table.fixedCellSizeProperty().bind(none.fontProperty().map(font -> 2 * font.getSize()));
        table.setOnContextMenuRequested(this::menu);
        table.getStyleClass().addAll("dense", "edge-to-edge");
    }

    void attach() {
        model.session().scenarioProperty().addListener(edited);
        model.session().cursorProperty().addListener(looked);
        model.axes().addListener(renamed);
        name(model.axes().get());
        show(model.scenario());
        link.attach();
    }

    void detach() {
        link.detach();
        model.session().scenarioProperty().removeListener(edited);
        model.session().cursorProperty().removeListener(looked);
        model.axes().removeListener(renamed);
    }

    private void name(Axes axes) {
        table.getColumns().setAll(columns.make(axes));
        boolean few = axes.width() <= 6;
        table.setColumnResizePolicy(
                few ? TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN : TableView.UNCONSTRAINED_RESIZE_POLICY);
    }

    private void show(Scenario now) {
        int wanted = now.context().n() + 1;
        Moved moved = now.moved();
        List<TokenRow> items = table.getItems();
        if (items.size() > wanted) {
            items.subList(wanted, items.size()).clear();
        }
        items.forEach(row -> row.show(now.context(), moved));
        List<TokenRow> more = new ArrayList<>();
        for (int i = items.size(); i < wanted; i++) {
            more.add(new TokenRow(i, now.context(), moved));
        }
        items.addAll(more);
        none.setVisible(wanted == 1);
        none.setManaged(wanted == 1);
        showQuery();
        rows.forEach(TokenTableRow::look);
    }

    /** The query's row is in sight without scrolling where all rows and the names of the columns have room. */
    private void showQuery() {
        double rowsHigh = (model.context().n() + NAMES) * table.getFixedCellSize();
        query.show(model.context(), rowsHigh <= node.getHeight());
    }

    private void reveal() {
        int n = model.context().n();
        actions.select(List.of(n));
        table.scrollTo(n);
        table.requestFocus();
    }

    private TableRow<TokenRow> row() {
        TokenTableRow row = new TokenTableRow(model, drag);
        rows.add(row);
        return row;
    }

    private void mark(int index, boolean inY) {
        Set<Integer> chosen = actions.selectedTokens();
        actions.mark(chosen.contains(index) ? chosen : new TreeSet<>(Set.of(index)), inY);
    }

    private void menu(ContextMenuEvent event) {
        if (shown != null) {
            shown.hide();
        }
        shown = menus.menu("context.menu.add", actions::add);
        shown.show(table, event.getScreenX(), event.getScreenY());
        event.consume();
    }

    /** Takes over the session's selection once a pulse, and brings a single token into sight. */
    private final class Pulsed extends StackPane {
        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            boolean one = link.take();
            int index = table.getSelectionModel().getSelectedIndex();
            if (one && rows.stream().noneMatch(row -> row.isVisible() && row.getIndex() == index)) {
                table.scrollTo(Math.max(0, index - 3));
            }
        }
    }
}
