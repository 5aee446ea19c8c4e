package dev.tacit.view;

import dev.tacit.figure.Axis;
import dev.tacit.figure.Note;
import dev.tacit.scenario.Limits;
import dev.tacit.tensor.Matrix;
import dev.tacit.theory.BlockRun;
import java.util.List;
import java.util.stream.IntStream;

/** What the views of a stack have in common. */
final class Blocks {
    /** Which block; where a stack has fewer, the last one is shown. */
    static final Dial DIAL = new Dial("block", 1, Limits.BLOCKS, 1, true);

    private Blocks() {}

    /** The blocks, read at every position. */
    static List<BlockRun> runs(Scene scene) {
        return scene.snapshot().stack().get().blocks();
    }

    /** 1, 2, … as names. */
    static List<String> names(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Integer::toString).toList();
    }

    /** The names of all positions, the query last. */
    static List<String> positions(Scene scene) {
        return IntStream.rangeClosed(0, scene.n()).mapToObj(scene::token).toList();
    }

    /** The words for a block without updates. */
    static Note missing(Scene scene) {
        return new Note(scene.say("missing.heading"), scene.say("map.missing"), true);
    }

    /** Cosines in which those with a zero update, which has no direction, are zero. */
    static Matrix drawable(Matrix cosines) {
        double[] entries = cosines.toArray();
        for (int i = 0; i < entries.length; i++) {
            entries[i] = Double.isNaN(entries[i]) ? 0 : entries[i];
        }
        return Matrix.owning(cosines.rows(), cosines.cols(), entries);
    }

    /** What a heat map of cosines says of those that do not exist. */
    static String scale(Scene scene, Matrix cosines) {
        return Double.isNaN(cosines.maxAbs()) ? scene.say("tokens.zero") : "";
    }

    /** A log axis of relative errors whose bars start at a tenth of ε, so that one of a few ε can be seen. */
    static Axis errors(Axis axis) {
        return new Axis(axis.label(), axis.scale(), Math.min(0.1, axis.min()), axis.max());
    }
}
