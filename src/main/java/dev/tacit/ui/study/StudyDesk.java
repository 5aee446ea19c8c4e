package dev.tacit.ui.study;

import dev.tacit.study.Studies;
import dev.tacit.study.Study;
import dev.tacit.study.StudyResult;
import dev.tacit.study.StudyRun;
import dev.tacit.study.StudySettings;
import dev.tacit.text.Problem;
import dev.tacit.ui.fx.FxPulse;
import dev.tacit.ui.fx.LongRun;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Which study is looked at, and the results so far of all of them; one at a time runs. */
public final class StudyDesk implements AutoCloseable {
    private final Map<String, StudyResult> results = new HashMap<>();
    private final ReadOnlyObjectWrapper<StudyResult> shown;
    private final StudyStore store;
    private final LongRun<StudyResult> run;

    /**
     * Results are kept in {@code store}; why one was not goes to {@code problems}, what nobody foresaw to
     * {@code faults}.
     */
    public StudyDesk(StudyStore store, Consumer<Problem> problems, Consumer<Throwable> faults) {
        this.store = store;
        FxPulse<Problem> unkept = new FxPulse<>(problems);
        run = new LongRun<>(
                "tacit-study",
                (from, stop, publish) -> StudyRun.run(from, stop, publish.andThen(store.keeper(from, unkept::offer))),
                faults);
        Study first = Studies.all().getFirst();
        shown = new ReadOnlyObjectWrapper<>(this, "shown", store.resumed(StudyResult.none(first, first.standard())));
        run.resultProperty().subscribe(next -> {
            if (next != null) {
                take(next);
            }
        });
    }

    /** The trials of what runs, looked at as its dials stand. */
    private void take(StudyResult next) {
        StudyResult known = results.getOrDefault(next.study().id(), next);
        StudyResult seen = next;
        for (String dial : next.study().dials().keySet()) {
            seen = seen.turned(dial, known.settings().value(dial));
        }
        results.put(seen.study().id(), seen);
        if (seen.study().id().equals(shown.get().study().id())) {
            shown.set(seen);
        }
    }

    /** Looks at the same trials with another value of a dial. */
    void turn(String dial, double value) {
        StudyResult seen = shown.get().turned(dial, value);
        results.put(seen.study().id(), seen);
        shown.set(seen);
    }

    /** The result that is looked at, whole or growing. */
    ReadOnlyObjectProperty<StudyResult> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** What runs, if anything. */
    LongRun<StudyResult> run() {
        return run;
    }

    /** Whether the study that is looked at runs. */
    boolean isRunning() {
        StudyResult now = run.resultProperty().get();
        return run.runningProperty().get()
                && now != null
                && now.study().id().equals(shown.get().study().id());
    }

    /** Looks at another study; what runs goes on. */
    void look(Study study) {
        StudyResult known =
                results.computeIfAbsent(study.id(), _ -> store.resumed(StudyResult.none(study, study.standard())));
        shown.set(known);
    }

    /** Runs the trials that are left of the study that is looked at, in place of any other, or pauses it. */
    void runOrPause() {
        if (isRunning()) {
            run.pause();
        } else {
            run.show(shown.get());
            run.goOn();
        }
    }

    /** Throws the trials away. */
    void clear() {
        restart(shown.get().settings(), false);
    }

    /** Looks at the same study with other settings: its trials are run anew if there were any. */
    void set(StudySettings settings) {
        restart(settings, isRunning() || shown.get().trials() > 0);
    }

    private void restart(StudySettings settings, boolean anew) {
        if (isRunning()) {
            run.show(null);
        }
        StudyResult before = shown.get();
        StudyResult next = StudyResult.none(before.study(), settings);
        results.put(before.study().id(), next);
        shown.set(next);
        if (anew) {
            run.show(next);
            run.goOn();
        }
    }

    @Override
    public void close() {
        run.close();
    }
}
