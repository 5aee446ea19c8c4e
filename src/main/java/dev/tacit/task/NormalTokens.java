package dev.tacit.task;

import dev.tacit.tensor.RandomStream;
import dev.tacit.tensor.Vector;
import java.util.ArrayList;
import java.util.List;

/** Tokens and query with independent standard normal entries. */
public record NormalTokens(int n, int d, long seed) implements Task {
    @Override
    public Prompt draw() {
        RandomStream stream = RandomStream.named(seed, "task.tokens");
        List<Vector> tokens = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            tokens.add(stream.normals(d));
        }
        return new Prompt(tokens, RandomStream.named(seed, "task.query").normals(d));
    }
}
