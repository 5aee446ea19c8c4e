package dev.tacit.scenario;

import dev.tacit.file.JsonFields;
import dev.tacit.text.ProblemException;
import java.util.HashMap;
import java.util.Map;

/** The cursor in a file: the object {@code view}, which is never a reason to refuse a scenario. */
final class ViewState {
    private ViewState() {}

    /** The cursor of a file, inside 0..n, where one looks first if the file has none that makes sense. */
    static Cursor read(JsonFields root, int n) {
        Cursor opening = Cursor.opening(n);
        if (!root.has("view")) {
            return opening;
        }
        try {
            JsonFields view = root.object("view");
            long step = view.has("step") ? view.integer("step") : opening.step();
            Map<String, String> choices = new HashMap<>();
            if (view.has("choices")) {
                JsonFields chosen = view.object("choices");
                for (String id : chosen.names()) {
                    choices.put(id, chosen.text(id));
                }
            }
            view.keepUnknown();
            return new Cursor(Math.clamp(step, 0, n), Cursor.NONE, choices);
        } catch (ProblemException notOurs) {
            return opening;
        }
    }
}
