package dev.tacit.scenario;

import dev.tacit.file.Complaint;
import dev.tacit.text.ProblemException;
import java.util.ArrayList;
import java.util.List;

/** Splits the text of a spreadsheet into rows of fields: quotes, any line ends, tab, semicolon, comma or spaces. */
final class TableText {
    private final String text;
    private final char separator;
    private final List<Row> rows = new ArrayList<>();
    private final List<String> fields = new ArrayList<>();
    private final StringBuilder field = new StringBuilder();
    private int number = 1;

    private TableText(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** A row with its number in the spreadsheet, from 1. */
    record Row(int number, List<String> fields) {
        Row {
            fields = List.copyOf(fields);
        }

        private boolean isBlank() {
            return fields.stream().allMatch(String::isEmpty);
        }
    }

    /** The rows that are not blank. */
    static List<Row> rows(String pasted) throws ProblemException {
        String text = pasted.startsWith("\uFEFF") ? pasted.substring(1) : pasted;
        text = text.replace("\r\n", "\n").replace('\r', '\n').replaceAll("[\u00A0\u202F\u2007]", " ");
        return new TableText(text, separator(text)).split();
    }

    /** The first of tab, semicolon and comma that stands outside quotes; spaces if none does. */
    private static char separator(String text) {
        String open = text.replaceAll("\"[^\"]*\"", "");
        for (char candidate : new char[] {'\t', ';', ','}) {
            if (open.indexOf(candidate) >= 0) {
                return candidate;
            }
        }
        return ' ';
    }

    private List<Row> split() throws ProblemException {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"' && field.toString().isBlank()) {
                at = quoted(at + 1);
            } else if (c == '\n') {
                endRow();
                at++;
            } else {
                at = plain(at, c);
            }
        }
        endRow();
        return rows;
    }

    private int plain(int at, char c) {
        boolean separates = c == separator && (separator != ' ' || !field.isEmpty());
        if (separates) {
            endField();
        } else if (c != ' ' || separator != ' ') {
            field.append(c);
        }
        return at + 1;
    }

    private int quoted(int from) throws ProblemException {
        field.setLength(0);
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '"') {
                field.append(c);
            } else if (at < text.length() && text.charAt(at) == '"') {
                field.append('"');
                at++;
            } else {
                return at;
            }
        }
        throw Complaint.at("row " + number + ", column " + (fields.size() + 1), "problem.table.quote");
    }

    private void endField() {
        fields.add(field.toString().strip());
        field.setLength(0);
    }

    private void endRow() {
        if (separator != ' ' || !field.isEmpty()) {
            endField();
        }
        Row row = new Row(number++, fields);
        if (!row.isBlank()) {
            rows.add(row);
        }
        fields.clear();
    }
}
