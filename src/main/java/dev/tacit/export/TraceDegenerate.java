package dev.tacit.export;

import dev.tacit.engine.Snapshot;
import dev.tacit.tensor.Vector;
import dev.tacit.theory.BlockRun;
import dev.tacit.theory.Degenerate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An entry of a trace's list of updates that do not exist; {@code step} is -1 where there is none. */
record TraceDegenerate(String dynamics, int step, String reason) {
    /** The entries of the dynamics and, if {@code blocks} are traced, of the blocks. */
    static List<TraceDegenerate> of(Snapshot snapshot, boolean blocks) {
        List<TraceDegenerate> list = new ArrayList<>();
        for (Degenerate it : snapshot.degenerate()) {
            String kind = it.kind().name().toLowerCase(Locale.ROOT);
            list.add(new TraceDegenerate(kind, it.step(), reason(input(it, snapshot))));
        }
        if (blocks) {
            List<BlockRun> runs = snapshot.stack().get().blocks();
            for (int l = 0; l < runs.size(); l++) {
                if (Double.isNaN(runs.get(l).worstResidual())) {
                    list.add(new TraceDegenerate(
                            "block", l, reason(runs.get(l).alone().f(0))));
                }
            }
        }
        return list;
    }

    /** The MLP input that vanishes. */
    private static Vector input(Degenerate degenerate, Snapshot snapshot) {
        return switch (degenerate.kind()) {
            case DIRECT, BLOCK -> snapshot.prefix().f(0);
            case PRODUCT -> snapshot.suffix().f(degenerate.step());
            case MOVED -> snapshot.keptInput();
        };
    }

    private static String reason(Vector f) {
        return (f.maxAbs() == 0 ? "|f| = 0" : "1/|f|^2 overflows") + ", and W (g - f) is not 0";
    }
}
