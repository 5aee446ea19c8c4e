package dev.tacit.view;

import dev.tacit.figure.Axis;
import dev.tacit.figure.Figure;
import dev.tacit.figure.Lines;
import dev.tacit.figure.Note;
import dev.tacit.figure.Numbers;
import dev.tacit.figure.Role;
import dev.tacit.figure.Series.Style;
import dev.tacit.task.RegressionTask;
import dev.tacit.tensor.Vector;
import dev.tacit.text.Texts;
import dev.tacit.train.Learned;
import dev.tacit.train.TrainingState;
import java.util.List;

/**
 * How the loss falls while a block learns: that of every step's batch and that on test tasks, beside what simple
 * answers cost (arXiv 2507.16003 v1, figure 1, left). A pure function of what was learned.
 */
public record LearningCurve(Texts texts) {
    /** The picture. */
    public Figure figure(Learned learned) {
        TrainingState state = learned.state();
        if (state.step() == 0 && learned.tests().size() == 0) {
            return none();
        }
        RegressionTask task = state.settings().task();
        int end = end(state);
        Vector ends = Vector.of(0, end);
        Curves curves = new Curves(true)
                .add(say("zero"), Role.REFERENCE, Style.DASHED, ends, flat(task.zeroLoss()))
                .add(say("one-step"), Role.REFERENCE, Style.DOTTED, ends, flat(task.oneStepLoss()))
                .add(say("batch"), Role.NEUTRAL, Style.SOLID, Scene.count(0, state.step() - 1), state.losses())
                .add(say("test"), Role.TARGET, Style.SOLID_MARKERS, learned.testedAt(), learned.tests());
        Axis x = Axis.count(say("steps"), 0, end);
        Axis y = Axis.log(say("loss"), curves.values());
        String note = say("note", brief(task.leastSquaresLoss()));
        return new Lines(alt(learned), x, y, curves.list(), List.of(), Lines.NO_TOKENS, note);
    }

    /** Where the axis ends: at the last step, or sooner, at a round number, while that is far away. */
    private static int end(TrainingState state) {
        int steps = state.settings().steps();
        for (long power = 10; power < steps; power *= 10) {
            for (long round : new long[] {power, 2 * power, 5 * power}) {
                if (round > state.step() && round < steps) {
                    return (int) round;
                }
            }
        }
        return Math.max(1, steps);
    }

    /** What stands there before anything is learned. */
    public Note none() {
        return new Note(say("none.heading"), say("none.body"), false);
    }

    /** The same number at both ends; none where it cannot stand on a log axis. */
    private static Vector flat(double loss) {
        double drawn = loss > 0 ? loss : Double.NaN;
        return Vector.of(drawn, drawn);
    }

    private String alt(Learned learned) {
        TrainingState state = learned.state();
        String batch = state.step() == 0 ? "–" : brief(Curves.last(state.losses()));
        String test = learned.tests().size() == 0 ? "–" : brief(Curves.last(learned.tests()));
        return say("alt", state.step(), state.settings().steps(), batch, test);
    }

    private static String brief(double value) {
        return Double.isInfinite(value) ? "∞" : Numbers.brief(value);
    }

    private String say(String key, Object... args) {
        return texts.get("learning.curve." + key, args);
    }
}
