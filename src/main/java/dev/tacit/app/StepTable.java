package dev.tacit.app;

import dev.tacit.engine.Snapshot;
import dev.tacit.tensor.Vector;
import dev.tacit.text.Digits;
import dev.tacit.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** The steps of a snapshot as lines of text. */
final class StepTable {
    private static final int ALL = 120;
    private static final int WIDTH = 14;

    private StepTable() {}

    /** The table; of a long context evenly spread steps. */
    static List<String> lines(Snapshot snapshot, Texts texts) {
        List<String> lines = new ArrayList<>();
        lines.add(row(List.of(
                "i",
                "\u2016\u0394W_i\u2016",
                "\u2016\u0394W_{i+1} \u2212 \u0394W_i\u2016",
                texts.get("command.job.direct"),
                texts.get("command.job.product"))));
        int n = snapshot.n();
        int stride = Math.max(1, (n + ALL - 1) / ALL);
        for (int i = 0; i <= n; i += i + stride > n && i < n ? n - i : stride) {
            lines.add(row(List.of(
                    Integer.toString(i),
                    number(snapshot.direct().deltaNorms(), i),
                    number(snapshot.direct().incrementNorms(), i),
                    number(snapshot.direct().residuals(), i),
                    number(snapshot.product().residuals(), i))));
        }
        return lines;
    }

    private static String number(Vector values, int i) {
        return i < values.size() ? Digits.rounded(values.get(i), 5) : "";
    }

    private static String row(List<String> cells) {
        StringBuilder row = new StringBuilder();
        for (int j = 0; j < cells.size(); j++) {
            int width = j == 0 ? 7 : WIDTH + 4;
            row.append(" ".repeat(Math.max(1, width - cells.get(j).length()))).append(cells.get(j));
        }
        return row.toString();
    }
}
