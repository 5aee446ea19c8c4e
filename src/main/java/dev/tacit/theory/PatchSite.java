package dev.tacit.theory;

/** Where in a block the context can go. */
public enum PatchSite {
    /** The output matrix of the contextual layer: it needs no Δb' in any form. */
    WO,
    /** The first matrix of the feed-forward part, the site of arXiv 2507.16003 v1, theorem 2.2. */
    W,
    /** The first bias. */
    B,
    /** Both of them, by the shortest change. */
    W_AND_B,
    /** The last matrix, which takes the residual stream along. */
    W2,
    /** The last bias alone. */
    B2
}
