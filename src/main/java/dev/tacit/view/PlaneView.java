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
import dev.tacit.figure.Series;
import dev.tacit.figure.Series.Style;
import dev.tacit.scenario.Cursor;
import dev.tacit.tensor.Vector;
import dev.tacit.text.Texts;
import dev.tacit.theory.FactorPlane;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The factor F with W + ΔW = W F where everything happens: in the plane of f and g, a circle becomes an ellipse. */
record PlaneView(Texts texts) implements View {
    private static final int CORNERS = 120;

    @Override
    public String id() {
        return "plane";
    }

    @Override
    public List<String> choices() {
        return List.of("direct", "product");
    }

    @Override
    public Looks looks() {
        return Looks.STEP;
    }

    @Override
    public Figure figure(Snapshot snapshot, Cursor cursor) {
        Scene scene = new Scene(texts, snapshot, cursor);
        if (scene.n() == 0) {
            return scene.empty();
        }
        String choice = choice(cursor);
        int step = scene.step();
        boolean direct = choice.equals("direct");
        Vector f = direct ? scene.prefix().row(0) : scene.suffix().row(step);
        Vector g = direct ? scene.prefix().row(step) : scene.suffix().row(Math.max(step - 1, 0));
        boolean stopped = !direct && step > snapshot.product().lastStep();
        Optional<FactorPlane> plane = stopped ? Optional.empty() : FactorPlane.of(f, g);
        if (plane.isEmpty()) {
            return g.maxAbs() == 0 && !stopped
                    ? new Note(scene.say("plane.nothing.heading"), scene.say("plane.nothing"), false)
                    : Missing.of(scene, choice);
        }
        return picture(scene, choice, plane.get());
    }

    private static Plane picture(Scene scene, String choice, FactorPlane plane) {
        Role role = choice.equals("direct") ? Role.DIRECT : Role.PRODUCT;
        double reach = 1.25 * Math.max(1, Math.max(plane.largest(), StrictMath.hypot(plane.along(), plane.across())));
        Axis x = new Axis(scene.axis("along.f"), Axis.Scale.LINEAR, -reach, reach);
        Axis y = new Axis(scene.axis("across.f"), Axis.Scale.LINEAR, -reach, reach);
        String numbers = scene.say(
                plane.width() == 1 ? "plane.note.line" : "plane.note",
                Numbers.brief(plane.along()),
                Numbers.brief(plane.largest()),
                Numbers.brief(plane.smallest()),
                plane.width() - 1);
        String about = scene.say("plane.about." + choice, Integer.toString(scene.step()));
        List<Series> paths = plane.width() == 1 ? line(scene, role, plane) : paths(scene, role, plane);
        return new Plane(
                scene.say("plane.alt") + " " + about + " " + numbers,
                x,
                y,
                paths,
                dots(plane),
                arrows(plane),
                about + " " + numbers);
    }

    private static List<Series> paths(Scene scene, Role role, FactorPlane plane) {
        FactorPlane still = new FactorPlane(plane.width(), 1, 0, 1, 1);
        double angle = plane.longAxis();
        List<Series> paths = new ArrayList<>();
        paths.add(circle(scene.say("plane.circle"), Role.REFERENCE, Style.DASHED, still));
        paths.add(circle(scene.say("plane.ellipse"), role, Style.SOLID, plane));
        paths.add(axis("σ₁ = " + Numbers.brief(plane.largest()), Role.NEUTRAL, plane.largest(), angle));
        paths.add(axis("σ₂ = " + Numbers.brief(plane.smallest()), Role.MOVED, plane.smallest(), angle + Math.PI / 2));
        return paths;
    }

    /** Where F takes the unit circle. */
    private static Series circle(String name, Role role, Style style, FactorPlane plane) {
        double[] x = new double[CORNERS + 1];
        double[] y = new double[CORNERS + 1];
        for (int k = 0; k <= CORNERS; k++) {
            double angle = 2 * Math.PI * k / CORNERS;
            x[k] = plane.along() * StrictMath.cos(angle);
            y[k] = plane.across() * StrictMath.cos(angle) + StrictMath.sin(angle);
        }
        return new Series(name, role, style, Vector.owning(x), Vector.owning(y));
    }

    private static Series axis(String name, Role role, double length, double angle) {
        double x = length * StrictMath.cos(angle);
        double y = length * StrictMath.sin(angle);
        return new Series(name, role, Style.DOTTED, Vector.of(-x, x), Vector.of(-y, y));
    }

    /** In one dimension: the interval from -1 to 1, and what becomes of it. */
    private static List<Series> line(Scene scene, Role role, FactorPlane plane) {
        double end = Math.abs(plane.along());
        return List.of(
                new Series(scene.say("plane.interval"), Role.REFERENCE, Style.DASHED, Vector.of(-1, 1), Vector.zero(2)),
                new Series(scene.say("plane.ellipse"), role, Style.SOLID, Vector.of(-end, end), Vector.zero(2)));
    }

    private static List<Dot> dots(FactorPlane plane) {
        return List.of(
                new Dot(1, 0, "f", Role.QUERY, -1, false),
                new Dot(plane.along(), plane.across(), "g", Role.TARGET, -1, false));
    }

    private static List<Arrow> arrows(FactorPlane plane) {
        return List.of(
                new Arrow(0, 0, 1, 0, "", Role.QUERY),
                new Arrow(0, 0, plane.along(), plane.across(), "", Role.TARGET),
                new Arrow(1, 0, plane.along(), plane.across(), "", Role.NEUTRAL));
    }
}
