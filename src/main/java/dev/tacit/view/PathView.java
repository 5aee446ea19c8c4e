package dev.tacit.view;

import dev.tacit.engine.Snapshot;
import dev.tacit.figure.Axis;
import dev.tacit.figure.Figure;
import dev.tacit.figure.Numbers;
import dev.tacit.figure.Plane;
import dev.tacit.figure.Plane.Dot;
import dev.tacit.figure.Role;
import dev.tacit.figure.Series;
import dev.tacit.figure.Series.Style;
import dev.tacit.scenario.Cursor;
import dev.tacit.tensor.Matrix;
import dev.tacit.text.Texts;
import java.util.ArrayList;
import java.util.List;

/**
 * The path of A_i, drawn as long as that of the direct weights: ‖W_i - W_j‖ = ‖W_0 (A_i - A_j)‖ / ‖A(x)‖; or that of
 * the suffix outputs s_i in the same way.
 */
record PathView(Texts texts) implements View {
    private static final int MOST_POINTS = 600;

    @Override
    public String id() {
        return "path";
    }

    @Override
    public List<String> choices() {
        return List.of("prefix", "suffix");
    }

    @Override
    public Figure figure(Snapshot snapshot, Cursor cursor) {
        Scene scene = new Scene(texts, snapshot, cursor);
        if (scene.n() == 0) {
            return scene.empty();
        }
        String choice = choice(cursor);
        Matrix inputs = choice.equals("prefix") ? scene.prefix() : scene.suffix();
        double length = scene.prefix().row(0).norm();
        boolean isometric = Double.isFinite(snapshot.direct().stepSize());
        Projection plane = scene.find(
                id(), choice, () -> Projection.of(inputs, scene.start(), isometric ? 1 / length : 1, MOST_POINTS));
        Role role = choice.equals("prefix") ? Role.DIRECT : Role.PRODUCT;
        Series path = new Series(scene.say("path." + choice, scene.input()), role, Style.SOLID, plane.x(), plane.y());
        Axis x = Axis.linear(scene.axis("principal1"), List.of(plane.x()));
        Axis y = Axis.linear(scene.axis("principal2"), List.of(plane.y()));
        String share = Numbers.fixed(100 * plane.share(), plane.share() > 0.9995 ? 0 : 1);
        String note = scene.say(isometric ? "path.note." + choice : "path.note.plain", share, scene.input());
        String alt = scene.say(
                "path.alt." + choice,
                scene.n(),
                share,
                Numbers.brief(plane.distance(0, plane.x().size() - 1)));
        return new Plane(alt, x, y, List.of(path), dots(scene, plane, choice), List.of(), note);
    }

    private static List<Dot> dots(Scene scene, Projection plane, String choice) {
        List<Dot> dots = new ArrayList<>();
        boolean forward = choice.equals("prefix");
        int last = plane.x().size() - 1;
        for (int k = 1; k <= last; k++) {
            int token = plane.step(k) - 1;
            boolean lit = token == scene.hovered();
            dots.add(new Dot(
                    plane.x().get(k), plane.y().get(k), lit ? scene.token(token) : "", Role.CONTEXT, token, lit));
        }
        Role start = forward ? Role.QUERY : Role.TARGET;
        Role end = forward ? Role.TARGET : Role.QUERY;
        dots.add(new Dot(
                plane.x().get(0), plane.y().get(0), scene.input() + (forward ? "(x)" : "(C,x)"), start, -1, false));
        dots.add(new Dot(
                plane.x().get(last), plane.y().get(last), scene.input() + (forward ? "(C,x)" : "(x)"), end, -1, false));
        double[] now = plane.at(scene.step());
        dots.add(new Dot(now[0], now[1], "i = " + scene.step(), Role.STEP, -1, false));
        return dots;
    }
}
