package dev.tacit.ui.context;

import dev.tacit.figure.paint.PaintTheme;
import dev.tacit.scenario.Context;
import dev.tacit.scenario.Cursor;
import dev.tacit.scenario.Presets;
import dev.tacit.scenario.Scenario;
import dev.tacit.text.Texts;
import dev.tacit.ui.WindowTest;
import dev.tacit.ui.draw.Look;
import dev.tacit.ui.session.Session;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javafx.application.Application;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/** A window with the context editors alone. */
abstract class ContextWindowTest extends WindowTest {
    private @Nullable Session session;
    private @Nullable ContextPanel panel;
    private final ObjectProperty<PaintTheme> theme = new SimpleObjectProperty<>(Look.LIGHT.paint());

    Scenario first() {
        return Presets.standard();
    }

    @Override
    protected int width() {
        return 360;
    }

    @Override
    protected int height() {
        return 760;
    }

    @Override
    protected Parent content() {
        Texts texts = new Texts(Locale.ENGLISH);
        session = new Session(first(), Cursor.at(0), List.of(), texts);
        panel = new ContextPanel(session, texts, theme, () -> {});
        panel.attach();
        BorderPane lower = new BorderPane(panel.table().node());
        lower.setTop(panel.tools().node());
        SplitPane split = new SplitPane(panel.plane().node(), lower);
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(0.5);
        return new BorderPane(split);
    }

    @BeforeEach
    void size() {
        fxDo(() -> {
            stage().setWidth(width());
            stage().setHeight(height());
        });
        await(this::settled);
    }

    /** Whether the window has its size, and the plane has been painted as large as it is in it. */
    private boolean settled() {
        Scene scene = stage().getScene();
        Region canvas = (Region) plane();
        return scene.getWidth() == width()
                && scene.getHeight() == height()
                && !scene.getRoot().isNeedsLayout()
                && canvas.getWidth() > 10
                && PlanePainter.inner(
                                canvas.getWidth(),
                                canvas.getHeight(),
                                theme.get().fontSize())
                        .equals(panel().plane().scene().view().box());
    }

    @Override
    protected void closing() {
        panel().detach();
        session().close();
    }

    Session session() {
        return Objects.requireNonNull(session);
    }

    ContextPanel panel() {
        return Objects.requireNonNull(panel);
    }

    Context context() {
        return fx(() -> session().scenarioProperty().get().context());
    }

    Set<Integer> selection() {
        return fx(() -> new TreeSet<>(session().selection()));
    }

    void select(Integer... tokens) {
        fxDo(() -> panel().actions().select(Set.of(tokens)));
    }

    void look(Look look) {
        fxDo(() -> {
            Application.setUserAgentStylesheet(look.sheet());
            theme.set(look.paint());
        });
    }

    Node plane() {
        return lookup(".plane-canvas").query();
    }

    TableView<TokenRow> table() {
        return lookup("#context-table").queryTableView();
    }

    /** Where a token is in the plane of coordinates 0 and d - 1, in the plane's own pixels. */
    double[] spot(int token) {
        await(() -> panel().plane().scene().view().box().width() > 10);
        return fx(() -> {
            PlaneScene scene = panel().plane().scene();
            return new double[] {scene.pixelX(token), scene.pixelY(token)};
        });
    }
}
