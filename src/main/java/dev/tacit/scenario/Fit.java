package dev.tacit.scenario;

import dev.tacit.file.Complaint;
import dev.tacit.model.BlockForm;
import dev.tacit.model.ContextualBlock;
import dev.tacit.model.LayerInit;
import dev.tacit.model.ModelInit;
import dev.tacit.task.LinearRegression;
import dev.tacit.task.Task;
import dev.tacit.text.ProblemException;

/** Whether sizes are within the limits; the place of each complaint is the field of the file that holds the size. */
final class Fit {
    private Fit() {}

    static void check(Task task, int maxTokens) throws ProblemException {
        Complaint.within("context.task.n", task.n(), 0, maxTokens);
        Complaint.within("context.task.d", task.d(), task instanceof LinearRegression ? 2 : 1, Limits.WIDTH);
        if (task instanceof LinearRegression regression
                && !(regression.noise() >= 0 && regression.noise() <= Limits.NOISE)) {
            throw Complaint.at(
                    "context.task.noise",
                    "problem.noise",
                    Double.toString(regression.noise()),
                    Double.toString(Limits.NOISE));
        }
    }

    static void check(ModelSpec model) throws ProblemException {
        switch (model) {
            case ModelSpec.Drawn drawn -> check(drawn.init());
            case ModelSpec.Explicit _, ModelSpec.Trained _ ->
                Complaint.within("model.blocks", model.blocks().size(), 1, Limits.BLOCKS);
        }
    }

    private static void check(ModelInit init) throws ProblemException {
        LayerInit layer = init.layer();
        Complaint.within("model.init.width", layer.width(), 1, Limits.WIDTH);
        Complaint.within("model.init.layerWidth", layer.layerWidth(), 1, Limits.WIDTH);
        Complaint.within("model.init.heads", layer.heads().count(), 1, Limits.HEADS);
        Complaint.within("model.init.headWidth", layer.heads().width(), 1, Limits.WIDTH);
        Complaint.within("model.init.hidden", init.hidden(), 1, Limits.HIDDEN);
        Complaint.within("model.init.output", init.output(), 1, Limits.WIDTH);
        Complaint.within("model.init.blocks", init.blocks(), 1, Limits.BLOCKS);
        Complaint.within("model.init.window", layer.memory().window(), 1, Integer.MAX_VALUE);
        Complaint.within("model.init.stateWidth", layer.memory().stateWidth(), 1, Limits.WIDTH);
        form("model.init.form", init.form(), layer.width(), layer.layerWidth(), init.output());
    }

    /** d of the model. */
    static int tokenWidth(ModelSpec model) {
        return switch (model) {
            case ModelSpec.Drawn drawn -> drawn.init().layer().width();
            case ModelSpec.Explicit _, ModelSpec.Trained _ ->
                tokenWidth(model.blocks().getFirst());
        };
    }

    static int tokenWidth(ContextualBlock block) {
        return block.layer().tokenWidth();
    }

    /** A form that adds the item to what the layer makes of it wants d, m and o to be one. */
    static void form(String place, BlockForm form, int d, int m, int o) throws ProblemException {
        if (form != BlockForm.PLAIN && (d != m || m != o)) {
            throw Complaint.at(
                    place, "problem.form", form.id(), Complaint.text(d), Complaint.text(m), Complaint.text(o));
        }
    }
}
