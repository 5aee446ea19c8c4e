package dev.tacit.scenario;

import dev.tacit.file.Complaint;
import dev.tacit.text.ProblemException;
import java.util.List;
import java.util.regex.Pattern;

/** The numbers of a table, all with a decimal point or all with a decimal comma. */
final class TableNumbers {
    private static final Pattern POINT = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,9})?");
    private static final Pattern COMMA = Pattern.compile("[+-]?(\\d+,?\\d*|,\\d+)([eE][+-]?\\d{1,9})?");
    private static final Pattern THOUSANDS = Pattern.compile("[+-]?[1-9]\\d{0,2},\\d{3}");

    private final boolean comma;

    private TableNumbers(boolean comma) {
        this.comma = comma;
    }

    /** How the numbers of these rows are written; a table that can be read in two ways is refused. */
    static TableNumbers of(List<TableText.Row> rows) throws ProblemException {
        String commaAt = "";
        String pointAt = "";
        boolean thousands = true;
        for (TableText.Row row : rows) {
            for (int j = 0; j < row.fields().size(); j++) {
                String field = plain(row.fields().get(j));
                if (field.indexOf(',') >= 0 && COMMA.matcher(field).matches()) {
                    thousands &= THOUSANDS.matcher(field).matches();
                    commaAt = commaAt.isEmpty() ? place(row, j) : commaAt;
                } else if (field.indexOf('.') >= 0 && POINT.matcher(field).matches()) {
                    pointAt = pointAt.isEmpty() ? place(row, j) : pointAt;
                }
            }
        }
        if (!commaAt.isEmpty() && !pointAt.isEmpty()) {
            throw Complaint.at(commaAt, "problem.table.mixed", pointAt);
        }
        if (!commaAt.isEmpty() && thousands) {
            throw Complaint.at(commaAt, "problem.table.thousands");
        }
        return new TableNumbers(!commaAt.isEmpty());
    }

    boolean isNumber(String field) {
        return (comma ? COMMA : POINT).matcher(plain(field)).matches();
    }

    double value(TableText.Row row, int column) throws ProblemException {
        String field = row.fields().get(column);
        if (field.isEmpty()) {
            throw Complaint.at(place(row, column), "problem.table.cell");
        }
        if (!isNumber(field)) {
            throw Complaint.at(place(row, column), "problem.table.number", Complaint.shown(field));
        }
        double value = Double.parseDouble(plain(field).replace(',', '.'));
        if (Math.abs(value) > Limits.TYPED) {
            throw Complaint.at(place(row, column), "problem.table.large", Complaint.shown(field));
        }
        return value;
    }

    /** A cell as a spreadsheet counts. */
    static String place(TableText.Row row, int column) {
        return "row " + row.number() + ", column " + (column + 1);
    }

    private static String plain(String field) {
        return field.replace('\u2212', '-');
    }
}
