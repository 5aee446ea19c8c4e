package dev.tacit.export;

/** What a trace holds beyond the numbers of the dynamics: final weights; every position of every block (O(n²)). */
public record TraceOptions(boolean weights, boolean blocks) {}
