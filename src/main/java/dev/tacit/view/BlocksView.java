package dev.tacit.view;

import dev.tacit.engine.Snapshot;
import dev.tacit.figure.Figure;
import dev.tacit.figure.Heat;
import dev.tacit.figure.Heat.HeatLabels;
import dev.tacit.figure.Heat.Lit;
import dev.tacit.figure.Heat.Sides;
import dev.tacit.scenario.Cursor;
import dev.tacit.tensor.Matrix;
import dev.tacit.text.Texts;
import java.util.List;
import java.util.Optional;

/**
 * How alike the updates of any two blocks are at one position, DA = cos(u, u') cos(v, v') (arXiv 2512.11255, equation
 * 36): at the hovered token, else at the query.
 */
record BlocksView(Texts texts) implements View {
    @Override
    public String id() {
        return "blocks";
    }

    @Override
    public boolean fits(Snapshot snapshot) {
        return snapshot.readsAllPositions() && snapshot.blocks().size() > 1 && oneShape(snapshot);
    }

    private static boolean oneShape(Snapshot snapshot) {
        Matrix first = snapshot.block().mlp().w();
        return snapshot.blocks().stream()
                .map(block -> block.mlp().w())
                .allMatch(w -> w.rows() == first.rows() && w.cols() == first.cols());
    }

    @Override
    public Looks looks() {
        return Looks.TOKEN;
    }

    @Override
    public Figure figure(Snapshot snapshot, Cursor cursor) {
        Scene scene = new Scene(texts, snapshot, cursor);
        if (scene.n() == 0) {
            return scene.empty();
        }
        int position = scene.hovered() >= 0 ? scene.hovered() : scene.n();
        Optional<Matrix> alignments = snapshot.stack().get().alignments(position);
        if (alignments.isEmpty()) {
            return Blocks.missing(scene);
        }
        Matrix cosines = alignments.get();
        List<String> names = Blocks.names(cosines.rows());
        String at = scene.token(position);
        String bar = scene.say("blocks.bar", at);
        String block = scene.axis("block");
        HeatLabels labels = new HeatLabels(block, block, bar, Blocks.scale(scene, cosines), names, names);
        String alt = scene.say("blocks.alt", cosines.rows(), at);
        return new Heat(alt, Blocks.drawable(cosines), 1, true, labels, Sides.none(), Lit.none());
    }
}
