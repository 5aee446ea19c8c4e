package dev.tacit.view.study;

import dev.tacit.figure.Axis;
import dev.tacit.figure.Heat;
import dev.tacit.figure.Heat.HeatLabels;
import dev.tacit.figure.Heat.Lit;
import dev.tacit.figure.Heat.Sides;
import dev.tacit.figure.Lines;
import dev.tacit.figure.Note;
import dev.tacit.figure.Numbers;
import dev.tacit.figure.Role;
import dev.tacit.figure.Series;
import dev.tacit.study.StudyResult;
import dev.tacit.study.Summary;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import dev.tacit.view.Curves;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What every picture of a study asks of its result and the texts. */
record StudyScene(StudyPanel panel, StudyResult result) {
    /** The text {@code panel.KEY}. */
    String say(String key, Object... args) {
        return panel.texts().get("panel." + key, args);
    }

    String axis(String key) {
        return panel.texts().get("axis." + key);
    }

    /** What must be said under the picture: of the panel, or else of the study. */
    String remark() {
        String own = "panel." + panel.id() + ".remark";
        return panel.texts().has(own) ? panel.texts().get(own) : new StudyWords(panel.texts()).remark(result.study());
    }

    Summary summary(String group) {
        return result.summary(group);
    }

    Vector at(String group) {
        return result.at(group);
    }

    /** The number of a setting. */
    double setting(String id) {
        return result.settings().value(id);
    }

    /** The words before the first trial. */
    Note empty() {
        return new Note(say("empty.heading"), say("empty"), false);
    }

    /** Curves on a linear axis of whole numbers, with the remark under them. */
    Lines lines(Axis x, Axis y, Curves curves) {
        return lines(x, y, curves, remark());
    }

    /** Curves with a note of their own. */
    Lines lines(Axis x, Axis y, Curves curves, String note) {
        return new Lines(alt(curves), x, y, curves.list(), List.of(), Lines.NO_TOKENS, note);
    }

    /** What the picture shows, from where to where, and the remark. */
    private String alt(Curves curves) {
        List<String> parts = new ArrayList<>();
        parts.add(title());
        for (Series curve : curves.list()) {
            if (!Set.of(Role.REFERENCE, Role.NEUTRAL).contains(curve.role()) && curve.style() != Series.Style.DOTTED) {
                String first = Numbers.brief(Curves.first(curve.y()));
                String last = Numbers.brief(Curves.last(curve.y()));
                parts.add(panel.texts().get("view.curve.alt", curve.name(), first, last));
            }
        }
        parts.add(remark());
        return String.join(" ", parts);
    }

    /** The title with the number of trials. */
    String title() {
        return say("alt", panel.title(), result.trials());
    }

    /** A matrix of numbers, white where there is none. */
    Heat heat(Matrix values, double limit, boolean signed, HeatLabels labels) {
        return new Heat(panel.title(), finite(values), limit, signed, labels, Sides.none(), Lit.none());
    }

    private static Matrix finite(Matrix values) {
        double[] entries = values.toArray();
        for (int i = 0; i < entries.length; i++) {
            entries[i] = Double.isFinite(entries[i]) ? entries[i] : 0;
        }
        return Matrix.owning(values.rows(), values.cols(), entries);
    }

    /** What one trial measured, as a square matrix. */
    Matrix square(int trial, String group) {
        Vector values = result.row(trial, group);
        int size = (int) Math.round(Math.sqrt(values.size()));
        return Matrix.owning(size, size, values.toArray());
    }
}
