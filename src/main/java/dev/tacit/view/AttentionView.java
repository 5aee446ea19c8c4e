package dev.tacit.view;

import dev.tacit.engine.Snapshot;
import dev.tacit.figure.Figure;
import dev.tacit.figure.Heat;
import dev.tacit.figure.Heat.HeatLabels;
import dev.tacit.figure.Heat.Sides;
import dev.tacit.figure.Numbers;
import dev.tacit.scenario.Cursor;
import dev.tacit.tensor.Matrix;
import dev.tacit.text.Texts;
import java.util.stream.IntStream;

/** How much of each token every head takes at the query: the coefficients that multiply the values. */
record AttentionView(Texts texts) implements View {
    @Override
    public String id() {
        return "attention";
    }

    @Override
    public boolean fits(Snapshot snapshot) {
        return snapshot.run().attention().rows() > 0;
    }

    @Override
    public Figure figure(Snapshot snapshot, Cursor cursor) {
        Scene scene = new Scene(texts, snapshot, cursor);
        Matrix attention = snapshot.run().attention();
        TokenColumns columns = new TokenColumns(scene, attention.cols());
        Matrix shown = columns.of(attention);
        boolean signed = IntStream.range(0, shown.rows())
                .anyMatch(i -> IntStream.range(0, shown.cols()).anyMatch(j -> shown.get(i, j) < 0));
        HeatLabels labels = new HeatLabels(
                scene.axis("head"),
                columns.axis(),
                scene.say(columns.grouped() ? "attention.bar.sum" : "attention.bar"),
                "",
                Blocks.names(shown.rows()),
                columns.names());
        String alt = alt(scene, attention);
        return new Heat(alt, shown, shown.maxAbs(), signed, labels, Sides.none(), columns.lit(scene.step()));
    }

    private static String alt(Scene scene, Matrix attention) {
        int head = 0;
        int token = 0;
        for (int i = 0; i < attention.rows(); i++) {
            for (int j = 0; j < attention.cols(); j++) {
                if (Math.abs(attention.get(i, j)) > Math.abs(attention.get(head, token))) {
                    head = i;
                    token = j;
                }
            }
        }
        return scene.say(
                "attention.alt",
                attention.rows(),
                attention.cols(),
                Integer.toString(head + 1),
                scene.token(token),
                Numbers.brief(attention.get(head, token)));
    }
}
