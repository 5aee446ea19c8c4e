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
import dev.tacit.theory.BlockRun;
import java.util.List;

/** How alike the updates of one block are at any two positions: DA = cos(u_i, u_j) (arXiv 2512.11255, equation 36). */
record TokensView(Texts texts) implements BlockView {
    @Override
    public String id() {
        return "tokens";
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
        int block = number(scene);
        BlockRun run = run(scene);
        if (Double.isNaN(run.worstResidual())) {
            return Blocks.missing(scene);
        }
        Matrix cosines = scene.find(id(), block, run::alignments);
        List<String> positions = Blocks.positions(scene);
        String position = scene.axis("position");
        HeatLabels labels = new HeatLabels(
                position, position, scene.say("tokens.bar", block), Blocks.scale(scene, cosines), positions, positions);
        String alt = scene.say(
                "tokens.alt", block, Blocks.runs(scene).size(), positions.size(), share(Blocks.drawable(cosines)));
        return new Heat(
                alt, Blocks.drawable(cosines), 1, true, labels, Sides.none(), new Lit(true, scene.hovered(), -1));
    }

    /** How many in a hundred of the pairs point to the same side. */
    private static String share(Matrix cosines) {
        int positive = 0;
        int pairs = 0;
        for (int i = 0; i < cosines.rows(); i++) {
            for (int j = 0; j < i; j++) {
                pairs++;
                positive += cosines.get(i, j) > 0 ? 1 : 0;
            }
        }
        return Long.toString(Math.round(100.0 * positive / pairs));
    }
}
