package dev.tacit.view;

import dev.tacit.engine.Snapshot;
import dev.tacit.figure.Figure;
import dev.tacit.scenario.Cursor;
import java.util.List;
import java.util.Optional;

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

    /** The number that can be turned in this view (text {@code view.ID.dial}), if there is one. */
    default Optional<Dial> dial() {
        return Optional.empty();
    }

    /** Under which key {@link Cursor#choices()} holds the dial's number. */
    default String dialKey() {
        return id() + ".dial";
    }

    /** What the dial stands at; 0 where there is none. */
    default double dial(Cursor cursor) {
        String said = cursor.choices().getOrDefault(dialKey(), "");
        return dial().map(dial -> dial.read(said)).orElse(0.0);
    }

    /** Whether this snapshot has what the view shows; if not, the text {@code view.ID.needs} says what is missing. */
    default boolean fits(Snapshot snapshot) {
        return true;
    }

    /** The picture; asked for only where {@link #fits} holds. */
    Figure figure(Snapshot snapshot, Cursor cursor);
}
