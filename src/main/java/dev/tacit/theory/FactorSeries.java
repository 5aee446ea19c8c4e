package dev.tacit.theory;

import dev.tacit.tensor.Vector;

/**
 * Quantities of the accumulated factors at the steps {@code steps}: all of one length. {@code logAbsDet} is log10 |det
 * R_i|.
 */
public record FactorSeries(Vector steps, Vector weightNorms, Vector logAbsDet, Vector detSigns, Vector conditions) {}
