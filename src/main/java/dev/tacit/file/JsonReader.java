package dev.tacit.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import dev.tacit.text.Problem;
import dev.tacit.text.ProblemException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads strict JSON: one value, no duplicate names, nothing behind it, 64 levels at most. NaN and Infinity, which some
 * programs write, are read as numbers, so that they can be refused by their place.
 */
public final class JsonReader {
    /** What is said of a file that is not one whole value. */
    private static final Set<String> WHOLE = Set.of("problem.json.empty", "problem.json.cut", "problem.json.trailing");

    private final JsonParser parser;

    private JsonReader(JsonParser parser) {
        this.parser = parser;
    }

    /** What the bytes of a file say. */
    public static Json read(byte[] bytes) throws ProblemException {
        Utf8.check(bytes);
        return read(bytes, true);
    }

    /** What JSON says that stands inside a file, where it is called {@code part}. */
    public static Json read(byte[] bytes, String part) throws ProblemException {
        try {
            return read(bytes);
        } catch (ProblemException wrong) {
            Problem problem = wrong.problem();
            String key = WHOLE.contains(problem.key()) ? "problem.json.part" : problem.key();
            String place = problem.place().isEmpty() ? part : part + ", " + problem.place();
            throw new ProblemException(new Problem(place, key, problem.args()));
        }
    }

    /** Whether a text is strict JSON, without NaN or Infinity. */
    static boolean isStrict(String text) {
        try {
            read(text.getBytes(StandardCharsets.UTF_8), false);
            return true;
        } catch (ProblemException notJson) {
            return false;
        }
    }

    private static Json read(byte[] bytes, boolean literals) throws ProblemException {
        try (JsonParser parser = factory(literals).createParser(bytes)) {
            return new JsonReader(parser).whole();
        } catch (JsonEOFException cut) {
            throw Complaint.at(place(cut.getLocation()), "problem.json.cut");
        } catch (JsonProcessingException notJson) {
            boolean cut = notJson.getLocation() != null && notJson.getLocation().getByteOffset() >= end(bytes);
            throw Complaint.at(place(notJson.getLocation()), cut ? "problem.json.cut" : "problem.json.syntax");
        } catch (IOException unreadable) {
            throw Complaint.at("", "problem.json.syntax");
        }
    }

    private Json whole() throws IOException, ProblemException {
        try {
            if (parser.nextToken() == null) {
                throw Complaint.at("", "problem.json.empty");
            }
            Json json = value();
            if (parser.nextToken() != null) {
                throw Complaint.at(place(parser.currentTokenLocation()), "problem.json.trailing");
            }
            return json;
        } catch (StreamConstraintsException tooMuch) {
            String place = place(parser.currentLocation());
            String said = String.valueOf(tooMuch.getMessage());
            if (said.contains("nesting")) {
                throw Complaint.at(place, "problem.json.depth", Complaint.text(FileLimits.DEPTH));
            }
            throw said.contains("Number value")
                    ? Complaint.at(
                            place, "problem.json.digits", Complaint.text(StreamReadConstraints.DEFAULT_MAX_NUM_LEN))
                    : Complaint.at(place, "problem.json.long");
        }
    }

    /** Where the text ends, without white space. */
    private static int end(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] <= ' ' && bytes[end - 1] >= 0) {
            end--;
        }
        return end;
    }

    private static JsonFactory factory(boolean literals) {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(FileLimits.DEPTH)
                .maxDocumentLength(FileLimits.BYTES)
                .build();
        return JsonFactory.builder()
                .streamReadConstraints(constraints)
                .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
                .configure(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS, literals)
                .build();
    }

    private static String place(JsonLocation at) {
        return at == null || at.getLineNr() < 0 ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
    }

    private Json value() throws IOException, ProblemException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_NUMBER_INT -> new Json.Num(parser.getText(), true);
            case VALUE_NUMBER_FLOAT -> new Json.Num(parser.getText(), false);
            case VALUE_STRING -> new Json.Text(parser.getText());
            case VALUE_TRUE -> new Json.Bool(true);
            case VALUE_FALSE -> new Json.Bool(false);
            default -> new Json.Null();
        };
    }

    private Json.Obj object() throws IOException, ProblemException {
        Map<String, Json> fields = new LinkedHashMap<>();
        Map<String, Json.Span> spans = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            if (fields.containsKey(name)) {
                throw new ProblemException(Problem.at(
                        place(parser.currentTokenLocation()), "problem.json.duplicate", Complaint.shown(name)));
            }
            parser.nextToken();
            int start = (int) parser.currentTokenLocation().getByteOffset();
            fields.put(name, value());
            parser.finishToken();
            spans.put(name, new Json.Span(start, (int) parser.currentLocation().getByteOffset()));
        }
        return new Json.Obj(fields, spans);
    }

    private Json array() throws IOException, ProblemException {
        double[] numbers = new double[8];
        int count = 0;
        int firstFraction = -1;
        JsonToken token = parser.nextToken();
        while (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * count);
            }
            if (firstFraction < 0 && token == JsonToken.VALUE_NUMBER_FLOAT) {
                firstFraction = count;
            }
            numbers[count++] = parser.getDoubleValue();
            token = parser.nextToken();
        }
        double[] values = Arrays.copyOf(numbers, count);
        if (token == JsonToken.END_ARRAY) {
            return new Json.Numbers(values, firstFraction < 0 ? count : firstFraction);
        }
        return mixed(values);
    }

    /** A list in which something else follows the first numbers. */
    private Json mixed(double[] first) throws IOException, ProblemException {
        List<Json> items = new ArrayList<>();
        for (double number : first) {
            items.add(new Json.Num(Double.toString(number), false));
        }
        for (JsonToken token = parser.currentToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value());
        }
        return new Json.Arr(items);
    }
}
