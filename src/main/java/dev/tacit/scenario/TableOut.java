package dev.tacit.scenario;

import dev.tacit.text.Digits;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Tokens as spreadsheets take them: a header of {@code names}, one a coordinate, then a row each, with their labels.
 */
public record TableOut(TokenTable table, List<String> names) {
    public TableOut {
        names = List.copyOf(names);
    }

    /** As CSV. */
    public String csv() {
        return rows().stream()
                .map(row -> row.stream().map(TableOut::quoted).collect(Collectors.joining(",", "", "\n")))
                .collect(Collectors.joining());
    }

    /** As a table of a page: what a spreadsheet takes from the clipboard without asking how columns are separated. */
    public String html() {
        return rows().stream()
                .map(row -> row.stream().map(TableOut::cell).collect(Collectors.joining("", "<tr>", "</tr>\n")))
                .collect(Collectors.joining("", "<meta charset=\"utf-8\"><table>\n", "</table>\n"));
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        boolean labelled = !table.labels().isEmpty();
        List<String> header = new ArrayList<>(labelled ? List.of("label") : List.of());
        header.addAll(names);
        rows.add(header);
        for (int i = 0; i < table.tokens().size(); i++) {
            List<String> row = new ArrayList<>(labelled ? List.of(table.labels().get(i)) : List.of());
            for (int j = 0; j < table.tokens().get(i).size(); j++) {
                row.add(Digits.full(table.tokens().get(i).get(j)));
            }
            rows.add(row);
        }
        return rows;
    }

    private static String quoted(String field) {
        boolean plain = field.indexOf(',') < 0
                && field.indexOf('"') < 0
                && field.equals(field.strip())
                && field.chars().noneMatch(Character::isISOControl);
        return plain ? field : "\"" + field.replace("\"", "\"\"") + "\"";
    }

    private static String cell(String field) {
        return "<td>" + field.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") + "</td>";
    }
}
