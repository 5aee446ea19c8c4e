package dev.tacit.file;

import dev.tacit.file.JsonValues.Rows;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import dev.tacit.text.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The fields of a JSON object, read by name; every complaint names its place, and what nobody asked for is kept. */
public final class JsonFields implements Weights {
    private final byte[] bytes;
    private final Map<String, String> unknown;
    private final String place;
    private final Json.Obj object;
    private final Set<String> known = new HashSet<>();

    /** The fields of {@code json}, which stands in {@code bytes}; what is not known is put into {@code unknown}. */
    public JsonFields(byte[] bytes, Map<String, String> unknown, String place, Json json) throws ProblemException {
        this.bytes = bytes;
        this.unknown = unknown;
        this.place = place;
        if (!(json instanceof Json.Obj obj)) {
            throw Complaint.at(place, "problem.type.object");
        }
        object = obj;
    }

    /** The place of a field. */
    public String at(String name) {
        return place.isEmpty() ? name : place + "." + name;
    }

    @Override
    public boolean has(String name) {
        return object.fields().containsKey(name);
    }

    /** The names of all fields. */
    public List<String> names() {
        return List.copyOf(object.fields().keySet());
    }

    /** A field that must be there. */
    public Json get(String name) throws ProblemException {
        known.add(name);
        Json json = object.fields().get(name);
        if (json == null) {
            throw Complaint.at(at(name), "problem.missing");
        }
        return json;
    }

    /** The fields of the object that a field holds. */
    public JsonFields object(String name) throws ProblemException {
        return new JsonFields(bytes, unknown, at(name), get(name));
    }

    /** The objects of a list, at least {@code min} and at most {@code max}. */
    public List<JsonFields> objects(String name, int min, int max) throws ProblemException {
        List<Json> items = JsonValues.items(at(name), get(name));
        if (items.size() < min || items.size() > max) {
            throw Complaint.at(
                    at(name), "problem.count", Complaint.text(items.size()), Complaint.text(min), Complaint.text(max));
        }
        List<JsonFields> objects = new ArrayList<>();
        for (Json item : items) {
            objects.add(new JsonFields(bytes, unknown, at(name) + "[" + objects.size() + "]", item));
        }
        return objects;
    }

    /** A string. */
    public String text(String name) throws ProblemException {
        return JsonValues.text(at(name), get(name));
    }

    /** A string, or {@code absent}. */
    public String text(String name, String absent) throws ProblemException {
        return has(name) ? text(name) : absent;
    }

    /** True or false, or {@code absent}. */
    public boolean flag(String name, boolean absent) throws ProblemException {
        return has(name) ? JsonValues.flag(at(name), get(name)) : absent;
    }

    /** A whole number. */
    public long integer(String name) throws ProblemException {
        return JsonValues.integer(at(name), get(name));
    }

    /** A whole number of this range. */
    public int integer(String name, int min, int max) throws ProblemException {
        long value = integer(name);
        Complaint.within(at(name), value, min, max);
        return (int) value;
    }

    /** A whole number of this range, or {@code absent}. */
    public int integer(String name, int min, int max, int absent) throws ProblemException {
        return has(name) ? integer(name, min, max) : absent;
    }

    /** A finite number, or {@code absent}. */
    public double number(String name, double absent) throws ProblemException {
        return has(name) ? JsonValues.number(at(name), get(name)) : absent;
    }

    @Override
    public Matrix matrix(String name, Rows rows, int cols) throws ProblemException {
        return JsonValues.matrix(at(name), get(name), rows, cols);
    }

    @Override
    public Vector vector(String name, int size) throws ProblemException {
        return JsonValues.vector(at(name), get(name), size);
    }

    /** Keeps the fields that were not asked for. */
    public void keepUnknown() throws ProblemException {
        for (Map.Entry<String, Json.Span> field : object.spans().entrySet()) {
            String name = field.getKey();
            if (!known.contains(name)) {
                int length = field.getValue().end() - field.getValue().start();
                String text = new String(bytes, field.getValue().start(), length, StandardCharsets.UTF_8);
                if (!JsonReader.isStrict(text)) {
                    throw Complaint.at(at(Complaint.shown(name)), "problem.json.syntax");
                }
                unknown.put(UnknownFields.path(place, name), text);
            }
        }
    }
}
