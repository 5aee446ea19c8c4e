package dev.tacit.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tacit.model.Activation;
import dev.tacit.model.BlockForm;
import dev.tacit.model.Heads;
import dev.tacit.model.LayerInit;
import dev.tacit.model.LayerKind;
import dev.tacit.model.Memory;
import dev.tacit.model.ModelInit;
import dev.tacit.task.NormalTokens;
import org.junit.jupiter.api.Test;

/** Given weights say how weights like them are drawn. */
class ModelSettingsTest {
    @Test
    void whatIsDrawnBySettingsOfDrawnWeightsIsTheSame() {
        for (LayerKind kind : LayerKind.values()) {
            for (BlockForm form : BlockForm.values()) {
                boolean linear = kind == LayerKind.LINEAR || kind == LayerKind.LINEAR_SUM;
                boolean causal = kind != LayerKind.MEAN;
                Memory memory = new Memory(5, 0.25, 2);
                LayerInit layer = new LayerInit(kind, 3, 3, new Heads(2, 2), linear, causal, !linear, memory);
                ModelInit init = new ModelInit(11, layer, 4, 3, Activation.TANH, form, 3);
                ModelInit found = new ModelSpec.Explicit(init.draw()).settings();
                assertEquals(0, found.seed());
                assertEquals(init.draw(), found.withSeed(11).draw());
                assertEquals(init, new ModelSpec.Drawn(init).settings());
            }
        }
    }

    @Test
    void aModelThatMemoryCannotHoldIsRefused() {
        TaskContext context = new TaskContext(new NormalTokens(2, 4_096, 1));
        ModelInit small = new ModelSpec.Drawn(
                        Presets.named("linear-regression").scenario().model().settings())
                .init();
        LayerInit wide = new LayerInit(
                LayerKind.SOFTMAX, 4_096, 4_096, new Heads(64, 4_096), false, true, true, Memory.standard(3));
        Scenario scenario = EditTest.done(Presets.named("linear-regression").scenario(), new Edit.SetContext(context));
        ModelInit huge =
                small.withLayer(wide).withHidden(16_384).withOutput(4_096).withBlocks(24);
        Outcome outcome = new Edit.SetModel(new ModelSpec.Drawn(huge)).apply(scenario);
        assertEquals("problem.memory", ((Outcome.Refused) outcome).problem().key());
    }
}
