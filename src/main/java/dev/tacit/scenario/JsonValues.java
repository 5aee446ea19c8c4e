package dev.tacit.scenario;

import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import dev.tacit.text.ProblemException;
import java.util.List;

/** The value at a place of a file as what it has to be there. */
final class JsonValues {
    /** As many as there are. */
    static final int ANY = -1;

    private JsonValues() {}

    static String text(String place, Json json) throws ProblemException {
        if (json instanceof Json.Text text) {
            return Utf8.whole(text.value());
        }
        throw Fit.problem(place, "problem.type.text");
    }

    static boolean flag(String place, Json json) throws ProblemException {
        if (json instanceof Json.Bool flag) {
            return flag.value();
        }
        throw Fit.problem(place, "problem.type.flag");
    }

    static long integer(String place, Json json) throws ProblemException {
        if (!(json instanceof Json.Num number) || !number.integer()) {
            throw Fit.problem(place, "problem.type.integer");
        }
        try {
            return Long.parseLong(number.text());
        } catch (NumberFormatException tooLarge) {
            throw Fit.problem(place, "problem.type.long");
        }
    }

    static double number(String place, Json json) throws ProblemException {
        if (!(json instanceof Json.Num number)) {
            throw Fit.problem(place, "problem.type.number");
        }
        boolean literal = number.text().contains("N") || number.text().contains("I");
        double value = literal ? Double.NaN : Double.parseDouble(number.text());
        if (!Double.isFinite(value)) {
            throw Fit.problem(place, "problem.finite");
        }
        return value;
    }

    /** The items of a list that holds no plain numbers. */
    static List<Json> items(String place, Json json) throws ProblemException {
        return switch (json) {
            case Json.Arr list -> list.items();
            case Json.Numbers numbers when numbers.values().length == 0 -> List.of();
            case Json.Numbers _ -> throw Fit.problem(place + "[0]", "problem.type.item");
            default -> throw Fit.problem(place, "problem.type.list");
        };
    }

    /** The numbers of a list: {@code size} of them, or ANY. */
    static double[] numbers(String place, Json json, int size) throws ProblemException {
        if (json instanceof Json.Arr list) {
            throw notNumbers(place, list);
        }
        if (!(json instanceof Json.Numbers numbers)) {
            throw Fit.problem(place, "problem.type.list");
        }
        double[] values = numbers.values();
        if (size != ANY && values.length != size) {
            throw Fit.problem(place, "problem.size", Checks.text(values.length), Checks.text(size));
        }
        for (int i = 0; i < values.length; i++) {
            if (!Double.isFinite(values[i])) {
                throw Fit.problem(place + "[" + i + "]", "problem.finite");
            }
        }
        return values;
    }

    private static ProblemException notNumbers(String place, Json.Arr list) {
        return Fit.problem(place + "[" + firstNoNumber(list) + "]", "problem.type.number");
    }

    /** The first item that is no number. */
    static int firstNoNumber(Json.Arr list) {
        int i = 0;
        while (list.items().get(i) instanceof Json.Num) {
            i++;
        }
        return i;
    }

    static Vector vector(String place, Json json, int size) throws ProblemException {
        return Vector.owning(numbers(place, json, size));
    }

    /** A list of {@code min} to {@code max} rows of {@code cols} numbers. */
    static Matrix matrix(String place, Json json, Rows rows, int cols) throws ProblemException {
        List<Json> items = items(place, json);
        rows.check(place, items.size());
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Json.Numbers row && row.values().length != cols) {
                throw Fit.problem(
                        place, "problem.row", Checks.text(i), Checks.text(row.values().length), Checks.text(cols));
            }
        }
        double[] data = new double[Math.multiplyExact(items.size(), cols)];
        for (int i = 0; i < items.size(); i++) {
            System.arraycopy(numbers(place + "[" + i + "]", items.get(i), cols), 0, data, i * cols, cols);
        }
        return Matrix.owning(items.size(), cols, data);
    }

    /** How many rows a matrix may have. */
    record Rows(int min, int max) {
        static Rows exactly(int count) {
            return new Rows(count, count);
        }

        static Rows upTo(int max) {
            return new Rows(1, max);
        }

        private void check(String place, int count) throws ProblemException {
            if (min == max && count != min) {
                throw Fit.problem(place, "problem.rows", Checks.text(count), Checks.text(min));
            }
            if (count < min || count > max) {
                throw Fit.problem(place, "problem.count", Checks.text(count), Checks.text(min), Checks.text(max));
            }
        }
    }
}
