package dev.tacit.export;

import dev.tacit.scenario.Cursor;

/**
 * What a trace holds beyond the numbers of the dynamics: final weights; every position of every block (O(n²)); the
 * cursor saved with the scenario.
 */
public record TraceOptions(boolean weights, boolean blocks, Cursor cursor) {}
