package dev.tacit.ui.shell;

import dev.tacit.text.Texts;
import dev.tacit.ui.fx.Background;
import dev.tacit.ui.session.Session;

/** What most parts of a window need. */
record Kit(Session session, Texts texts, Desktop desktop, Background background, Toasts toasts, WindowType type) {
    /** The text of a key. */
    String text(String key, Object... args) {
        return texts.get(key, args);
    }
}
