package dev.tacit.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tacit.model.Activation;
import dev.tacit.model.BlockForm;
import dev.tacit.model.Heads;
import dev.tacit.model.LayerInit;
import dev.tacit.model.LayerKind;
import dev.tacit.model.Memory;
import dev.tacit.model.ModelInit;
import dev.tacit.tensor.Vector;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Blocks of every kind and form, drawn or with their weights, come back from a file as they were. */
class BlockCodecTest {
    private static ModelInit init(LayerKind kind, BlockForm form) {
        LayerInit layer = new LayerInit(kind, 3, 3, new Heads(2, 2), true, true, true, new Memory(5, 0.25, 2));
        return new ModelInit(11, layer, 4, 3, Activation.GELU, form, 3);
    }

    @Test
    void everyKindAndFormComesBack() throws Exception {
        Context context = new Context(List.of(Vector.of(1, 2, 3)), List.of(), Vector.of(.5, .25, 0));
        for (LayerKind kind : LayerKind.values()) {
            for (BlockForm form : BlockForm.values()) {
                ModelInit init = init(kind, form);
                for (ModelSpec model : List.of(new ModelSpec.Drawn(init), new ModelSpec.Explicit(init.draw()))) {
                    Scenario scenario = Scenario.of("", context, model);
                    byte[] file = ScenarioCodec.bytes(new Document(scenario, Cursor.at(0)));
                    assertEquals(model, ScenarioCodec.read(file, 10).scenario().model());
                }
            }
        }
    }

    @Test
    void whatAKindDoesNotLookAtIsKeptToo() throws Exception {
        ModelInit init = init(LayerKind.SOFTMAX, BlockForm.PLAIN);
        Context context = new Context(List.of(), List.of(), Vector.of(.5, .25, 0));
        Scenario scenario = Scenario.of("", context, new ModelSpec.Drawn(init));
        byte[] file = ScenarioCodec.bytes(new Document(scenario, Cursor.at(0)));
        assertEquals(scenario.model(), ScenarioCodec.read(file, 10).scenario().model());
    }
}
