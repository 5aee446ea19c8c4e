package dev.tacit.model;

/**
 * How a layer mixes values, in which heads, whether the query is one of its own keys, and how many of the last items,
 * the reader included, it reads.
 */
public record MixingRule(Mixing mixing, Heads heads, boolean queryKey, int window) {}
