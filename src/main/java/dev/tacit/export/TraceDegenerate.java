package dev.tacit.export;

import dev.tacit.engine.Snapshot;
import dev.tacit.tensor.Vector;
import dev.tacit.theory.Degenerate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An entry of a trace's list of updates that do not exist; {@code step} is -1 where there is none. */
record TraceDegenerate(String dynamics, int step, String reason) {
    static List<TraceDegenerate> of(Snapshot snapshot, TraceInputs inputs, boolean block) {
        List<TraceDegenerate> list = new ArrayList<>();
        for (Degenerate it : snapshot.degenerate()) {
            list.add(new TraceDegenerate(
                    it.kind().name().toLowerCase(Locale.ROOT), it.step(), reason(input(it, inputs))));
        }
        if (block) {
            list.add(new TraceDegenerate("block", 0, reason(inputs.query())));
        }
        return list;
    }

    /** The MLP input that vanishes. */
    private static Vector input(Degenerate degenerate, TraceInputs inputs) {
        return switch (degenerate.kind()) {
            case DIRECT, BLOCK -> inputs.query();
            case PRODUCT -> inputs.suffix().row(degenerate.step());
            case MOVED -> inputs.kept();
        };
    }

    private static String reason(Vector f) {
        return (f.maxAbs() == 0 ? "|f| = 0" : "1/|f|^2 overflows") + ", and W (g - f) is not 0";
    }
}
