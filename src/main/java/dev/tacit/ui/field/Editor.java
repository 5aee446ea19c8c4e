package dev.tacit.ui.field;

import dev.tacit.text.Texts;
import dev.tacit.ui.session.Session;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** A control that shows one setting and gives a new value of it. */
public interface Editor<T> {
    /** What stands in the window. */
    Region node();

    /** The part of it that takes the focus. */
    default Node field() {
        return node();
    }

    void show(T value);

    /** How people write a value. */
    String text(T value);

    /**
     * What an editor needs: the {@code id} of its field, the text {@code key} of what it sets ({@code key.bad} says
     * what is wrong), and where a new value goes, with the key by which a run of small steps is one edit.
     */
    record Kit<T>(String id, String key, Session session, Texts texts, BiConsumer<T, String> take) {}

    /** Makes an editor. */
    @FunctionalInterface
    interface Maker<T> {
        Editor<T> make(Kit<T> kit);
    }
}
