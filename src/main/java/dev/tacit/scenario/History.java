package dev.tacit.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Scenarios in the order they came to be, and which one is current; immutable. Edits with the same merge key in a row
 * become one step until {@link #endMerge}; saving marks the current one.
 */
public final class History {
    /** How many steps can be undone; older ones are forgotten. */
    public static final int DEPTH = 400;

    private final List<Step> steps;
    private final int at;
    private final String mergeKey;
    private final Scenario saved;

    private History(List<Step> steps, int at, String mergeKey, Scenario saved) {
        this.steps = steps;
        this.at = at;
        this.mergeKey = mergeKey;
        this.saved = saved;
    }

    /** A history that starts with {@code scenario}, which counts as saved. */
    public static History of(Scenario scenario) {
        return new History(List.of(new Step(scenario, "")), 0, "", scenario);
    }

    public Scenario current() {
        return steps.get(at).scenario();
    }

    /**
     * The history with {@code next} as current; {@code label} is a text key that names the edit, {@code key} may be
     * empty. A scenario that equals the current one is no step.
     */
    public History push(Scenario next, String label, String key) {
        if (next.equals(current())) {
            return this;
        }
        boolean merges = !key.isEmpty() && key.equals(mergeKey) && at > 0 && dirty();
        int kept = merges ? at : at + 1;
        List<Step> longer = new ArrayList<>(steps.subList(Math.max(0, kept - DEPTH), kept));
        longer.add(new Step(next, label));
        return new History(List.copyOf(longer), longer.size() - 1, key, saved);
    }

    /** Later edits start a step of their own. */
    public History endMerge() {
        return mergeKey.isEmpty() ? this : new History(steps, at, "", saved);
    }

    public History undo() {
        return canUndo() ? new History(steps, at - 1, "", saved) : this;
    }

    public History redo() {
        return canRedo() ? new History(steps, at + 1, "", saved) : this;
    }

    public boolean canUndo() {
        return at > 0;
    }

    public boolean canRedo() {
        return at < steps.size() - 1;
    }

    /** The text key of the edit that {@link #undo} takes back. */
    public Optional<String> undoLabel() {
        return canUndo() ? Optional.of(steps.get(at).label()) : Optional.empty();
    }

    /** The text key of the edit that {@link #redo} brings again. */
    public Optional<String> redoLabel() {
        return canRedo() ? Optional.of(steps.get(at + 1).label()) : Optional.empty();
    }

    /** The current scenario is what the file holds. */
    public History saved() {
        return new History(steps, at, "", current());
    }

    /** Whether the current scenario differs from the saved one. */
    public boolean dirty() {
        return !current().equals(saved);
    }

    /** A scenario and the edit that led to it. */
    private record Step(Scenario scenario, String label) {}
}
