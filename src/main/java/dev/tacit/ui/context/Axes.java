package dev.tacit.ui.context;

import dev.tacit.scenario.Scenario;
import dev.tacit.scenario.TaskContext;
import dev.tacit.task.LinearRegression;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the coordinates of a token are called: x₁, x₂, … and, where the last one is the value to predict (a linear
 * regression, whose query has 0 there), y. An edit of the tokens does not rename them.
 */
public record Axes(int width, boolean target) {
    /** The names for a scenario that follows one whose names were {@code before}. */
    static Axes next(Axes before, Scenario scenario) {
        int width = scenario.context().d();
        if (scenario.source() instanceof TaskContext drawn) {
            return new Axes(width, drawn.task() instanceof LinearRegression);
        }
        boolean unknown = width != before.width;
        return unknown ? new Axes(width, scenario.context().query().get(width - 1) == 0) : before;
    }

    /** The names for a scenario that follows none. */
    static Axes of(Scenario scenario) {
        return next(new Axes(0, false), scenario);
    }

    /** The name of coordinate {@code index} (from 0). */
    public String name(int index) {
        return isTarget(index) ? "y" : "x" + subscript(index + 1);
    }

    private boolean isTarget(int index) {
        return target && width > 1 && index == width - 1;
    }

    /** The names in letters that every program reads: x1, x2, …, y. */
    List<String> plainNames() {
        return IntStream.range(0, width)
                .mapToObj(index -> isTarget(index) ? "y" : "x" + (index + 1))
                .toList();
    }

    /** {@code number} in small digits below the line. */
    public static String subscript(int number) {
        StringBuilder text = new StringBuilder();
        for (char digit : Integer.toString(number).toCharArray()) {
            text.append((char) ('₀' + digit - '0'));
        }
        return text.toString();
    }
}
