package dev.tacit.view;

import dev.tacit.engine.Snapshot;
import dev.tacit.model.ContextualLayer;
import dev.tacit.model.LocalAttention;
import dev.tacit.model.MixingLayer;
import dev.tacit.model.RecurrentLayer;
import dev.tacit.model.StateLayer;
import dev.tacit.tensor.Matrix;

/** Roughly the multiplications that views ask for beyond what a snapshot has, and how many they may. */
final class FigureCost {
    private static final double MOST = 1e9;
    /** What a step of a recurrence or of an online mean costs before its first multiplication. */
    private static final double STEP = 100;

    private FigureCost() {}

    /** Whether so much can be done while somebody waits. */
    static boolean bearable(double multiplications) {
        return multiplications <= MOST;
    }

    /** The output of what each head makes of each token. */
    static double shares(Snapshot snapshot) {
        ContextualLayer layer = snapshot.block().layer();
        return 2.0 * layer.headCount() * snapshot.n() * values(layer) * layer.outputWidth();
    }

    /** The outputs without each of the tokens: read anew in windows and recurrences, merged elsewhere. */
    static double leaveOneOut(Snapshot snapshot) {
        ContextualLayer layer = snapshot.block().layer();
        double n = snapshot.n();
        double values = values(layer);
        double reading = switch (layer) {
            case RecurrentLayer _ -> n * n / 2 * (STEP + values * values);
            case LocalAttention local -> Math.pow(Math.min(n, local.window()), 2) * (STEP + values);
            case MixingLayer _, StateLayer _ -> n * (STEP + values);
        };
        Matrix w = snapshot.block().mlp().w();
        double block = w.rows() * (double) (w.cols() + snapshot.block().outputWidth());
        return reading + n * (values * layer.outputWidth() + block);
    }

    /** All factors of the product dynamics, formed and multiplied. */
    static double factors(Snapshot snapshot) {
        Matrix w = snapshot.block().mlp().w();
        return snapshot.n() * (2.0 * w.cols() * w.cols() + w.rows() * (double) w.cols());
    }

    /** Reading the whole context at one query. */
    static double reading(Snapshot snapshot) {
        return reading(snapshot.block().layer(), snapshot.n());
    }

    /** Reading so many tokens with a layer at one query. */
    static double reading(ContextualLayer layer, int tokens) {
        return tokens * STEP + layer.workOnce(tokens);
    }

    /** Reading the context from both ends: again from every token on in a recurrence, token by token in windows. */
    static double bothEnds(Snapshot snapshot) {
        ContextualLayer layer = snapshot.block().layer();
        double n = snapshot.n();
        double values = values(layer);
        double again = switch (layer) {
            case RecurrentLayer _ -> n * n / 2 * (STEP + values * values);
            case LocalAttention local -> n * Math.min(n, local.window()) * values;
            case MixingLayer _, StateLayer _ -> n * (STEP + values);
        };
        return reading(snapshot) + again + 2 * n * values * layer.outputWidth();
    }

    /** R e, or the width of the state. */
    private static double values(ContextualLayer layer) {
        return layer.wo().cols();
    }
}
