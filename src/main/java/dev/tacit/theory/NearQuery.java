package dev.tacit.theory;

import dev.tacit.tensor.RandomStream;
import dev.tacit.tensor.Vector;

/**
 * Other queries like a given one. A task's query is (x; 0): its last coordinate has no answer in it, and stays as it is
 * where there are others.
 */
public final class NearQuery {
    private NearQuery() {}

    /** A query with standard normal coordinates but for the last one. */
    public static Vector drawn(Vector query, RandomStream random) {
        Vector other = random.normals(query.size());
        return query.size() < 2 ? other : other.with(query.size() - 1, query.get(query.size() - 1));
    }

    /** A direction of length one in which only the last coordinate stays. */
    public static Vector direction(Vector query, long seed) {
        Vector step = RandomStream.named(seed, "query").normals(query.size());
        Vector free = query.size() < 2 ? step : step.with(query.size() - 1, 0);
        return free.times(1 / free.norm());
    }
}
