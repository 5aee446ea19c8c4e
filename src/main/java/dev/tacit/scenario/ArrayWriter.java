package dev.tacit.scenario;

import dev.tacit.file.SafetensorsOut;
import dev.tacit.model.ContextualBlock;
import dev.tacit.model.LayerNorm;
import java.util.List;

/** The weights of a model as named arrays, called as {@link ArrayReader} reads them. */
final class ArrayWriter {
    private final SafetensorsOut out;
    private final String prefix;

    private ArrayWriter(SafetensorsOut out, String prefix) {
        this.out = out;
        this.prefix = prefix;
    }

    static void put(List<ContextualBlock> blocks, SafetensorsOut out) {
        for (int i = 0; i < blocks.size(); i++) {
            new ArrayWriter(out, blocks.size() == 1 ? "" : "blocks." + i + ".").put(blocks.get(i));
        }
    }

    private void put(ContextualBlock block) {
        LayerWeights.of(block.layer()).forEach((name, weight) -> out.put(prefix + name, weight));
        if (block.layer().bo().size() > 0) {
            out.put(prefix + "bo", block.layer().bo());
        }
        out.put(prefix + "w", block.mlp().w());
        out.put(prefix + "b", block.mlp().b());
        out.put(prefix + "w2", block.mlp().w2());
        out.put(prefix + "b2", block.mlp().b2());
        norm("norm1.", block.norms().norm1());
        norm("norm2.", block.norms().norm2());
    }

    private void norm(String name, LayerNorm norm) {
        if (!norm.isNone()) {
            out.put(prefix + name + "gamma", norm.gamma());
            out.put(prefix + name + "beta", norm.beta());
        }
    }
}
