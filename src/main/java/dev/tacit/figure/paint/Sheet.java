package dev.tacit.figure.paint;

import dev.tacit.figure.paint.Lettering.Anchor;
import java.util.ArrayList;
import java.util.List;

/** A surface with a theme: sizes that follow the font, and texts that fit. */
record Sheet(Surface surface, PaintTheme theme, Typesetter typesetter) {
    /** A share of the font size, in pixels. */
    double em(double share) {
        return share * theme.fontSize();
    }

    Lettering label() {
        return new Lettering(theme.fontSize(), false, theme.inks().text(), Anchor.START, false);
    }

    Lettering small() {
        return new Lettering(em(0.88), false, theme.inks().muted(), Anchor.START, false);
    }

    double width(String text, Lettering lettering) {
        return surface.textWidth(text, lettering);
    }

    /** A text on one line, cut with an ellipsis where it is wider than {@code room}. */
    String fit(String text, Lettering lettering, double room) {
        if (width(text, lettering) <= room) {
            return text;
        }
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            boolean fits = width(text.substring(0, middle) + "…", lettering) <= room;
            low = fits ? middle : low;
            high = fits ? high : middle - 1;
        }
        return low == 0 ? "" : text.substring(0, low).stripTrailing() + "…";
    }

    /** Words broken into at most {@code most} lines. */
    List<String> wrap(String text, Lettering lettering, double room, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        String[] words = text.split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            String longer = line.isEmpty() ? words[i] : line + " " + words[i];
            if (!line.isEmpty() && width(longer, lettering) > room) {
                if (lines.size() == most - 1) {
                    lines.add(fit(
                            line + " " + String.join(" ", List.of(words).subList(i, words.length)), lettering, room));
                    return lines;
                }
                lines.add(line.toString());
                line.setLength(0);
                line.append(words[i]);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        if (!line.isEmpty()) {
            lines.add(fit(line.toString(), lettering, room));
        }
        return lines;
    }

    /** A text with its lettering centred vertically on y. */
    void centered(String text, double x, double y, Lettering lettering) {
        surface.text(text, x, y + 0.36 * lettering.size(), lettering);
    }

    /** Paragraphs below {@code y}; the next free y. */
    double lines(List<String> lines, double x, double y, Lettering lettering) {
        double next = y;
        for (String line : lines) {
            surface.text(line, x, next + 0.95 * lettering.size(), lettering);
            next += 1.3 * lettering.size();
        }
        return next;
    }

    void hair(double x0, double y0, double x1, double y1) {
        surface.line(x0, y0, x1, y1, Pen.solid(theme.inks().grid(), em(0.075)));
    }

    /** The width of a curve. */
    double stroke() {
        return em(0.14);
    }
}
