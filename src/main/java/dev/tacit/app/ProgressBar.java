package dev.tacit.app;

import dev.tacit.text.Digits;
import dev.tacit.text.Texts;
import java.util.function.LongSupplier;

/**
 * How far a long command is, on standard error: in a terminal one line that is written over again and again, elsewhere
 * a plain line when a part begins and then now and then.
 */
final class ProgressBar {
    private static final int CELLS = 20;
    private static final long LIVE = 100_000_000;
    private static final long PLAIN = 10_000_000_000L;
    private static final double SECOND = 1e9;
    private static final double MINUTE = 60;

    private final Console console;
    private final Texts texts;
    private final LongSupplier clock;
    private String part = "";
    private int first;
    private int all;
    private long begun;
    private long shown;
    private int width;

    ProgressBar(Console console, Texts texts) {
        this(console, texts, System::nanoTime);
    }

    ProgressBar(Console console, Texts texts, LongSupplier clock) {
        this.console = console;
        this.texts = texts;
        this.clock = clock;
    }

    /** Begins a part of which {@code done} of {@code count} pieces are done already. */
    void begin(String name, int done, int count) {
        part = name;
        first = done;
        all = count;
        begun = clock.getAsLong();
        show(done, "");
    }

    /** So many pieces of the part are done; {@code detail} is what else can be told of it, or empty. */
    void at(int done, String detail) {
        if (clock.getAsLong() - shown >= (console.live() ? LIVE : PLAIN)) {
            show(done, detail);
        }
    }

    /** Makes room for other lines. */
    void end() {
        if (console.live()) {
            write("");
            console.overwrite("");
        }
    }

    private void show(int done, String detail) {
        shown = clock.getAsLong();
        String said = texts.get("command.progress", part, Integer.toString(done), Integer.toString(all));
        String more = detail.isEmpty() ? "" : ", " + detail;
        String left = done > first && done < all ? ", " + left(done) : "";
        if (console.live()) {
            int full = all == 0 ? CELLS : (int) ((long) CELLS * done / all);
            write("[" + "#".repeat(full) + "-".repeat(CELLS - full) + "] " + said + more + left);
        } else {
            console.note(said + more + left);
        }
    }

    /** Writes over the line before, and blanks over what was longer. */
    private void write(String line) {
        console.overwrite(line + " ".repeat(Math.max(0, width - line.length())));
        width = line.length();
    }

    private String left(int done) {
        double seconds = (shown - begun) / SECOND * (all - done) / (done - first);
        return seconds < 2 * MINUTE
                ? texts.get("command.progress.seconds", Digits.rounded(Math.ceil(seconds), 3))
                : texts.get("command.progress.minutes", Digits.rounded(Math.ceil(seconds / MINUTE), 6));
    }
}
