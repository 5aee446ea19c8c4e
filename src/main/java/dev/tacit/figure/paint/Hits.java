package dev.tacit.figure.paint;

import java.util.List;
import java.util.Optional;

/** What lies where in a painted figure. */
@FunctionalInterface
public interface Hits {
    /** What lies under the point (x, y), if anything. */
    Optional<Hover> at(double x, double y);

    /** Nothing anywhere. */
    static Hits none() {
        return (x, y) -> Optional.empty();
    }

    /** The first of these that has something. */
    static Hits firstOf(List<Hits> parts) {
        return (x, y) -> parts.stream().flatMap(part -> part.at(x, y).stream()).findFirst();
    }
}
