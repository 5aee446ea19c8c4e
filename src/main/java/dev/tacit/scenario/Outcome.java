package dev.tacit.scenario;

import dev.tacit.text.Problem;

/** What an edit came to: the next scenario, or why there is none. */
public sealed interface Outcome {
    /** The edit was applied. */
    record Applied(Scenario scenario) implements Outcome {}

    /** The edit cannot be applied; the scenario stays as it was. */
    record Refused(Problem problem) implements Outcome {}
}
