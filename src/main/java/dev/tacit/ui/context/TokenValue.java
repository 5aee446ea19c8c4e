package dev.tacit.ui.context;

import dev.tacit.tensor.Vector;

/** What a row of the table shows: a token, or the query. */
record TokenValue(String label, Vector values, boolean moved, boolean query) {}
