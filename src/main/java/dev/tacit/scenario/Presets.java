package dev.tacit.scenario;

import dev.tacit.model.Activation;
import dev.tacit.model.BlockForm;
import dev.tacit.model.Heads;
import dev.tacit.model.LayerInit;
import dev.tacit.model.LayerKind;
import dev.tacit.model.ModelInit;
import dev.tacit.task.LinearRegression;
import java.util.List;

/** The scenarios that ship. */
public final class Presets {
    private Presets() {}

    /** All of them, the default first. */
    public static List<Preset> all() {
        return List.of(new Preset("linear-regression", standard()));
    }

    /** What the window opens on: 50 examples of a linear regression, read by eight softmax heads. */
    public static Scenario standard() {
        LayerInit layer = new LayerInit(LayerKind.SOFTMAX, 3, 3, new Heads(8, 4), false, true, true);
        ModelInit init = new ModelInit(7, layer, 128, 3, Activation.RELU, BlockForm.PLAIN, 1);
        return Scenario.of(
                "Linear regression", new TaskContext(new LinearRegression(50, 3, 7, 0)), new ModelSpec.Drawn(init));
    }
}
