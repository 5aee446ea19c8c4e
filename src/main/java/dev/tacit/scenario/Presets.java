package dev.tacit.scenario;

import dev.tacit.text.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The documents that ship, from {@code assets/presets}. */
public final class Presets {
    private static final List<String> IDS = List.of(
            "trained",
            "linear-regression",
            "one-token",
            "two-clusters",
            "late-outlier",
            "duplicated-tokens",
            "linear-sum",
            "one-patch",
            "vanishing-query-output",
            "query-zero",
            "stack",
            "recurrent");

    private Presets() {}

    /** All of them, the default first. */
    public static List<Preset> all() {
        return IDS.stream().map(Presets::load).toList();
    }

    /** What the window opens on: 50 examples of a linear regression, read by a block that was trained on such. */
    public static Preset first() {
        return load(IDS.getFirst());
    }

    /** The scenario of {@link #first}. */
    public static Scenario standard() {
        return first().scenario();
    }

    /** The one of this id, which must be one of them. */
    public static Preset named(String id) {
        return load(id);
    }

    private static Preset load(String id) {
        String name = "/tacit/assets/presets/" + id + ".tacit.json";
        try (InputStream in = Presets.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing " + name);
            }
            return new Preset(id, ScenarioCodec.read(in, Limits.WINDOW_TOKENS));
        } catch (ProblemException broken) {
            throw new IllegalStateException(name, broken);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
