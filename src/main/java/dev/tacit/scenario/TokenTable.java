package dev.tacit.scenario;

import dev.tacit.file.Complaint;
import dev.tacit.tensor.Vector;
import dev.tacit.text.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tokens as a spreadsheet has them, one a row: all of one width, with a label each or none at all. */
public record TokenTable(List<Vector> tokens, List<String> labels) implements Opened {
    private static final Set<String> LABEL_HEADS = Set.of("label", "labels", "name", "token");

    private static final Pattern MEANT_AS_NUMBER =
            Pattern.compile("[+\\-\u2212]?([\\d.,#].*|nan|inf|infinity)", Pattern.CASE_INSENSITIVE);

    public TokenTable {
        tokens = List.copyOf(tokens);
        labels = List.copyOf(labels);
    }

    /** d, the width of the tokens. */
    public int d() {
        return tokens.getFirst().size();
    }

    /**
     * Reads CSV or TSV, in every locale alike: tab, semicolon, comma or spaces between columns, decimal point or comma,
     * with or without a header, with or without a first or last column of labels. A problem names row and column.
     */
    public static TokenTable parse(String text) throws ProblemException {
        List<TableText.Row> rows = trimmed(TableText.rows(text));
        if (rows.isEmpty()) {
            throw Complaint.at("", "problem.table.empty");
        }
        TableNumbers numbers = TableNumbers.of(rows);
        TableText.Row first = rows.getFirst();
        boolean header = first.fields().stream().noneMatch(numbers::isNumber);
        List<TableText.Row> data = header ? rows.subList(1, rows.size()) : rows;
        if (data.isEmpty()) {
            throw Complaint.at("", "problem.table.empty");
        }
        if (data.size() > Limits.WINDOW_TOKENS) {
            throw EditRules.refused(
                    "problem.edit.tokens", Complaint.text(data.size()), Complaint.text(Limits.WINDOW_TOKENS));
        }
        int columns = first.fields().size();
        int label = labelColumn(data, header ? first.fields() : List.of(), numbers);
        return read(data, columns, label, numbers);
    }

    private static TokenTable read(List<TableText.Row> data, int columns, int label, TableNumbers numbers)
            throws ProblemException {
        int from = label == 0 ? 1 : 0;
        int width = label < 0 ? columns : columns - 1;
        if (width < 1 || width > Limits.WIDTH) {
            throw Complaint.at("", "problem.table.width", Complaint.text(width), Complaint.text(Limits.WIDTH));
        }
        List<Vector> tokens = new ArrayList<>(data.size());
        List<String> labels = new ArrayList<>();
        for (TableText.Row row : data) {
            if (row.fields().size() != columns) {
                throw Complaint.at(
                        "row " + row.number(),
                        "problem.table.columns",
                        Complaint.text(row.fields().size()),
                        Complaint.text(columns));
            }
            double[] values = new double[width];
            for (int j = 0; j < width; j++) {
                values[j] = numbers.value(row, from + j);
            }
            if (label >= 0) {
                String name = row.fields().get(label);
                labels.add(name.isEmpty() ? Context.defaultLabel(tokens.size()) : name);
            }
            tokens.add(Vector.owning(values));
        }
        return new TokenTable(tokens, labels);
    }

    /** The first or last column, if its head says so or no cell of it is a number; else -1. */
    private static int labelColumn(List<TableText.Row> data, List<String> heads, TableNumbers numbers) {
        int last = data.getFirst().fields().size() - 1;
        for (int column : last == 0 ? new int[] {} : new int[] {0, last}) {
            if (LABEL_HEADS.contains(column < heads.size() ? heads.get(column).toLowerCase(Locale.ROOT) : "")
                    || data.stream().allMatch(row -> isLabel(row, column, numbers))) {
                return column;
            }
        }
        return -1;
    }

    private static boolean isLabel(TableText.Row row, int column, TableNumbers numbers) {
        return column < row.fields().size()
                && !row.fields().get(column).isEmpty()
                && !numbers.isNumber(row.fields().get(column))
                && !MEANT_AS_NUMBER.matcher(row.fields().get(column)).matches();
    }

    /** The rows without the columns at the end that are empty in all of them. */
    private static List<TableText.Row> trimmed(List<TableText.Row> rows) {
        int used = rows.stream().mapToInt(TokenTable::used).max().orElse(0);
        return rows.stream()
                .map(row -> new TableText.Row(
                        row.number(),
                        row.fields().subList(0, Math.min(used, row.fields().size()))))
                .toList();
    }

    private static int used(TableText.Row row) {
        int used = row.fields().size();
        while (used > 0 && row.fields().get(used - 1).isEmpty()) {
            used--;
        }
        return used;
    }

    /** A context of these tokens in place of {@code before}; the query keeps what fits, and is 0 beyond. */
    public Context replacing(Context before) {
        double[] query = new double[d()];
        for (int j = 0; j < Math.min(d(), before.d()); j++) {
            query[j] = before.query().get(j);
        }
        return new Context(tokens, labels, Vector.owning(query));
    }
}
