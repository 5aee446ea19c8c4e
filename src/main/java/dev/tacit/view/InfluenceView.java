package dev.tacit.view;

import dev.tacit.engine.Snapshot;
import dev.tacit.figure.Axis;
import dev.tacit.figure.Figure;
import dev.tacit.figure.Lines;
import dev.tacit.figure.Mark;
import dev.tacit.figure.Numbers;
import dev.tacit.figure.Panels;
import dev.tacit.figure.Panels.Panel;
import dev.tacit.figure.Role;
import dev.tacit.figure.Series.Style;
import dev.tacit.scenario.Cursor;
import dev.tacit.tensor.Vector;
import dev.tacit.text.Texts;
import dev.tacit.theory.Influence;
import java.util.ArrayList;
import java.util.List;

/** What leaving one token out changes, token by token: ‖A(C, x) - A(C without c_j, x)‖, and the same for the block. */
record InfluenceView(Texts texts) implements View {
    @Override
    public String id() {
        return "influence";
    }

    @Override
    public List<String> choices() {
        return List.of("linear", "log");
    }

    @Override
    public boolean fits(Snapshot snapshot) {
        return FigureCost.bearable(FigureCost.leaveOneOut(snapshot));
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
        Influence influence = scene.find(
                id(),
                "",
                () -> Influence.of(
                        snapshot.block(),
                        snapshot.run(),
                        snapshot.scenario().context().query(),
                        scene.stop()));
        Lines layer = lines(scene, "layer", Role.CONTEXT, influence.layer());
        Lines output = lines(scene, "output", Role.TARGET, influence.output());
        List<Panel> panels = List.of(
                new Panel(scene.say("influence.layer"), layer), new Panel(scene.say("influence.output"), output));
        return new Panels(layer.alt() + " " + output.alt(), panels, 1);
    }

    private Lines lines(Scene scene, String what, Role role, Vector changes) {
        boolean log = choice(scene.cursor()).equals("log");
        Curves curves = new Curves(log);
        curves.add(scene.say("influence." + what), role, Style.MARKERS, Scene.count(1, scene.n()), changes);
        int largest = 0;
        for (int j = 0; j < changes.size(); j++) {
            largest = changes.get(j) > changes.get(largest) ? j : largest;
        }
        String alt = scene.say(
                "influence.alt." + what, scene.token(largest), Numbers.brief(changes.get(largest)), scene.n());
        Axis x = Axis.count(scene.axis("left.out"), 1, scene.n());
        String label = scene.axis("change." + what);
        Axis y = log ? Axis.log(label, curves.values()) : Axis.linear(label, List.of(changes, Vector.of(0)));
        List<Mark> marks =
                scene.marks().stream().filter(mark -> mark.role() == Role.HOVER).toList();
        List<String> notes = new ArrayList<>();
        if (curves.values().getFirst().size() < scene.n()) {
            notes.add(scene.say("influence.some"));
        }
        if (curves.hasFloor()) {
            notes.add(scene.say("floor"));
        }
        return new Lines(alt, x, y, curves.list(), marks, -1, String.join(" ", notes));
    }
}
