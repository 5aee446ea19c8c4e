package dev.tacit.ui.context;

import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which row was pressed, and so is dragged: it, or all selected ones if it is one of them. */
final class RowDrag {
    private static final int NONE = -1;
    private final ContextActions actions;
    private int from = NONE;

    RowDrag(ContextActions actions) {
        this.actions = actions;
    }

    /** Row {@code index} was pressed; {@code movable} unless it is the query's or not pressed with the left button. */
    void press(int index, boolean movable) {
        from = movable ? index : NONE;
    }

    boolean ready() {
        return from != NONE;
    }

    /** Lets the rows go in front of position {@code to}. */
    void drop(int to) {
        if (ready()) {
            SortedSet<Integer> chosen = actions.selectedTokens();
            NavigableSet<Integer> single = new TreeSet<>(Set.of(from));
            actions.move(chosen.contains(from) ? chosen : single, to);
        }
        from = NONE;
    }
}
