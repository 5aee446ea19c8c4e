package dev.tacit.scenario;

import dev.tacit.file.UnknownFields;
import dev.tacit.tensor.Vector;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The document: everything that is worth saving but the cursor. {@code name} may be empty. Reading fills all fields; an
 * {@link Edit} makes the next scenario.
 */
public record Scenario(
        String name, ContextSource source, Context context, Moved moved, ModelSpec model, UnknownFields unknown) {
    /** A scenario in which all tokens are moved. */
    public static Scenario of(String name, ContextSource source, ModelSpec model) {
        return new Scenario(name, source, source.explicit(), new Moved.All(), model, UnknownFields.none());
    }

    /** C without Y: the tokens that are still read, in order. */
    public List<Vector> kept() {
        return IntStream.range(0, context.n())
                .filter(i -> !moved.contains(i))
                .mapToObj(context.tokens()::get)
                .toList();
    }

    public Scenario withName(String next) {
        return new Scenario(next, source, context, moved, model, unknown);
    }

    /** The scenario with another context, and what of it is moved. */
    public Scenario withContext(ContextSource next, Moved nextMoved) {
        UnknownFields kept = next instanceof Context ? unknown.without("context.task") : unknown;
        return new Scenario(name, next, next.explicit(), nextMoved, model, kept);
    }

    public Scenario withMoved(Moved next) {
        return new Scenario(name, source, context, next, model, unknown);
    }

    /** The scenario with the tokens and weights that were drawn written out; nothing else is lost. */
    public Scenario withDrawn(ModelSpec.Explicit weights) {
        UnknownFields kept = unknown.without("context.task").without("model.init");
        return new Scenario(name, context, context, moved, weights, kept);
    }

    public Scenario withModel(ModelSpec next) {
        return new Scenario(name, source, context, moved, next, unknown.without("model"));
    }
}
