package dev.tacit.ui.context;

import dev.tacit.scenario.Context;
import dev.tacit.scenario.Edit;
import dev.tacit.scenario.Moved;
import dev.tacit.tensor.Vector;
import dev.tacit.text.Problem;
import dev.tacit.ui.session.Session;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** What can be done to the tokens from the plane, the table, the tools and the keyboard. */
public final class ContextActions {
    private final ContextModel model;

    ContextActions(ContextModel model) {
        this.model = model;
    }

    /** Selects just these tokens (n is the query). */
    public void select(Collection<Integer> indices) {
        session().select(indices);
    }

    /** Selects every token, not the query. */
    public void selectAll() {
        select(IntStream.range(0, n()).boxed().toList());
    }

    /** The selected tokens, without the query. */
    public SortedSet<Integer> selectedTokens() {
        return session().selection().headSet(n());
    }

    /** Adds a token behind the selected ones (or at the end): a copy of the query's place, all its numbers zero. */
    public void add() {
        SortedSet<Integer> selected = selectedTokens();
        insert(
                selected.isEmpty() ? n() : selected.last() + 1,
                List.of(Vector.zero(model.context().d())));
    }

    /** Inserts tokens before position {@code at} and selects them. */
    public void insert(int at, List<Vector> tokens) {
        if (session().apply(new Edit.InsertTokens(at, tokens))) {
            select(IntStream.range(at, at + tokens.size()).boxed().toList());
        }
    }

    /** Puts a copy behind each selected token and selects the copies. */
    public void duplicate() {
        SortedSet<Integer> chosen = selectedTokens();
        if (chosen.isEmpty()) {
            refuse("context.nothing.selected");
        } else if (session().apply(new Edit.DuplicateTokens(chosen))) {
            SortedSet<Integer> copies = new TreeSet<>();
            chosen.forEach(index -> copies.add(index + copies.size() + 1));
            select(copies);
        }
    }

    /** Deletes the selected tokens and selects the one that takes their place. */
    public void delete() {
        SortedSet<Integer> chosen = selectedTokens();
        if (chosen.isEmpty()) {
            refuse(session().selection().isEmpty() ? "context.nothing.selected" : "context.query.stays");
        } else if (session().apply(new Edit.DeleteTokens(chosen))) {
            select(n() == 0 ? List.of() : List.of(Math.min(chosen.first(), n() - 1)));
        }
    }

    /** Moves tokens in front of position {@code to} (0..n) and selects them. */
    public void move(SortedSet<Integer> chosen, int to) {
        int first = to - chosen.headSet(to).size();
        boolean stays = chosen.isEmpty() || (chosen.first() == first && chosen.last() == first + chosen.size() - 1);
        if (!stays && session().apply(new Edit.MoveTokens(chosen, to))) {
            select(IntStream.range(first, first + chosen.size()).boxed().toList());
        }
    }

    /** Moves the selected tokens one place up (-1) or down (1). */
    public void shift(int by) {
        SortedSet<Integer> chosen = selectedTokens();
        boolean possible = !chosen.isEmpty() && (by < 0 ? chosen.first() > 0 : chosen.last() < n() - 1);
        if (possible) {
            move(chosen, by < 0 ? chosen.first() - 1 : chosen.last() + 2);
        }
    }

    /** Every token is in Y. */
    public void moveAll() {
        session().apply(new Edit.SetMoved(new Moved.All()));
    }

    /** No token is in Y. */
    public void moveNone() {
        session().apply(new Edit.SetMoved(new Moved.Only(new TreeSet<>())));
    }

    /** Y is what is selected. */
    public void moveSelection() {
        session().apply(new Edit.SetMoved(new Moved.Only(selectedTokens())));
    }

    /** Puts tokens into Y or takes them out of it. */
    public void mark(Collection<Integer> tokens, boolean inY) {
        NavigableSet<Integer> moved = new TreeSet<>();
        IntStream.of(model.scenario().moved().indices(n())).forEach(moved::add);
        boolean changed = inY ? moved.addAll(tokens) : moved.removeAll(tokens);
        if (changed) {
            session().apply(new Edit.SetMoved(moved.size() == n() ? new Moved.All() : new Moved.Only(moved)));
        }
    }

    /** Whether all selected tokens are in Y. */
    public boolean selectionIsMoved() {
        Moved moved = model.scenario().moved();
        return selectedTokens().stream().allMatch(moved::contains);
    }

    private void refuse(String key) {
        session().report(Problem.at("", key));
    }

    private int n() {
        Context context = model.context();
        return context.n();
    }

    private Session session() {
        return model.session();
    }
}
