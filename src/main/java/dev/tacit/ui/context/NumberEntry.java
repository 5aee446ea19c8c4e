package dev.tacit.ui.context;

import dev.tacit.scenario.Limits;
import dev.tacit.text.Digits;
import dev.tacit.text.Problem;
import java.util.Optional;

/** A number as it is typed into a cell: what is wrong with it, in one sentence. */
final class NumberEntry {
    private NumberEntry() {}

    /** Why {@code text} cannot be a coordinate. */
    static Optional<Problem> refusal(String text) {
        if (Math.abs(Digits.parse(text).orElse(Double.POSITIVE_INFINITY)) <= Limits.TYPED) {
            return Optional.empty();
        }
        String typed = text.strip();
        if (typed.isEmpty()) {
            return Optional.of(Problem.at("", "context.number.empty"));
        }
        boolean large = Digits.isNumber(typed);
        String key = large ? "context.number.range" : "context.number.bad";
        return Optional.of(Problem.at("", key, shortened(typed)));
    }

    private static String shortened(String typed) {
        return typed.length() <= 20 ? typed : typed.substring(0, 19) + "…";
    }
}
