package dev.tacit.model;

/** How a layer mixes values, in which heads, and whether the query is one of its own keys. */
record MixingRule(Mixing mixing, Heads heads, boolean queryKey) {}
