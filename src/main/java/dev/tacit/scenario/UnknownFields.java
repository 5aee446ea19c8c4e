package dev.tacit.scenario;

import java.util.Map;
import java.util.stream.Collectors;

/** Fields of a file that this version does not know, kept as JSON text by their path, so that saving loses nothing. */
public record UnknownFields(Map<String, String> byPath) {
    public UnknownFields {
        byPath = Map.copyOf(byPath);
    }

    public static UnknownFields none() {
        return new UnknownFields(Map.of());
    }

    /** These fields but those inside the object at {@code path}. */
    public UnknownFields without(String path) {
        return new UnknownFields(byPath.entrySet().stream()
                .filter(entry -> !entry.getKey().startsWith(path + ".")
                        && !entry.getKey().startsWith(path + "["))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
