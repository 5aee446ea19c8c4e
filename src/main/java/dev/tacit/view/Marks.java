package dev.tacit.view;

import dev.tacit.figure.Axis;
import dev.tacit.figure.Mark;
import java.util.List;

/** The marks that stand on an axis. */
final class Marks {
    private Marks() {}

    /** Those within the range of {@code x}. */
    static List<Mark> on(Axis x, List<Mark> marks) {
        return marks.stream()
                .filter(mark -> mark.x() >= x.min() && mark.x() <= x.max())
                .toList();
    }
}
