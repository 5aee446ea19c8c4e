package dev.tacit.ui.context;

import dev.tacit.scenario.Context;
import dev.tacit.scenario.Moved;
import dev.tacit.tensor.Vector;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A place in the table: place i shows token i, the last one the query, whatever the edits do. */
final class TokenRow {
    private final int index;
    private final ReadOnlyObjectWrapper<TokenValue> value;

    TokenRow(int index, Context context, Moved moved) {
        this.index = index;
        value = new ReadOnlyObjectWrapper<>(this, "value", read(context, moved));
    }

    int index() {
        return index;
    }

    ReadOnlyObjectProperty<TokenValue> value() {
        return value.getReadOnlyProperty();
    }

    void show(Context context, Moved moved) {
        TokenValue next = read(context, moved);
        TokenValue now = value.get();
        @SuppressWarnings("ReferenceEquality") // an edit keeps the vectors that it does not change
        boolean same = next.values() == now.values();
        if (!same || !next.equals(now)) {
            value.set(next);
        }
    }

    private TokenValue read(Context context, Moved moved) {
        boolean query = index == context.n();
        Vector values = TokenMove.value(context, index);
        return new TokenValue(query ? "x" : context.label(index), values, !query && moved.contains(index), query);
    }
}
