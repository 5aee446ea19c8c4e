package dev.tacit.scenario;

/**
 * Scenarios in the order they came to be, and which one is current; immutable. Edits with the same merge key in a row
 * become one step until {@link #endMerge}; saving marks the current one.
 */
public interface History {
    Scenario current();

    /**
     * The history with {@code next} as current; {@code label} is a text key that names the edit, {@code mergeKey} may
     * be empty.
     */
    History push(Scenario next, String label, String mergeKey);

    /** Later edits start a step of their own. */
    History endMerge();

    History undo();

    History redo();

    boolean canUndo();

    boolean canRedo();

    /** The current scenario is what the file holds. */
    History saved();

    /** Whether the current scenario differs from the saved one. */
    boolean dirty();
}
