package dev.tacit.scenario;

/**
 * The document: everything that is worth saving but the cursor. {@code name} may be empty. Reading fills all fields; an
 * {@link Edit} makes the next scenario.
 */
public record Scenario(
        String name, ContextSource source, Context context, Moved moved, ModelSpec model, UnknownFields unknown) {}
