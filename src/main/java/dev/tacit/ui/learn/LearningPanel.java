package dev.tacit.ui.learn;

import atlantafx.base.theme.Styles;
import dev.tacit.text.Problem;
import dev.tacit.text.ProblemException;
import dev.tacit.text.Texts;
import dev.tacit.train.NamedSettings;
import dev.tacit.ui.draw.FigurePane;
import dev.tacit.ui.field.Forms;
import dev.tacit.ui.fx.FxPulse;
import dev.tacit.ui.fx.LongRun;
import dev.tacit.ui.session.Session;
import dev.tacit.view.LearningCurve;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanExpression;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Trains a block beside the pictures: its loss as it falls, what can be done with it, and the plan. */
public final class LearningPanel {
    private final Texts texts;
    private final LongRun<Progress> trainer;
    private final LearningCurve curve;
    private final LearningWords words;
    private final FigurePane figure;
    private final LearningForm form;
    private final LearningActions actions;
    private final ProgressBar bar = new ProgressBar(0);
    private final Label told = new Label();
    private final Label diverged = new Label();
    private final Button train = new Button();
    private final VBox node = new VBox();

    /**
     * What trains beside the window and keeps its state in {@code store}; why it was not kept goes to {@code problems},
     * what nobody foresaw to {@code faults}.
     */
    public static LongRun<Progress> trainer(
            LearningStore store, Consumer<Problem> problems, Consumer<Throwable> faults) {
        FxPulse<Problem> unkept = new FxPulse<>(problems);
        return new LongRun<>(
                "tacit-training",
                (from, stop, publish) -> LearningRun.run(from, stop, next -> {
                    publish.accept(next);
                    try {
                        store.keep(next.learned().state());
                    } catch (ProblemException full) {
                        unkept.offer(full.problem());
                    }
                }),
                faults);
    }

    /** {@code figure} is where the loss is drawn. */
    public LearningPanel(
            Session session, Texts texts, LongRun<Progress> trainer, LearningStore store, FigurePane figure) {
        this.texts = texts;
        this.trainer = trainer;
        this.figure = figure;
        curve = new LearningCurve(texts);
        words = new LearningWords(texts);
        form = new LearningForm(session, texts, new Plan("paper", NamedSettings.paper()));
        actions = new LearningActions(session, trainer, store, form.planProperty());
        build();
        trainer.resultProperty().subscribe(this::show);
        trainer.runningProperty().subscribe(this::say);
        form.planProperty().subscribe(this::say);
        say();
    }

    /** What to put into the window. */
    public Region node() {
        return node;
    }

    private void build() {
        Label title = new Label(texts.get("learning.title"));
        title.getStyleClass().add("learning-title");
        Label help = muted(texts.get("learning.help"));
        told.setId("learning-progress");
        told.setWrapText(true);
        diverged.setId("learning-diverged");
        diverged.setWrapText(true);
        diverged.getStyleClass().add(Styles.DANGER);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.getStyleClass().add(Styles.SMALL);
        figure.setMinHeight(150);
        VBox.setVgrow(figure, Priority.ALWAYS);
        form.node().disableProperty().bind(trainer.runningProperty());
        VBox plan = new VBox(form.node());
        plan.getStyleClass().add("inspector");
        ScrollPane settings = Forms.scrolling(plan);
        settings.setMinHeight(110);
        VBox.setVgrow(settings, Priority.SOMETIMES);
        node.getStyleClass().add("learning");
        node.setMinWidth(250);
        node.setId("learning");
        node.getChildren().setAll(title, help, figure, bar, told, diverged, buttons(), settings);
    }

    private FlowPane buttons() {
        train.setId("learning-train");
        train.getStyleClass().addAll(Styles.SMALL, Styles.ACCENT);
        train.setOnAction(_ -> actions.train());
        BooleanExpression none = trainer.resultProperty().isNull();
        Button cancel = button("cancel", actions::cancel);
        cancel.disableProperty().bind(none);
        Button use = button("use", actions::use);
        use.disableProperty().bind(none);
        CheckBox follow = new CheckBox(texts.get("learning.follow"));
        follow.setId("learning-follow");
        follow.setTooltip(new Tooltip(texts.get("learning.follow.help")));
        follow.selectedProperty().bindBidirectional(actions.followingProperty());
        FlowPane buttons = new FlowPane(Orientation.HORIZONTAL, 8, 6, train, cancel, use, follow);
        buttons.getStyleClass().add("learning-buttons");
        return buttons;
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(texts.get("learning." + key));
        button.setId("learning-" + key);
        button.getStyleClass().add(Styles.SMALL);
        button.setTooltip(new Tooltip(texts.get("learning." + key + ".help")));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("inspector-muted");
        return label;
    }

    private void show(@Nullable Progress progress) {
        figure.show(progress == null ? curve.none() : curve.figure(progress.learned()));
        bar.setProgress(progress == null ? 0 : progress.step() / (double) progress.steps());
        say();
    }

    private void say() {
        boolean running = trainer.runningProperty().get();
        Progress progress = trainer.resultProperty().get();
        String next = running ? "pause" : actions.unfinished().isPresent() ? "go-on" : "train";
        train.setText(texts.get("learning." + next));
        told.setText(words.progress(progress, running));
        String why = words.divergence(progress);
        diverged.setText(why);
        diverged.setVisible(!why.isEmpty());
        diverged.setManaged(!why.isEmpty());
    }
}
