package dev.tacit.view;

import dev.tacit.engine.Snapshot;
import dev.tacit.figure.Figure;
import dev.tacit.scenario.Cursor;
import dev.tacit.scenario.Scenario;
import java.util.List;

/**
 * One picture: a pure function from a snapshot and a cursor to a figure. Its title and line of help are the texts
 * {@code view.ID.title} and {@code view.ID.help}.
 */
public interface View {
    /** The name in files, commands and texts. */
    String id();

    /**
     * The ids of what can be chosen in this view (texts {@code view.ID.choice.CHOICE}), the default first; empty if
     * there is nothing to choose. The choice stands in {@link Cursor#choices()} under the view's id.
     */
    default List<String> choices() {
        return List.of();
    }

    /** What is chosen in this view: what the cursor says where that is one of {@link #choices()}, else the default. */
    default String choice(Cursor cursor) {
        String chosen = cursor.choices().getOrDefault(id(), "");
        return choices().isEmpty() || choices().contains(chosen)
                ? chosen
                : choices().getFirst();
    }

    /** The numbers that can be turned in this view (texts {@code view.ID.dial.DIAL}). */
    default List<Dial> dials() {
        return List.of();
    }

    /** Under which key {@link Cursor#choices()} holds a dial's number. */
    default String dialKey(Dial dial) {
        return id() + "." + dial.id();
    }

    /** What a dial of this view stands at. */
    default double turned(Dial dial, Cursor cursor) {
        return dial.read(cursor.choices().getOrDefault(dialKey(dial), ""));
    }

    /** What could be done where the view has words of warning instead of a picture. */
    default List<Offer> offers(Scenario scenario) {
        return List.of();
    }

    /** Whether this snapshot has what the view shows; if not, the text {@code view.ID.needs} says what is missing. */
    default boolean fits(Snapshot snapshot) {
        return true;
    }

    /** What of a cursor, beside the choices and dials, its figures depend on: they are made anew when that changes. */
    default Looks looks() {
        return Looks.ALL;
    }

    /** The picture; asked for only where {@link #fits} holds. */
    Figure figure(Snapshot snapshot, Cursor cursor);
}
