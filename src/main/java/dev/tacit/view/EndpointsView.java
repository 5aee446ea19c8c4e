package dev.tacit.view;

import dev.tacit.engine.Snapshot;
import dev.tacit.figure.Axis;
import dev.tacit.figure.Figure;
import dev.tacit.figure.Note;
import dev.tacit.figure.Numbers;
import dev.tacit.figure.Plane;
import dev.tacit.figure.Plane.Arrow;
import dev.tacit.figure.Plane.Dot;
import dev.tacit.figure.Role;
import dev.tacit.scenario.Cursor;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import dev.tacit.text.Texts;
import java.util.List;
import java.util.Optional;

/**
 * The two ends of the dynamics: W_n of the product and of the direct dynamics give the same output and differ by
 * something that kills A(x), so that with W_0 they are the corners of a right-angled triangle.
 */
record EndpointsView(Texts texts) implements View {
    @Override
    public String id() {
        return "endpoints";
    }

    @Override
    public Looks looks() {
        return Looks.CHOICES;
    }

    @Override
    public Figure figure(Snapshot snapshot, Cursor cursor) {
        Scene scene = new Scene(texts, snapshot, cursor);
        int n = scene.n();
        Optional<Matrix> direct = snapshot.direct().weights(n);
        Optional<Matrix> product = snapshot.product().weights(n);
        if (n == 0) {
            return scene.empty();
        }
        if (direct.isEmpty() || product.isEmpty()) {
            return new Note(scene.say("missing.heading"), scene.missing(), true);
        }
        return triangle(scene, direct.get(), product.get());
    }

    private static Figure triangle(Scene scene, Matrix direct, Matrix product) {
        double across = direct.minus(scene.start()).norm();
        double slanted = product.minus(scene.start()).norm();
        Matrix difference = product.minus(direct);
        double gap = difference.norm();
        if (across == 0 && gap == 0) {
            return new Note(scene.say("endpoints.still.heading"), scene.say("endpoints.still"), false);
        }
        Vector query = scene.prefix().row(0);
        double killed = difference.times(query).norm() / Math.max(gap * query.norm(), Double.MIN_NORMAL);
        double reach = Math.max(Math.max(across, gap), Double.MIN_NORMAL);
        Axis x = new Axis(scene.axis("along"), Axis.Scale.LINEAR, -0.15 * reach, across + 0.25 * reach);
        Axis y = new Axis(scene.axis("beside"), Axis.Scale.LINEAR, -0.15 * reach, gap + 0.15 * reach);
        boolean same = gap <= 1e-12 * across;
        boolean close = gap <= 0.02 * across;
        String kind = same ? "endpoints.same" : close ? "endpoints.close" : "endpoints.note";
        String name = scene.say(same ? "endpoints.both" : "endpoints.near");
        String[] numbers = {
            Numbers.brief(across), Numbers.brief(gap), Numbers.brief(slanted), Numbers.brief(killed), scene.input()
        };
        String note = scene.say(kind, (Object[]) numbers);
        String alt = close ? note : scene.say("endpoints.alt", (Object[]) numbers);
        List<Dot> dots = close ? List.of(start(scene), dot(across, 0, name, Role.DIRECT)) : corners(scene, across, gap);
        return new Plane(alt, x, y, List.of(), dots, close ? arrows(across) : arrows(across, gap), note);
    }

    private static Dot start(Scene scene) {
        return dot(0, 0, scene.say("endpoints.start"), Role.REFERENCE);
    }

    private static List<Dot> corners(Scene scene, double across, double gap) {
        return List.of(
                start(scene),
                dot(across, 0, scene.say("endpoints.direct"), Role.DIRECT),
                dot(across, gap, scene.say("endpoints.product"), Role.PRODUCT));
    }

    private static Dot dot(double x, double y, String name, Role role) {
        return new Dot(x, y, name, role, -1, false);
    }

    private static List<Arrow> arrows(double across) {
        return List.of(new Arrow(0, 0, across, 0, "", Role.DIRECT));
    }

    private static List<Arrow> arrows(double across, double gap) {
        return List.of(
                new Arrow(0, 0, across, 0, "", Role.DIRECT),
                new Arrow(0, 0, across, gap, "", Role.PRODUCT),
                new Arrow(across, 0, across, gap, "", Role.NEUTRAL));
    }
}
