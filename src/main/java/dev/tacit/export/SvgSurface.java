package dev.tacit.export;

import dev.tacit.figure.paint.Box;
import dev.tacit.figure.paint.Ink;
import dev.tacit.figure.paint.Lettering;
import dev.tacit.figure.paint.Outline;
import dev.tacit.figure.paint.Pen;
import dev.tacit.figure.paint.Pixels;
import dev.tacit.figure.paint.Surface;
import dev.tacit.tensor.Vector;
import java.util.stream.Collectors;

/** Writes what is painted as the elements of an SVG picture: text stays text, formulas are shapes. */
final class SvgSurface implements Surface {
    private final TextSize sizes;
    private final StringBuilder body = new StringBuilder();
    private int clips;

    SvgSurface(TextSize sizes) {
        this.sizes = sizes;
    }

    /** The elements, one a line. */
    String elements() {
        return body.toString();
    }

    @Override
    public double textWidth(String text, Lettering lettering) {
        return sizes.width(text, lettering);
    }

    @Override
    public void text(String text, double x, double y, Lettering lettering) {
        String anchor = switch (lettering.anchor()) {
            case START -> "";
            case MIDDLE -> " text-anchor=\"middle\"";
            case END -> " text-anchor=\"end\"";
        };
        String turn =
                lettering.upwards() ? " transform=\"rotate(-90 " + Svg.number(x) + " " + Svg.number(y) + ")\"" : "";
        element("<text" + at("x", x) + at("y", y) + at("font-size", lettering.size())
                + (lettering.bold() ? " font-weight=\"bold\"" : "") + anchor + turn + fill(lettering.ink()) + ">"
                + Svg.escape(text) + "</text>");
    }

    @Override
    public void fillRect(Box box, Ink ink) {
        element("<rect" + box(box) + fill(ink) + "/>");
    }

    @Override
    public void line(double x0, double y0, double x1, double y1, Pen pen) {
        element("<line" + at("x1", x0) + at("y1", y0) + at("x2", x1) + at("y2", y1) + stroke(pen) + "/>");
    }

    @Override
    public void polyline(double[] xs, double[] ys, Pen pen) {
        element("<polyline points=\"" + points(xs, ys) + "\" fill=\"none\" stroke-linejoin=\"round\"" + stroke(pen)
                + "/>");
    }

    @Override
    public void polygon(double[] xs, double[] ys, Ink ink) {
        element("<polygon points=\"" + points(xs, ys) + "\"" + fill(ink) + "/>");
    }

    @Override
    public void disc(double x, double y, double radius, Ink ink) {
        element("<circle" + at("cx", x) + at("cy", y) + at("r", radius) + fill(ink) + "/>");
    }

    @Override
    public void ring(double x, double y, double radius, Pen pen) {
        element("<circle" + at("cx", x) + at("cy", y) + at("r", radius) + " fill=\"none\"" + stroke(pen) + "/>");
    }

    @Override
    public void image(Pixels pixels, Box box) {
        element("<image" + box(box) + " preserveAspectRatio=\"none\" style=\"image-rendering:pixelated\""
                + " href=\"data:image/png;base64," + Png.base64(Bitmaps.of(pixels)) + "\"/>");
    }

    @Override
    public void outline(Outline shape, double x, double y, Ink ink) {
        StringBuilder path = new StringBuilder();
        Vector p = shape.points();
        int k = 0;
        for (char op : shape.ops().toCharArray()) {
            path.append(op);
            int count = Outlines.count(op);
            for (int i = 0; i < count; i += 2) {
                path.append(i == 0 ? "" : " ")
                        .append(Svg.number(x + p.get(k + i)))
                        .append(' ')
                        .append(Svg.number(y + p.get(k + i + 1)));
            }
            k += count;
        }
        element("<path d=\"" + path + "\"" + fill(ink) + "/>");
    }

    @Override
    public void pushClip(Box box) {
        clips++;
        element("<clipPath id=\"clip" + clips + "\"><rect" + box(box) + "/></clipPath>");
        element("<g clip-path=\"url(#clip" + clips + ")\">");
    }

    @Override
    public void popClip() {
        element("</g>");
    }

    private void element(String text) {
        body.append(text).append('\n');
    }

    private static String at(String name, double value) {
        return " " + name + "=\"" + Svg.number(value) + "\"";
    }

    private static String box(Box box) {
        return at("x", box.x()) + at("y", box.y()) + at("width", box.width()) + at("height", box.height());
    }

    private static String fill(Ink ink) {
        return " fill=\"" + Svg.color(ink) + "\"" + (ink.alpha() < 1 ? at("fill-opacity", ink.alpha()) : "");
    }

    private static String stroke(Pen pen) {
        String dash = pen.dash().lengths(pen.width()).stream().map(Svg::number).collect(Collectors.joining(" "));
        return " stroke=\"" + Svg.color(pen.ink()) + "\"" + at("stroke-width", pen.width())
                + (pen.ink().alpha() < 1 ? at("stroke-opacity", pen.ink().alpha()) : "")
                + (dash.isEmpty() ? " stroke-linecap=\"round\"" : " stroke-dasharray=\"" + dash + "\"");
    }

    private static String points(double[] xs, double[] ys) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < xs.length; i++) {
            text.append(i == 0 ? "" : " ").append(Svg.number(xs[i])).append(',').append(Svg.number(ys[i]));
        }
        return text.toString();
    }
}
