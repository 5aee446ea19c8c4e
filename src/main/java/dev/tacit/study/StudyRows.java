package dev.tacit.study;

import dev.tacit.tensor.Vector;
import dev.tacit.text.Digits;
import dev.tacit.text.Problem;
import dev.tacit.text.ProblemException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A result as lines of JSON: the study with its settings (those that a trial depends on), then a list of numbers for
 * each trial, {@code null} where there is none. So trials can be appended as they are done, and a file that was cut is
 * still good up to its last whole line.
 */
public final class StudyRows {
    private StudyRows() {}

    /** All lines of a result. */
    public static String text(StudyResult result) {
        return head(result) + result.rows().stream().map(StudyRows::line).collect(Collectors.joining());
    }

    /** The first line. */
    public static String head(StudyResult result) {
        String settings = result.settings().list().stream()
                .filter(setting -> !setting.id().equals(StudySettings.TRIALS)
                        && !result.study().dials().containsKey(setting.id()))
                .map(setting -> "\"" + setting.id() + "\": " + Digits.full(setting.value()))
                .collect(Collectors.joining(", "));
        return "{\"study\": \"" + result.study().id() + "\", \"settings\": {" + settings + "}}\n";
    }

    /** The line of one trial. */
    public static String line(Vector row) {
        return Arrays.stream(row.toArray())
                .mapToObj(value -> Double.isNaN(value) ? "null" : Digits.full(value))
                .collect(Collectors.joining(", ", "[", "]\n"));
    }

    /**
     * The result that {@code text} holds, if it is of the same study and settings as {@code start}; a last line that
     * was cut is left out, and so are trials beyond those asked for.
     */
    public static StudyResult read(StudyResult start, String text) throws ProblemException {
        String head = head(start);
        if (!text.startsWith(head)) {
            throw new ProblemException(Problem.at("", "problem.study.other"));
        }
        List<Vector> rows = new ArrayList<>();
        int from = head.length();
        int end = text.indexOf('\n', from);
        while (end >= 0 && rows.size() < start.settings().trials()) {
            rows.add(row(text.substring(from, end), rows.size() + 2, start.width()));
            from = end + 1;
            end = text.indexOf('\n', from);
        }
        return new StudyResult(start.study(), start.settings(), rows);
    }

    private static Vector row(String line, int number, int width) throws ProblemException {
        String place = Integer.toString(number);
        if (!line.startsWith("[") || !line.endsWith("]")) {
            throw new ProblemException(Problem.at("", "problem.study.row", place));
        }
        String[] parts = line.substring(1, line.length() - 1).split(", ", -1);
        double[] values = new double[width];
        for (int i = 0; i < width; i++) {
            String part = i < parts.length && parts.length == width ? parts[i] : "";
            boolean missing = part.equals("null");
            if (!missing && !Digits.isNumber(part)) {
                throw new ProblemException(Problem.at("", "problem.study.row", place));
            }
            values[i] = missing ? Double.NaN : Double.parseDouble(part);
        }
        return Vector.owning(values);
    }
}
