package dev.tacit.scenario;

import dev.tacit.tensor.Vector;
import dev.tacit.text.Problem;
import dev.tacit.text.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/** What each edit does, and when it cannot. */
final class EditRules {
    private EditRules() {}

    static Outcome apply(Scenario scenario, Edit edit) {
        try {
            return new Outcome.Applied(next(scenario, edit));
        } catch (ProblemException refused) {
            return new Outcome.Refused(refused.problem());
        }
    }

    private static Scenario next(Scenario scenario, Edit edit) throws ProblemException {
        return switch (edit) {
            case Edit.SetTokens set -> setTokens(scenario, set.values());
            case Edit.SetLabel set -> setLabel(scenario, set.index(), set.label());
            case Edit.InsertTokens insert -> insert(scenario, insert.at(), insert.tokens());
            case Edit.DuplicateTokens duplicate -> duplicate(scenario, duplicate.indices());
            case Edit.DeleteTokens delete -> delete(scenario, delete.indices());
            case Edit.MoveTokens move -> move(scenario, move.indices(), move.to());
            case Edit.SetMoved set -> setMoved(scenario, set.moved());
            case Edit.SetContext set -> Refit.context(scenario, set.source());
            case Edit.SetModel set -> Refit.model(scenario, set.model());
            case Edit.UseTrained use -> Refit.trained(scenario, use.model(), use.otherwise());
            case Edit.Rename rename -> scenario.withName(rename.name().strip());
        };
    }

    private static Scenario setTokens(Scenario scenario, Map<Integer, Vector> values) throws ProblemException {
        Context context = scenario.context();
        List<Vector> tokens = new ArrayList<>(context.tokens());
        Vector query = context.query();
        for (Map.Entry<Integer, Vector> entry : values.entrySet()) {
            int index = entry.getKey();
            Vector value = entry.getValue();
            Checks.index(index, context.n() + 1);
            Checks.token(index == context.n() ? "x" : context.label(index), value, context.d());
            if (index == context.n()) {
                query = value;
            } else {
                tokens.set(index, value);
            }
        }
        return scenario.withContext(new Context(tokens, context.labels(), query), scenario.moved());
    }

    private static Scenario setLabel(Scenario scenario, int index, String label) throws ProblemException {
        List<Slot> slots = Slot.of(scenario);
        Checks.index(index, slots.size());
        Slot old = slots.get(index);
        slots.set(index, new Slot(old.token(), label.strip(), old.moved()));
        return Slot.into(scenario, slots);
    }

    private static Scenario insert(Scenario scenario, int at, List<Vector> tokens) throws ProblemException {
        List<Slot> slots = Slot.of(scenario);
        Checks.index(at, slots.size() + 1);
        Checks.windowTokens((long) slots.size() + tokens.size());
        List<Slot> fresh = new ArrayList<>(tokens.size());
        for (Vector token : tokens) {
            Checks.token(
                    Context.defaultLabel(at + fresh.size()),
                    token,
                    scenario.context().d());
            fresh.add(Slot.fresh(token));
        }
        slots.addAll(at, fresh);
        return Slot.into(scenario, slots);
    }

    private static Scenario duplicate(Scenario scenario, SortedSet<Integer> indices) throws ProblemException {
        List<Slot> slots = Slot.of(scenario);
        Checks.indices(indices, slots.size());
        Checks.windowTokens((long) slots.size() + indices.size());
        List<Slot> next = new ArrayList<>(slots.size() + indices.size());
        for (int i = 0; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            next.add(slot);
            if (indices.contains(i)) {
                next.add(new Slot(slot.token(), slot.label().isEmpty() ? "" : slot.label() + "'", false));
            }
        }
        return Slot.into(scenario, next);
    }

    private static Scenario delete(Scenario scenario, SortedSet<Integer> indices) throws ProblemException {
        List<Slot> slots = Slot.of(scenario);
        Checks.indices(indices, slots.size());
        return Slot.into(scenario, pick(slots, 0, slots.size(), indices, false));
    }

    private static Scenario move(Scenario scenario, SortedSet<Integer> indices, int to) throws ProblemException {
        List<Slot> slots = Slot.of(scenario);
        Checks.indices(indices, slots.size());
        Checks.index(to, slots.size() + 1);
        List<Slot> next = new ArrayList<>(pick(slots, 0, to, indices, false));
        next.addAll(pick(slots, 0, slots.size(), indices, true));
        next.addAll(pick(slots, to, slots.size(), indices, false));
        return Slot.into(scenario, next);
    }

    private static List<Slot> pick(List<Slot> slots, int from, int to, SortedSet<Integer> indices, boolean chosen) {
        List<Slot> picked = new ArrayList<>(slots.size());
        for (int i = from; i < to; i++) {
            if (indices.contains(i) == chosen) {
                picked.add(slots.get(i));
            }
        }
        return picked;
    }

    private static Scenario setMoved(Scenario scenario, Moved moved) throws ProblemException {
        if (moved instanceof Moved.Only only) {
            Checks.indices(only.tokens(), scenario.context().n());
        }
        return scenario.withMoved(moved);
    }

    static ProblemException refused(String key, Object... args) {
        return new ProblemException(Problem.at("", key, args));
    }
}
