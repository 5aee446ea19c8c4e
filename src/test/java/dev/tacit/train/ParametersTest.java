package dev.tacit.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tacit.model.ContextualBlock;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Parameters and blocks are the same numbers. */
final class ParametersTest {
    @Test
    void blocksComeBackToTheBit() {
        for (Models model : Models.all()) {
            List<ContextualBlock> blocks = model.draw(7).blocks();
            Parameters parameters = Parameters.of(blocks);
            assertEquals(blocks, parameters.blocks());
            assertEquals(parameters, Parameters.of(parameters.blocks()));
        }
    }

    @Test
    void partsFollowEachOtherUnderTheirNamesInFiles() {
        Parameters parameters = Parameters.of(NamedSettings.paper().start());
        List<Slice> parts = parameters.slices().getFirst();
        assertEquals(
                List.of("wq", "wk", "wv", "wo", "bo", "w", "b", "w2", "b2"),
                parts.stream().map(Slice::name).toList());
        int at = 0;
        for (Slice part : parts) {
            assertEquals(at, part.at());
            at += part.size();
        }
        assertEquals(1286, at);
        assertEquals(1286, parameters.values().size());
    }
}
