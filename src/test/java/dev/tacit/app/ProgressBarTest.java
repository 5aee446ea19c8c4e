package dev.tacit.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tacit.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A line in a terminal, a few lines in a log. */
final class ProgressBarTest {
    private static final long SECOND = 1_000_000_000;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private long now;

    private ProgressBar bar(boolean live) {
        Console console = new Console(OutputStream.nullOutputStream(), err, StandardCharsets.UTF_8, live);
        return new ProgressBar(console, new Texts(Locale.ENGLISH), () -> now);
    }

    private List<String> said(String separator) {
        return List.of(err.toString(StandardCharsets.UTF_8).split(separator));
    }

    @Test
    void aTerminalSeesOneLineThatIsWrittenOver() {
        ProgressBar bar = bar(true);
        bar.begin("trials", 10, 40);
        now += SECOND / 100;
        bar.at(11, "too early to be shown");
        now += 2 * SECOND;
        bar.at(20, "loss 0.1");
        bar.end();
        String shown = "[##########----------] trials 20/40, loss 0.1, 5 s left";
        String first = "[#####---------------] trials 10/40";
        assertEquals(List.of("", first, shown, " ".repeat(shown.length())), said("\r"));
    }

    @Test
    void aLogGetsALineNowAndThen() {
        ProgressBar bar = bar(false);
        bar.begin("trials", 0, 1000);
        for (int done = 1; done <= 30; done++) {
            now += SECOND;
            bar.at(done, "");
        }
        bar.end();
        assertEquals(
                List.of(
                        "trials 0/1000",
                        "trials 10/1000, 17 min left",
                        "trials 20/1000, 17 min left",
                        "trials 30/1000, 17 min left"),
                said("\\R"));
    }
}
