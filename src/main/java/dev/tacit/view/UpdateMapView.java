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

/** How long the update of every block is at every position: ‖ΔW‖, blocks by positions (arXiv 2512.11255, theorem 1). */
record UpdateMapView(Texts texts) implements View {
    @Override
    public String id() {
        return "map";
    }

    @Override
    public boolean fits(Snapshot snapshot) {
        return snapshot.readsAllPositions();
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
        Matrix norms = snapshot.stack().get().updateNorms();
        double largest = norms.maxAbs();
        if (Double.isNaN(largest)) {
            return Blocks.missing(scene);
        }
        HeatLabels labels = new HeatLabels(
                scene.axis("block"),
                scene.axis("position"),
                scene.say("map.bar"),
                "",
                Blocks.names(norms.rows()),
                Blocks.positions(scene));
        Lit lit = new Lit(true, scene.hovered(), -1);
        String alt = scene.say("map.alt", norms.rows(), norms.cols(), Numbers.brief(largest));
        return new Heat(alt, norms, largest, false, labels, Sides.none(), lit);
    }
}
