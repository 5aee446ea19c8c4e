package dev.tacit.scenario;

import dev.tacit.tensor.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** A token with all that follows it when tokens change places; an empty label stands for the default name. */
record Slot(Vector token, String label, boolean moved) {
    /** The slots of a scenario, in order. */
    static List<Slot> of(Scenario scenario) {
        Context context = scenario.context();
        List<Slot> slots = new ArrayList<>(context.n());
        for (int i = 0; i < context.n(); i++) {
            String label = context.labels().isEmpty() ? "" : context.labels().get(i);
            slots.add(new Slot(context.tokens().get(i), label, scenario.moved().contains(i)));
        }
        return slots;
    }

    /** The scenario with these slots in place of its tokens. */
    static Scenario into(Scenario scenario, List<Slot> slots) {
        List<Vector> tokens = slots.stream().map(Slot::token).toList();
        Context context = new Context(tokens, labels(slots), scenario.context().query());
        return scenario.withContext(context, moved(scenario.moved(), slots));
    }

    /** A new token: it has no label yet and is not moved. */
    static Slot fresh(Vector token) {
        return new Slot(token, "", false);
    }

    Slot withToken(Vector next) {
        return new Slot(next, label, moved);
    }

    /** No labels at all if every token has its default name. */
    private static List<String> labels(List<Slot> slots) {
        List<String> labels = IntStream.range(0, slots.size())
                .mapToObj(i -> slots.get(i).label().isBlank()
                        ? Context.defaultLabel(i)
                        : slots.get(i).label())
                .toList();
        boolean all =
                IntStream.range(0, labels.size()).allMatch(i -> labels.get(i).equals(Context.defaultLabel(i)));
        return all ? List.of() : labels;
    }

    private static Moved moved(Moved before, List<Slot> slots) {
        return switch (before) {
            case Moved.All all -> all;
            case Moved.Only _ -> {
                SortedSet<Integer> indices = new TreeSet<>();
                for (int i = 0; i < slots.size(); i++) {
                    if (slots.get(i).moved()) {
                        indices.add(i);
                    }
                }
                yield new Moved.Only(indices);
            }
        };
    }
}
