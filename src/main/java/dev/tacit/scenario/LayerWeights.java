package dev.tacit.scenario;

import dev.tacit.model.ContextualLayer;
import dev.tacit.model.DecayLayer;
import dev.tacit.model.MeanLayer;
import dev.tacit.model.MixingLayer;
import dev.tacit.model.RecurrentLayer;
import dev.tacit.tensor.Matrix;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** The matrices of a layer by the names that files give them; bo is beside them. */
final class LayerWeights {
    private LayerWeights() {}

    static SequencedMap<String, Matrix> of(ContextualLayer layer) {
        SequencedMap<String, Matrix> weights = new LinkedHashMap<>();
        switch (layer) {
            case MeanLayer mean -> weights.put("wv", mean.wv());
            case MixingLayer mixing -> {
                weights.put("wq", mixing.weights().wq());
                weights.put("wk", mixing.weights().wk());
                weights.put("wv", mixing.weights().wv());
            }
            case DecayLayer decay -> weights.put("wv", decay.wv());
            case RecurrentLayer recurrent -> {
                weights.put("u", recurrent.u());
                weights.put("v", recurrent.v());
            }
        }
        weights.put("wo", layer.wo());
        return weights;
    }
}
