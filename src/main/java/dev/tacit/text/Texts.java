package dev.tacit.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Texts of a resource bundle by key, with numbered placeholders. */
public final class Texts {
    private final ResourceBundle bundle;
    private final Locale locale;

    public Texts(Locale locale) {
        this.locale = locale;
        bundle = ResourceBundle.getBundle("dev.tacit.text.messages", locale);
    }

    /** The text of {@code key} with {0}, {1} … replaced by {@code args} (numbers are passed as strings). */
    public String get(String key, Object... args) {
        return new MessageFormat(bundle.getString(key), locale).format(args);
    }

    /** The sentence of a problem: its place, then what is wrong there. */
    public String say(Problem problem) {
        String what = get(problem.key(), problem.args().toArray());
        return problem.place().isEmpty() ? what : problem.place() + ": " + what;
    }

    /** Whether there is a text for {@code key}. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** The keys that start with {@code prefix}. */
    public List<String> keys(String prefix) {
        return bundle.keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .sorted()
                .toList();
    }
}
