package dev.tacit.view;

import dev.tacit.figure.Axis;
import dev.tacit.figure.Numbers;
import dev.tacit.figure.Plane;
import dev.tacit.figure.Plane.Arrow;
import dev.tacit.figure.Plane.Dot;
import dev.tacit.figure.Role;
import dev.tacit.figure.Series;
import dev.tacit.figure.Series.Style;
import dev.tacit.tensor.Vector;
import dev.tacit.theory.OneDimension;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/** Lines through the origin: the one of W_0, that of either dynamics at a step, and the points that they must meet. */
record LinePicture(Scene scene, OneDimension one, double slope, int step) {
    Plane plane() {
        List<Series> paths = new ArrayList<>();
        paths.add(line("W₀", Role.REFERENCE, Style.DASHED, slope));
        one.productSlope(step).ifPresent(w -> paths.add(line(scene.say("line.product"), Role.PRODUCT, Style.SOLID, w)));
        one.directSlope(step).ifPresent(w -> paths.add(line(scene.say("line.direct"), Role.DIRECT, Style.SOLID, w)));
        double all = one.prefix().get(one.n());
        Axis x = axis("input", alone(), all, one.suffix().get(step));
        Axis y = axis(
                "preactivation", slope * alone(), target(), slope * one.prefix().get(step));
        return new Plane(alt(), x, y, paths, dots(), arrows(), note());
    }

    /** From the origin to the points, and a little further. */
    private Axis axis(String name, double... points) {
        double margin = 0.3 * reach();
        double least = DoubleStream.of(points).min().orElse(0);
        double most = DoubleStream.of(points).max().orElse(0);
        double from = Math.min(0, least) - margin;
        return new Axis(scene.axis(name), Axis.Scale.LINEAR, from, Math.max(0, most) + margin);
    }

    /** A(x). */
    private double alone() {
        return one.prefix().get(0);
    }

    /** t = W_0 A(C, x). */
    private double target() {
        return slope * one.prefix().get(one.n());
    }

    private double reach() {
        double now = one.prefix().get(step);
        double left = one.suffix().get(step);
        double[] all = {
            1, alone(), target(), now, slope * now, left, one.prefix().get(one.n())
        };
        return Vector.owning(all).maxAbs();
    }

    /** The part of a line within the picture: a steep one leaves it at the top. */
    private Series line(String name, Role role, Style style, double w) {
        double x = Math.min(1, 1 / Math.abs(w)) * 2 * reach();
        return new Series(name, role, style, Vector.of(-x, x), Vector.of(-w * x, w * x));
    }

    private List<Dot> dots() {
        return List.of(
                dot(alone(), slope * alone(), "start", Role.QUERY),
                dot(alone(), target(), "end", Role.TARGET),
                dot(alone(), slope * one.prefix().get(step), "direct", Role.DIRECT),
                dot(one.suffix().get(step), target(), "product", Role.PRODUCT));
    }

    private Dot dot(double x, double y, String name, Role role) {
        return new Dot(x, y, scene.say("line.dot." + name), role, -1, false);
    }

    /** Direct: the target moves above A(x); product: the input moves at the height of the target. */
    private List<Arrow> arrows() {
        double all = one.prefix().get(one.n());
        return List.of(
                new Arrow(
                        alone(), slope * alone(), alone(), slope * one.prefix().get(step), "", Role.DIRECT),
                new Arrow(all, target(), one.suffix().get(step), target(), "", Role.PRODUCT));
    }

    private String alt() {
        return scene.say(
                "line.alt",
                Integer.toString(step),
                Integer.toString(one.n()),
                number(one.directSlope(step)),
                number(one.productSlope(step)));
    }

    private String number(OptionalDouble slope) {
        return slope.isPresent() ? Numbers.brief(slope.getAsDouble()) : scene.say("line.none");
    }

    /** The rule in numbers. */
    private String note() {
        OptionalDouble now = one.directSlope(step);
        return now.isEmpty()
                ? scene.say("line.missing")
                : scene.say(
                        "line.note",
                        Numbers.brief(one.prefix().get(step)),
                        Numbers.brief(alone()),
                        Numbers.brief(now.getAsDouble() - slope),
                        Integer.toString(one.n()));
    }
}
