package dev.tacit.app;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a person meant who made a slip in a name. */
final class Nearest {
    private Nearest() {}

    /** The name that is nearest to {@code typed}, if not more than a third of it differs. */
    static Optional<String> of(String typed, List<String> names) {
        String low = typed.toLowerCase(Locale.ROOT);
        return names.stream()
                .min(Comparator.comparingInt(name -> distance(low, name)))
                .filter(name -> 3 * distance(low, name) <= name.length() + 1);
    }

    /** How many letters are to be typed, left out or replaced to come from one word to the other. */
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
