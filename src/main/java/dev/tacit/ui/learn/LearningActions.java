package dev.tacit.ui.learn;

import dev.tacit.scenario.Edit;
import dev.tacit.scenario.ModelSpec;
import dev.tacit.scenario.TaskContext;
import dev.tacit.text.ProblemException;
import dev.tacit.train.Learned;
import dev.tacit.train.TrainingCost;
import dev.tacit.train.TrainingSettings;
import dev.tacit.train.TrainingState;
import dev.tacit.ui.fx.LongRun;
import dev.tacit.ui.session.Session;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** What can be done with a training: take it up, halt it, give it up, use its weights once or as they change. */
final class LearningActions {
    private final Session session;
    private final LongRun<Progress> trainer;
    private final LearningStore store;
    private final ObservableValue<Plan> plan;
    private final BooleanProperty following = new SimpleBooleanProperty(this, "following", false);
    private int run;

    LearningActions(Session session, LongRun<Progress> trainer, LearningStore store, ObservableValue<Plan> plan) {
        this.store = store;
        this.session = session;
        this.trainer = trainer;
        this.plan = plan;
        trainer.resultProperty().subscribe(this::follow);
        trainer.runningProperty().subscribe(() -> {
            if (now().filter(learned -> learned.state().isDone()).isPresent()) {
                store.clear();
            }
        });
        following.subscribe(() -> follow(trainer.resultProperty().get()));
    }

    /** Whether the window's block follows the training. */
    BooleanProperty followingProperty() {
        return following;
    }

    /** The training that goes on with the plan as it is: it began like it, and the plan has more steps. */
    Optional<Learned> unfinished() {
        TrainingSettings wanted = plan.getValue().settings();
        return now().map(learned -> learned.at(learned.state().withSteps(wanted.steps())))
                .filter(learned -> learned.state().settings().equals(wanted))
                .filter(learned ->
                        learned.state().step() > 0 && !learned.state().isDone());
    }

    private Optional<Learned> now() {
        return Optional.ofNullable(trainer.resultProperty().get()).map(Progress::learned);
    }

    /** Pauses what runs, goes on with what was paused, or begins. */
    void train() {
        if (trainer.runningProperty().get()) {
            trainer.pause();
            return;
        }
        Optional<Learned> paused = unfinished();
        if (paused.isPresent()) {
            trainer.show(new Progress(paused.get(), 0));
        } else if (!begin(plan.getValue().settings())) {
            return;
        }
        trainer.goOn();
    }

    /** Begins, or goes on from what another run of the program left; not what no memory holds or nobody waits for. */
    private boolean begin(TrainingSettings settings) {
        try {
            TrainingCost.of(settings).check("learning.long");
        } catch (ProblemException large) {
            session.report(large.problem());
            return false;
        }
        run++;
        Learned fresh = Learned.start(settings);
        trainer.show(new Progress(store.resumed(settings).map(fresh::at).orElse(fresh), 0));
        return true;
    }

    void cancel() {
        store.clear();
        trainer.show(null);
    }

    /** Puts the weights as they are now into the window. */
    void use() {
        now().ifPresent(learned -> {
            use(learned.state(), "");
            session.endMerge();
        });
    }

    /** Not while older weights are still computed: the pictures would never come. All of one training are one edit. */
    private void follow(@Nullable Progress progress) {
        if (progress != null && following.get() && !session.computingProperty().get()) {
            use(progress.learned().state(), "training " + run);
        }
    }

    private void use(TrainingState state, String mergeKey) {
        TrainingSettings settings = state.settings();
        TaskContext prompt = new TaskContext(settings.task().regression(~settings.seed(), 0));
        session.apply(new Edit.UseTrained(new ModelSpec.Explicit(state.blocks()), prompt), mergeKey);
    }
}
