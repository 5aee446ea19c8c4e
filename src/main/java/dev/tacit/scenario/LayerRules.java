package dev.tacit.scenario;

import dev.tacit.model.Heads;
import dev.tacit.model.LayerKind;
import dev.tacit.model.Memory;

/** What a layer is apart from its weights: each kind looks at what it has. */
record LayerRules(LayerKind kind, Heads heads, boolean causal, boolean queryKey, Memory memory) {
    LayerRules withLambda(double lambda) {
        return new LayerRules(kind, heads, causal, queryKey, memory.withLambda(lambda));
    }
}
