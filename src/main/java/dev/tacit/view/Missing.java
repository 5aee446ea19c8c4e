package dev.tacit.view;

import dev.tacit.figure.Note;
import java.util.Optional;

/** Says why there are no weights to be shown. */
final class Missing {
    private Missing() {}

    /** The note for the weights of a choice that do not exist at the current step. */
    static Note of(Scene scene, String choice) {
        Optional<Note> direct = scene.snapshot().direct().degenerate().map(scene::missing);
        Optional<Note> product = scene.snapshot().product().degenerate().map(scene::missing);
        Optional<Note> first = choice.equals("product") ? product.or(() -> direct) : direct.or(() -> product);
        return first.orElseGet(scene::empty);
    }
}
