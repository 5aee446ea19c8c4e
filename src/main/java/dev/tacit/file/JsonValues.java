package dev.tacit.file;

import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import dev.tacit.text.ProblemException;
import java.util.ArrayList;
import java.util.List;

/** The value at a place of a file as what it has to be there. */
public final class JsonValues {
    /** As many as there are. */
    public static final int ANY = -1;

    private JsonValues() {}

    /** A string. */
    public static String text(String place, Json json) throws ProblemException {
        if (json instanceof Json.Text text) {
            return Utf8.whole(text.value());
        }
        throw Complaint.at(place, "problem.type.text");
    }

    /** True or false. */
    public static boolean flag(String place, Json json) throws ProblemException {
        if (json instanceof Json.Bool flag) {
            return flag.value();
        }
        throw Complaint.at(place, "problem.type.flag");
    }

    /** A whole number. */
    public static long integer(String place, Json json) throws ProblemException {
        if (!(json instanceof Json.Num number) || !number.integer()) {
            throw Complaint.at(place, "problem.type.integer");
        }
        try {
            return Long.parseLong(number.text());
        } catch (NumberFormatException tooLarge) {
            throw Complaint.at(place, "problem.type.long");
        }
    }

    /** A finite number. */
    public static double number(String place, Json json) throws ProblemException {
        if (!(json instanceof Json.Num number)) {
            throw Complaint.at(place, "problem.type.number");
        }
        boolean literal = number.text().contains("N") || number.text().contains("I");
        double value = literal ? Double.NaN : Double.parseDouble(number.text());
        if (!Double.isFinite(value)) {
            throw Complaint.at(place, "problem.finite");
        }
        return value;
    }

    /** The items of a list that holds no plain numbers. */
    public static List<Json> items(String place, Json json) throws ProblemException {
        return switch (json) {
            case Json.Arr list -> list.items();
            case Json.Numbers numbers when numbers.values().length == 0 -> List.of();
            case Json.Numbers _ -> throw Complaint.at(place + "[0]", "problem.type.item");
            default -> throw Complaint.at(place, "problem.type.list");
        };
    }

    /** The numbers of a list: {@code size} of them, or ANY. */
    public static double[] numbers(String place, Json json, int size) throws ProblemException {
        if (json instanceof Json.Arr list) {
            throw notNumbers(place, list);
        }
        if (!(json instanceof Json.Numbers numbers)) {
            throw Complaint.at(place, "problem.type.list");
        }
        double[] values = numbers.values();
        if (size != ANY && values.length != size) {
            throw Complaint.at(place, "problem.size", Complaint.text(values.length), Complaint.text(size));
        }
        for (int i = 0; i < values.length; i++) {
            if (!Double.isFinite(values[i])) {
                throw Complaint.at(place + "[" + i + "]", "problem.finite");
            }
        }
        return values;
    }

    /** The whole numbers of a list, none of them negative: {@code size} of them, or ANY. */
    static List<Long> counts(String place, Json json, int size) throws ProblemException {
        double[] values = numbers(place, json, size);
        int whole = json instanceof Json.Numbers numbers ? numbers.firstFraction() : 0;
        List<Long> counts = new ArrayList<>(values.length);
        for (int i = 0; i < values.length; i++) {
            if (i >= whole) {
                throw Complaint.at(place + "[" + i + "]", "problem.type.integer");
            }
            if (values[i] < 0) {
                throw Complaint.at(place + "[" + i + "]", "problem.negative", Complaint.text((long) values[i]));
            }
            counts.add((long) values[i]);
        }
        return counts;
    }

    private static ProblemException notNumbers(String place, Json.Arr list) {
        return Complaint.at(place + "[" + firstNoNumber(list) + "]", "problem.type.number");
    }

    /** The first item that is no number. */
    public static int firstNoNumber(Json.Arr list) {
        int i = 0;
        while (list.items().get(i) instanceof Json.Num) {
            i++;
        }
        return i;
    }

    /** A list of {@code size} numbers, or ANY, as a vector. */
    public static Vector vector(String place, Json json, int size) throws ProblemException {
        return Vector.owning(numbers(place, json, size));
    }

    /** A list of so many rows of {@code cols} numbers. */
    public static Matrix matrix(String place, Json json, Rows rows, int cols) throws ProblemException {
        List<Json> items = items(place, json);
        rows.check(place, items.size());
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Json.Numbers row && row.values().length != cols) {
                throw Complaint.at(
                        place,
                        "problem.row",
                        Complaint.text(i),
                        Complaint.text(row.values().length),
                        Complaint.text(cols));
            }
        }
        double[] data = new double[Math.multiplyExact(items.size(), cols)];
        for (int i = 0; i < items.size(); i++) {
            System.arraycopy(numbers(place + "[" + i + "]", items.get(i), cols), 0, data, i * cols, cols);
        }
        return Matrix.owning(items.size(), cols, data);
    }

    /** How many rows a matrix may have. */
    public record Rows(int min, int max) {
        /** Just so many. */
        public static Rows exactly(int count) {
            return new Rows(count, count);
        }

        /** Up to so many, and at least one. */
        public static Rows upTo(int max) {
            return new Rows(1, max);
        }

        private void check(String place, int count) throws ProblemException {
            if (min == max && count != min) {
                throw Complaint.at(place, "problem.rows", Complaint.text(count), Complaint.text(min));
            }
            if (count < min || count > max) {
                throw Complaint.at(
                        place, "problem.count", Complaint.text(count), Complaint.text(min), Complaint.text(max));
            }
        }
    }
}
