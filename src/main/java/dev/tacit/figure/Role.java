package dev.tacit.figure;

/** What a mark stands for: one role has one colour everywhere. */
public enum Role {
    CONTEXT,
    QUERY,
    MOVED,
    DIRECT,
    PRODUCT,
    TARGET,
    REFERENCE,
    STEP,
    HOVER,
    NEUTRAL,
    WARNING
}
