package dev.tacit.ui.shell;

import atlantafx.base.theme.Styles;
import dev.tacit.engine.Snapshot;
import dev.tacit.tensor.Vector;
import dev.tacit.text.Digits;
import dev.tacit.ui.draw.Powers;
import dev.tacit.ui.session.Frame;
import java.util.stream.DoubleStream;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/** The line at the bottom: how exact the numbers are, how long they took, and what still runs after a second. */
final class StatusBar extends HBox {
    private final Kit kit;
    private final Label exact = new Label();
    private final Label cost = new Label();
    private final HBox progress = new HBox(8);
    private final PauseTransition patience = new PauseTransition(Duration.seconds(1));

    StatusBar(Kit kit, Documents documents) {
        super(16);
        this.kit = kit;
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        exact.setId("status-exact");
        cost.setId("status-cost");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().setAll(exact, cost, space, progress);
        buildProgress(documents);
        kit.session().frameProperty().subscribe(frame -> {
            if (frame != null) {
                say(frame);
            } else {
                exact.setText("");
                cost.setText("");
            }
        });
    }

    private void buildProgress(Documents documents) {
        ProgressBar bar = new ProgressBar();
        bar.getStyleClass().add(Styles.SMALL);
        bar.setPrefWidth(120);
        Label what = new Label();
        what.textProperty()
                .bind(Bindings.when(documents.workingProperty().isEmpty())
                        .then(kit.text("status.computing"))
                        .otherwise(documents.workingProperty()));
        Button cancel = new Button(kit.text("status.cancel"));
        cancel.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
        cancel.setId("status-cancel");
        cancel.setOnAction(_ -> {
            documents.cancel();
            kit.session().cancel();
        });
        progress.setAlignment(Pos.CENTER_RIGHT);
        progress.getChildren().setAll(what, bar, cancel);
        progress.setVisible(false);
        BooleanBinding busy =
                kit.session().computingProperty().or(documents.workingProperty().isNotEmpty());
        patience.setOnFinished(_ -> progress.setVisible(busy.get()));
        busy.subscribe(now -> {
            progress.setVisible(progress.isVisible() && now);
            if (now) {
                patience.playFromStart();
            } else {
                patience.stop();
            }
        });
    }

    private void say(Frame frame) {
        Snapshot snapshot = frame.snapshot();
        double worst = worst(snapshot);
        exact.setText(
                Double.isNaN(worst)
                        ? kit.text("status.exact.none")
                        : worst == 0 ? kit.text("status.exact.bits") : kit.text("status.exact", Powers.of(worst)));
        cost.setText(kit.text(
                "status.cost", snapshot.n(), Digits.rounded(frame.nanos() / 1e6, frame.nanos() < 1e6 ? 1 : 2)));
    }

    /** The largest relative error of all the equalities that hold at this scenario. */
    private static double worst(Snapshot snapshot) {
        return DoubleStream.concat(
                        DoubleStream.of(snapshot.moved().residual()),
                        DoubleStream.concat(
                                values(snapshot.direct().residuals()),
                                values(snapshot.product().residuals())))
                .filter(Double::isFinite)
                .max()
                .orElse(Double.NaN);
    }

    private static DoubleStream values(Vector vector) {
        return DoubleStream.of(vector.toArray());
    }
}
