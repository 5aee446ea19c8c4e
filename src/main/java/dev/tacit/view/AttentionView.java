package dev.tacit.view;

import dev.tacit.engine.Snapshot;
import dev.tacit.figure.Figure;
import dev.tacit.figure.Heat;
import dev.tacit.figure.Heat.HeatLabels;
import dev.tacit.figure.Heat.Lit;
import dev.tacit.figure.Heat.Sides;
import dev.tacit.figure.Numbers;
import dev.tacit.scenario.Cursor;
import dev.tacit.tensor.Matrix;
import dev.tacit.text.Texts;
import java.util.List;
import java.util.stream.IntStream;

/** How much of each token every head takes at the query: the coefficients that multiply the values. */
record AttentionView(Texts texts) implements View {
    private static final int MOST_COLUMNS = 512;
    private static final int BUCKETS = 256;

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
        boolean bucketed = attention.cols() > MOST_COLUMNS;
        Matrix shown = bucketed ? sums(attention) : attention;
        boolean signed = IntStream.range(0, shown.rows())
                .anyMatch(i -> IntStream.range(0, shown.cols()).anyMatch(j -> shown.get(i, j) < 0));
        List<String> heads = IntStream.rangeClosed(1, shown.rows())
                .mapToObj(Integer::toString)
                .toList();
        List<String> columns = IntStream.range(0, shown.cols())
                .mapToObj(j -> bucketed ? bucket(scene, j) : scene.token(j))
                .toList();
        String bar = scene.say(bucketed ? "attention.bar.sum" : "attention.bar");
        String tokens = bucketed ? scene.axis("buckets") : scene.axis("token");
        HeatLabels labels = new HeatLabels(scene.axis("head"), tokens, bar, "", heads, columns);
        Lit lit = bucketed
                ? new Lit(false, bucketOf(scene.hovered(), attention.cols()), bucketOf(scene.step(), attention.cols()))
                : new Lit(true, scene.hovered(), scene.step());
        return new Heat(alt(scene, attention), shown, shown.maxAbs(), signed, labels, Sides.none(), lit);
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

    private static Matrix sums(Matrix attention) {
        double[] sums = new double[attention.rows() * BUCKETS];
        for (int i = 0; i < attention.rows(); i++) {
            for (int j = 0; j < attention.cols(); j++) {
                sums[i * BUCKETS + bucketOf(j, attention.cols())] += attention.get(i, j);
            }
        }
        return Matrix.owning(attention.rows(), BUCKETS, sums);
    }

    private static int bucketOf(int token, int count) {
        return token < 0 ? -1 : (int) ((long) token * BUCKETS / count);
    }

    /** The first token of a bucket. */
    private static String bucket(Scene scene, int index) {
        int count = scene.n() + 1;
        return scene.token((int) (((long) index * count + BUCKETS - 1) / BUCKETS));
    }
}
