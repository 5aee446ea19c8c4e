package dev.tacit.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.text.Texts;
import dev.tacit.view.View;
import dev.tacit.view.Views;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README shows every view with its question, counts them, and every picture that it names is there. */
final class ReadmeTest {
    private final Texts texts = new Texts(Locale.ENGLISH);

    private static String readme() throws Exception {
        return Files.readString(Path.of("README.md"));
    }

    @Test
    void everyViewIsShown() throws Exception {
        String readme = readme();
        for (View view : Views.of(texts).all()) {
            String row = "| %s `%s` | %s |"
                    .formatted(
                            texts.get("view." + view.id() + ".title"),
                            view.id(),
                            texts.get("view." + view.id() + ".help"));
            assertTrue(readme.contains(row), row);
        }
        assertTrue(readme.contains("**Watch** " + Views.of(texts).all().size() + " views"));
    }

    @Test
    void everyPictureIsThere() throws Exception {
        Matcher named = Pattern.compile("assets/pictures/[\\w/-]+\\.png").matcher(readme());
        int count = 0;
        while (named.find()) {
            assertTrue(Files.isRegularFile(Path.of(named.group())), named.group());
            count += named.group().startsWith("assets/pictures/views/") ? 1 : 0;
        }
        assertEquals(Views.of(texts).all().size(), count, "one picture a view");
    }
}
