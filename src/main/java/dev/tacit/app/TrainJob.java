package dev.tacit.app;

import dev.tacit.scenario.Checkpoint;
import dev.tacit.scenario.CheckpointFile;
import dev.tacit.scenario.PartialTraining;
import dev.tacit.scenario.TrainingFile;
import dev.tacit.tensor.Vector;
import dev.tacit.text.Digits;
import dev.tacit.text.ProblemException;
import dev.tacit.text.Texts;
import dev.tacit.train.Divergence;
import dev.tacit.train.Training;
import dev.tacit.train.TrainingSettings;
import dev.tacit.train.TrainingState;
import dev.tacit.train.Validation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;

/**
 * A training to the checkpoint {@code to}. While it runs, a file beside it keeps how far it is, so that after an
 * interruption the same training goes on from there, to the same bits.
 */
record TrainJob(Console console, ScenarioFile files, Path to, String command) {
    private static final String PARTIAL = ".partial";

    /** So long are steps taken before they are shown, and before they are kept, in nanoseconds. */
    private static final long SHOWN = 100_000_000;

    private static final long KEPT = 2_000_000_000;
    private static final double SECOND = 1e9;

    /** Where the training in progress is kept. */
    static Path partial(Path to) {
        return to.resolveSibling(to.getFileName() + PARTIAL);
    }

    void run(TrainingSettings settings) throws Refusal, IOException {
        TrainingState from = start(settings);
        long begun = System.nanoTime();
        TrainingState state = train(from);
        double seconds = (System.nanoTime() - begun) / SECOND;
        double loss = Validation.halfMse(state.blocks(), settings);
        if (state.divergence().isPresent()) {
            throw diverged(state, state.divergence().get(), loss);
        }
        write(state, loss);
        int steps = state.step() - from.step();
        console.line(texts().get(
                        "command.train.done",
                        Integer.toString(steps),
                        Digits.rounded(seconds, seconds < 1 ? 1 : seconds < 100 ? 2 : 6),
                        Digits.rounded(steps / seconds, 3),
                        Digits.rounded(loss, 2)));
    }

    private Texts texts() {
        return files.texts();
    }

    /** The beginning, or where an interrupted training of the same settings was. */
    private TrainingState start(TrainingSettings settings) throws Refusal {
        Path partial = partial(to);
        if (!Files.exists(partial)) {
            return TrainingState.start(settings);
        }
        try {
            TrainingState state = PartialTraining.read(partial, settings)
                    .orElseThrow(() -> files.refuse("command.train.other", ScenarioFile.shown(partial)));
            console.note(texts().get("command.train.resumed", Integer.toString(state.step())));
            return state;
        } catch (ProblemException wrong) {
            throw files.refusal(partial, wrong.problem());
        }
    }

    private TrainingState train(TrainingState from) throws Refusal {
        ProgressBar bar = new ProgressBar(console, texts());
        bar.begin(
                texts().get("command.train.steps"), from.step(), from.settings().steps());
        TrainingState state = from;
        long kept = System.nanoTime();
        while (!state.isDone()) {
            state = Training.advance(state, from.settings().steps(), after(SHOWN));
            Vector losses = state.losses();
            String loss = losses.size() == 0 ? "" : Digits.rounded(losses.get(losses.size() - 1), 2);
            bar.at(state.step(), loss.isEmpty() ? "" : texts().get("command.train.loss", loss));
            if (System.nanoTime() - kept > KEPT) {
                keep(state);
                kept = System.nanoTime();
            }
        }
        bar.end();
        return state;
    }

    /** Says so once this time has passed, but not before one step is taken. */
    private static BooleanSupplier after(long time) {
        long end = System.nanoTime() + time;
        boolean[] asked = {false};
        return () -> {
            boolean passed = asked[0] && System.nanoTime() > end;
            asked[0] = true;
            return passed;
        };
    }

    private void keep(TrainingState state) throws Refusal {
        try {
            PartialTraining.write(state, partial(to));
        } catch (ProblemException failed) {
            throw files.refusal(partial(to), failed.problem());
        }
    }

    /** The last finite weights are written where there are any; a loss that is not finite is that of the last step. */
    private Refusal diverged(TrainingState state, Divergence divergence, double loss) throws Refusal, IOException {
        String what = texts().get("learning.diverged." + divergence.reason());
        String step = Integer.toString(divergence.step());
        if (state.step() == 0) {
            return files.refuse("command.train.stillborn", what);
        }
        write(state, Double.isFinite(loss) ? loss : state.losses().get(state.step() - 1));
        return files.refuse(
                "command.train.diverged", what, step, ScenarioFile.shown(to), Integer.toString(state.step()));
    }

    /** Writes the checkpoint; what was kept on the way is no longer needed. */
    private void write(TrainingState state, double loss) throws Refusal, IOException {
        try {
            String settings = TrainingFile.text(state.settings());
            CheckpointFile.write(new Checkpoint(state.blocks(), settings, command, state.step(), loss), to);
            Files.deleteIfExists(partial(to));
        } catch (ProblemException failed) {
            throw files.refusal(to, failed.problem());
        }
    }
}
