package dev.tacit.task;

import dev.tacit.tensor.Vector;
import java.util.List;

/** What a task draws: context tokens and a query, all of one width. */
public record Prompt(List<Vector> tokens, Vector query) {
    public Prompt {
        tokens = List.copyOf(tokens);
    }
}
