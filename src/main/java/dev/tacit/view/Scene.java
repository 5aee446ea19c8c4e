package dev.tacit.view;

import dev.tacit.engine.Snapshot;
import dev.tacit.figure.Axis;
import dev.tacit.figure.Mark;
import dev.tacit.figure.Note;
import dev.tacit.figure.Role;
import dev.tacit.scenario.Cursor;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import dev.tacit.text.Texts;
import dev.tacit.theory.Degenerate;
import dev.tacit.theory.WeightUpdate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** What every view asks of a snapshot, a cursor and the texts. */
record Scene(Texts texts, Snapshot snapshot, Cursor cursor) {
    int n() {
        return snapshot.n();
    }

    /** The step that is looked at, within 0..n. */
    int step() {
        return Math.clamp(cursor.step(), 0, n());
    }

    /** The text {@code view.KEY}. */
    String say(String key, Object... args) {
        return texts.get("view." + key, args);
    }

    String axis(String key) {
        return texts.get("axis." + key);
    }

    /**
     * What {@code view} works out of the snapshot beyond drawing it, kept until {@code key} or the snapshot changes.
     */
    <V> V find(String view, Object key, Supplier<V> work) {
        return snapshot.findings().of(view, key, work);
    }

    /** Says when long work is no longer wanted. */
    BooleanSupplier stop() {
        return snapshot.findings().stop();
    }

    /** W_0. */
    Matrix start() {
        return snapshot.block().mlp().w();
    }

    /** The inputs of the feed-forward part along the growing prefix, n + 1 rows. */
    Matrix prefix() {
        return snapshot.prefix().mlpInput();
    }

    /** The inputs of the feed-forward part along the shrinking suffix, n + 1 rows. */
    Matrix suffix() {
        return snapshot.suffix().mlpInput();
    }

    /** The letter for what W reads: A, the layer's output, unless the form adds or norms a residual stream. */
    String input() {
        return switch (snapshot.block().form()) {
            case PLAIN, SKIP -> "A";
            case RESIDUAL, PRE_LN -> "f";
        };
    }

    /** The name of a token, n for the query. */
    String token(int index) {
        return index == n() ? "x" : snapshot.scenario().context().label(index);
    }

    /** The hovered token, or -1 if none or gone. */
    int hovered() {
        return cursor.hovered() <= n() ? cursor.hovered() : Cursor.NONE;
    }

    Axis stepAxis() {
        return Axis.count(axis("step"), 0, n());
    }

    /** The current step and the hovered token on an axis of steps: token i - 1 is absorbed at step i. */
    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        if (hovered() >= 0 && hovered() < n()) {
            marks.add(new Mark(hovered() + 1, token(hovered()), Role.HOVER));
        }
        marks.add(new Mark(step(), "i = " + step(), Role.STEP));
        return marks;
    }

    /** The words for an empty context. */
    Note empty() {
        return new Note(say("empty.heading"), say("empty.body"), false);
    }

    /** The words where the context changes nothing that W reads. */
    Note still() {
        return new Note(say("still.heading"), say("still"), false);
    }

    /** Why Y has no update that could be looked at: there are no tokens, it does not exist, or it is zero. */
    Optional<Note> unpatched() {
        Optional<WeightUpdate> update = snapshot.moved().update();
        if (n() == 0) {
            return Optional.of(empty());
        }
        return update.isEmpty()
                ? Optional.of(missing(new Degenerate(Degenerate.Kind.MOVED, -1)))
                : update.filter(patch -> patch.norm() == 0).map(_ -> still());
    }

    /** The words for a weight that does not exist: which step, and what still holds. */
    Note missing(Degenerate degenerate) {
        return new Note(say("missing.heading"), sentence(degenerate), true);
    }

    /** The sentence about a degenerate step. */
    String sentence(Degenerate degenerate) {
        return switch (degenerate.kind()) {
            case DIRECT ->
                say(
                        vanishes() ? "missing.direct" : "missing.direct.small",
                        Integer.toString(degenerate.step()),
                        input());
            case PRODUCT ->
                say("missing.product", Integer.toString(degenerate.step()), Integer.toString(degenerate.step() - 1));
            case MOVED, BLOCK -> say("missing.moved");
        };
    }

    /** Whether what W reads of the query alone is zero, not only too small to divide by its square. */
    private boolean vanishes() {
        return prefix().row(0).maxAbs() == 0;
    }

    /** What is missing of either dynamics, in sentences; empty if nothing is. */
    String missing() {
        String direct = snapshot.direct().degenerate().map(this::sentence).orElse("");
        return (direct + " " + missingProduct()).strip();
    }

    /** What is missing of the product dynamics; empty if nothing is. */
    String missingProduct() {
        return snapshot.product().degenerate().map(this::sentence).orElse("");
    }

    /** The same as {@link #missing()} in few words, for a line under a picture. */
    String missingBriefly() {
        String direct = snapshot.direct()
                .degenerate()
                .map(_ -> say("missing.direct.short", input()))
                .orElse("");
        String product = snapshot.product()
                .degenerate()
                .map(degenerate -> say("missing.product.short", Integer.toString(degenerate.step())))
                .orElse("");
        return (direct + " " + product).strip();
    }

    /** 0, 1, …, {@code last}. */
    static Vector count(int first, int last) {
        double[] values = new double[Math.max(0, last - first + 1)];
        for (int i = 0; i < values.length; i++) {
            values[i] = first + i;
        }
        return Vector.owning(values);
    }
}
