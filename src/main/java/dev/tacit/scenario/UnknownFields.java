package dev.tacit.scenario;

import java.util.Map;

/** Fields of a file that this version does not know, kept as JSON text by their path, so that saving loses nothing. */
public record UnknownFields(Map<String, String> byPath) {
    public UnknownFields {
        byPath = Map.copyOf(byPath);
    }
}
