package dev.tacit.ui.transport;

import atlantafx.base.theme.Styles;
import dev.tacit.scenario.Cursor;
import dev.tacit.scenario.Scenario;
import dev.tacit.text.Digits;
import dev.tacit.text.Texts;
import dev.tacit.ui.session.Session;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/** Steps through the context: first, back, play, forward, last, how fast, and which step it is. */
public final class TransportBar {
    private static final double SLOWEST = 0.5;
    private static final double FASTEST = 64;
    private final Session session;
    private final Texts texts;
    private final StepField step;
    private final Label speedText = new Label();
    private final Slider speed = new Slider(log2(SLOWEST), log2(FASTEST), 2);
    private final Button first;
    private final Button back;
    private final Button play;
    private final Button forward;
    private final Button last;
    private final HBox node;
    private final ChangeListener<Cursor> looked = (_, _, _) -> show();
    private final ChangeListener<Scenario> edited = (_, _, _) -> show();
    private final ChangeListener<Boolean> played = (_, _, now) -> showPlaying(now);
    private final ChangeListener<Number> faster = (_, _, now) -> showSpeed(now.doubleValue());

    public TransportBar(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
        step = new StepField(session, texts);
        first = button("first", "skip-back", () -> go(0));
        back = button("back", "chevron-left", () -> go(now() - 1));
        play = button("play", "play", this::play);
        forward = button("forward", "chevron-right", () -> go(now() + 1));
        last = button("last", "skip-forward", () -> go(n()));
        speed.setId("transport-speed");
        speed.setPrefWidth(90);
        speed.setMinWidth(50);
        speed.setBlockIncrement(1);
        speed.setTooltip(new Tooltip(texts.get("transport.speed")));
        speed.setAccessibleText(texts.get("transport.speed"));
        speed.getStyleClass().add(Styles.SMALL);
        speedText.setMinWidth(46);
        speedText.getStyleClass().add(Styles.TEXT_MUTED);
        node = new HBox(1, first, back, play, forward, last, step.node(), speed, speedText);
        node.getStyleClass().add("transport-bar");
    }

    /** What to put into the window. */
    public Region node() {
        return node;
    }

    /** Begins to follow the session. */
    public void attach() {
        session.cursorProperty().addListener(looked);
        session.scenarioProperty().addListener(edited);
        session.playingProperty().addListener(played);
        session.speedProperty().addListener(faster);
        speed.valueProperty().addListener(this::slid);
        showSpeed(session.speedProperty().get());
        showPlaying(session.playingProperty().get());
        show();
    }

    /** Follows the session no more. */
    public void detach() {
        session.cursorProperty().removeListener(looked);
        session.scenarioProperty().removeListener(edited);
        session.playingProperty().removeListener(played);
        session.speedProperty().removeListener(faster);
    }

    /** Plays on, from the start if the last step is shown; or pauses. */
    public void play() {
        boolean playing = session.playingProperty().get();
        if (!playing && now() >= n()) {
            session.step(0);
        }
        session.playingProperty().set(!playing && n() > 0);
    }

    private void go(int target) {
        session.playingProperty().set(false);
        session.step(target);
    }

    private void slid(Object source, Number before, Number now) {
        double wanted = Math.pow(2, now.doubleValue());
        session.speedProperty().set(wanted < 1 ? wanted : Math.rint(wanted));
    }

    private void showSpeed(double now) {
        if (!speed.isValueChanging() && Math.abs(Math.pow(2, speed.getValue()) - now) > 0.5) {
            speed.setValue(log2(now));
        }
        speedText.setText(texts.get("transport.speed.value", Digits.rounded(now, 2)));
    }

    private void showPlaying(boolean playing) {
        play.setGraphic(new FontIcon(playing ? "fth-pause" : "fth-play"));
        String text = texts.get(playing ? "transport.pause" : "transport.play");
        play.getTooltip().setText(text);
        play.setAccessibleText(text);
    }

    private void show() {
        play.setDisable(n() == 0);
        first.setDisable(now() == 0);
        back.setDisable(now() == 0);
        forward.setDisable(now() >= n());
        last.setDisable(now() >= n());
        step.show();
    }

    private int now() {
        return session.cursorProperty().get().step();
    }

    private int n() {
        return session.scenarioProperty().get().context().n();
    }

    private Button button(String id, String icon, Runnable action) {
        Button button = new Button();
        String text = texts.get("transport." + id);
        button.setId("transport-" + id);
        button.setGraphic(new FontIcon("fth-" + icon));
        button.setTooltip(new Tooltip(text));
        button.setAccessibleText(text);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }
}
