package dev.tacit.text;

import java.util.List;

/**
 * What is wrong with an input, and where: {@code place} names the spot in the file, table or flag (may be empty),
 * {@code key} the sentence in the bundle, {@code args} what it mentions.
 */
public record Problem(String place, String key, List<Object> args) {
    public Problem {
        args = List.copyOf(args);
    }

    public static Problem at(String place, String key, Object... args) {
        return new Problem(place, key, List.of(args));
    }
}
