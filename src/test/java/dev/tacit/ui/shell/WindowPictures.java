package dev.tacit.ui.shell;

import dev.tacit.scenario.Document;
import dev.tacit.scenario.Edit;
import dev.tacit.scenario.Outcome;
import dev.tacit.scenario.Presets;
import dev.tacit.scenario.Scenario;
import dev.tacit.text.ProblemException;
import dev.tacit.ui.draw.Look;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/** Writes pictures of the window in its sizes and looks to target/pictures, for people to look at. */
final class WindowPictures {
    private record Size(int width, int height) {}

    private WindowPictures() {}

    public static void main(String[] args) throws ProblemException {
        try {
            writeAll();
        } finally {
            WindowPicture.end();
        }
    }

    private static void writeAll() throws ProblemException {
        for (Size size : List.of(new Size(1024, 700), new Size(1440, 900), new Size(1920, 1200))) {
            for (Look look : Look.values()) {
                String name = "window-" + size.width() + "-" + look.name().toLowerCase(Locale.ROOT) + ".png";
                Path file = Path.of("target", "pictures", name);
                WindowPicture.write(file, Presets.first().document(), size.width(), size.height(), look);
            }
        }
        Scenario zero = preset("query-zero");
        write("window-query-zero.png", zero);
        write("window-empty.png", without(Presets.standard()));
    }

    private static Scenario preset(String id) {
        return Presets.all().stream()
                .filter(preset -> preset.id().equals(id))
                .findFirst()
                .orElseThrow()
                .scenario();
    }

    /** The scenario with the query alone. */
    private static Scenario without(Scenario scenario) {
        SortedSet<Integer> all = new TreeSet<>();
        for (int token = 0; token < scenario.context().n(); token++) {
            all.add(token);
        }
        return ((Outcome.Applied) new Edit.DeleteTokens(all).apply(scenario)).scenario();
    }

    private static void write(String name, Scenario scenario) throws ProblemException {
        Document document = new Document(scenario, Documents.opening(scenario));
        WindowPicture.write(Path.of("target", "pictures", name), document, 1440, 900, Look.LIGHT);
    }
}
