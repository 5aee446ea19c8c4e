package dev.tacit.export;

import dev.tacit.engine.Snapshot;
import dev.tacit.tensor.Vector;
import java.util.ArrayList;
import java.util.List;

/** An entry of a trace's list of updates that do not exist; {@code step} is -1 where there is none. */
record TraceDegenerate(String dynamics, int step, String reason) {
    static List<TraceDegenerate> of(Snapshot snapshot, TraceInputs inputs, boolean block) {
        List<TraceDegenerate> list = new ArrayList<>();
        snapshot.direct()
                .degenerate()
                .ifPresent(it -> list.add(new TraceDegenerate("direct", it.step(), reason(inputs.query()))));
        snapshot.product()
                .degenerate()
                .ifPresent(it -> list.add(new TraceDegenerate(
                        "product", it.step(), reason(inputs.suffix().row(it.step())))));
        if (snapshot.moved().update().isEmpty()) {
            list.add(new TraceDegenerate("moved", -1, reason(inputs.kept())));
        }
        if (block) {
            list.add(new TraceDegenerate("block", 0, reason(inputs.query())));
        }
        return list;
    }

    private static String reason(Vector f) {
        return (f.maxAbs() == 0 ? "|f| = 0" : "1/|f|^2 overflows") + ", and W (g - f) is not 0";
    }
}
