package dev.tacit.scenario;

import dev.tacit.tensor.Vector;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** A change of the document, as a value: total, validated with reasons, never throwing on what a user gives it. */
public sealed interface Edit {
    /** The next scenario, or the reason why there is none. Any edit of a drawn context makes it explicit. */
    default Outcome apply(Scenario scenario) {
        return EditRules.apply(scenario, this);
    }

    /** The text key that names this edit in "Undo: …". */
    default String key() {
        return "edit." + getClass().getSimpleName();
    }

    private static SortedSet<Integer> copy(SortedSet<Integer> indices) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(indices));
    }

    /** Gives tokens (by index, n for the query) new values. */
    record SetTokens(Map<Integer, Vector> values) implements Edit {
        public SetTokens {
            values = Collections.unmodifiableMap(new TreeMap<>(values));
        }
    }

    /** Gives token {@code index} a label; a blank one gives it back its default name. */
    record SetLabel(int index, String label) implements Edit {}

    /** Inserts tokens before position {@code at} (0..n). */
    record InsertTokens(int at, List<Vector> tokens) implements Edit {
        public InsertTokens {
            tokens = List.copyOf(tokens);
        }
    }

    /** Puts a copy of each of these tokens behind it. */
    record DuplicateTokens(SortedSet<Integer> indices) implements Edit {
        public DuplicateTokens {
            indices = copy(indices);
        }
    }

    /** Deletes tokens. */
    record DeleteTokens(SortedSet<Integer> indices) implements Edit {
        public DeleteTokens {
            indices = copy(indices);
        }
    }

    /** Moves tokens, keeping their order, so that the first stands before what was at position {@code to} (0..n). */
    record MoveTokens(SortedSet<Integer> indices, int to) implements Edit {
        public MoveTokens {
            indices = copy(indices);
        }
    }

    /** Says which tokens are Y, the part that moves into the weights. */
    record SetMoved(Moved moved) implements Edit {}

    /** Replaces the whole context (and, where the width changes, refits a drawn model to it). */
    record SetContext(ContextSource source) implements Edit {}

    /** Replaces the model. */
    record SetModel(ModelSpec model) implements Edit {}

    /** Replaces the model by a trained one, and the context by a drawn one if its tokens are of another width. */
    record UseTrained(ModelSpec model, TaskContext otherwise) implements Edit {}

    /** Names the scenario. */
    record Rename(String name) implements Edit {}
}
