package dev.tacit.file;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Fields of a file that this version does not know, kept as JSON text, so that saving loses nothing. A path is the
 * place of the object, a space and the name of the field.
 */
public record UnknownFields(Map<String, String> byPath) {
    public UnknownFields {
        byPath = Map.copyOf(byPath);
    }

    public static UnknownFields none() {
        return new UnknownFields(Map.of());
    }

    /** The path of the field {@code name} of the object at {@code place}. */
    static String path(String place, String name) {
        return place + " " + name;
    }

    /** The unknown fields of the object at {@code place}, by name. */
    public SortedMap<String, String> of(String place) {
        SortedMap<String, String> fields = new TreeMap<>();
        byPath.forEach((path, text) -> {
            if (path.startsWith(place + " ")) {
                fields.put(path.substring(place.length() + 1), text);
            }
        });
        return fields;
    }

    /** These fields but those of the object at {@code place} and inside it. */
    public UnknownFields without(String place) {
        return new UnknownFields(byPath.entrySet().stream()
                .filter(entry -> !inside(entry.getKey(), place))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static boolean inside(String path, String place) {
        return path.startsWith(place + " ") || path.startsWith(place + ".") || path.startsWith(place + "[");
    }
}
