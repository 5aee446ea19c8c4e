package dev.tacit.model;

/** By what a value is multiplied and the sum divided: the layers that mix values at the query. */
public enum Mixing {
    /** exp(logit) by the sum of all exp(logit). */
    SOFTMAX,
    /** The logit by the number of keys. */
    LINEAR,
    /** The logit. */
    LINEAR_SUM,
    /** One by the number of items. */
    MEAN
}
