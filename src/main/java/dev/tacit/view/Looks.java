package dev.tacit.view;

import dev.tacit.scenario.Cursor;
import java.util.Map;
import java.util.stream.Collectors;

/** What of a cursor a view looks at, beside what is chosen and turned in it. */
public enum Looks {
    /** Nothing else. */
    CHOICES(false, false),
    /** The step. */
    STEP(true, false),
    /** The hovered token. */
    TOKEN(false, true),
    /** The step and the hovered token. */
    ALL(true, true);

    private final boolean step;
    private final boolean token;

    Looks(boolean step, boolean token) {
        this.step = step;
        this.token = token;
    }

    /** What {@code view} sees of a cursor: the rest is as in any other. Where this is the same, so is the figure. */
    public static Cursor seen(View view, Cursor cursor) {
        Looks looks = view.looks();
        Map<String, String> own = cursor.choices().entrySet().stream()
                .filter(choice ->
                        choice.getKey().equals(view.id()) || choice.getKey().startsWith(view.id() + "."))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Cursor(looks.step ? cursor.step() : 0, looks.token ? cursor.hovered() : Cursor.NONE, own);
    }
}
