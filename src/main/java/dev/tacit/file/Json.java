package dev.tacit.file;

import java.util.List;
import java.util.Map;

/** What a JSON text says, with lists of numbers kept small. */
public sealed interface Json {
    /** An object: its fields in order, and the text of each value as it stands in the file. */
    record Obj(Map<String, Json> fields, Map<String, Span> spans) implements Json {}

    /** Where a value stands in the file, in bytes. */
    record Span(int start, int end) {}

    /** A list with something else than numbers in it. */
    record Arr(List<Json> items) implements Json {}

    /**
     * A list of numbers, maybe empty; {@code firstFraction} is the first that is not written as an integer, or its
     * length.
     */
    @SuppressWarnings("ArrayRecordComponent") // millions of them: never compared, never changed
    record Numbers(double[] values, int firstFraction) implements Json {}

    /** A number as it is written. */
    record Num(String text, boolean integer) implements Json {}

    /** A string. */
    record Text(String value) implements Json {}

    /** True or false. */
    record Bool(boolean value) implements Json {}

    /** Nothing. */
    record Null() implements Json {}
}
