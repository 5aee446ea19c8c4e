package dev.tacit.export;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.Map;

/**
 * Collects what a formula draws as one shape. Glyphs are taken from the font that is set, never looked up by its name:
 * the fonts of formulas are not known to the system.
 */
final class OutlineGraphics extends NoGraphics2D {
    private final Path2D drawn = new Path2D.Double(Path2D.WIND_NON_ZERO);
    private final FontRenderContext context = new FontRenderContext(null, true, true);
    private final RenderingHints hints = new RenderingHints(Map.of());
    private AffineTransform transform = new AffineTransform();
    private Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 1);
    private Color color = Color.BLACK;
    private Stroke stroke = new BasicStroke();

    /** Everything that was drawn. */
    Shape drawn() {
        return drawn;
    }

    @Override
    public void fill(Shape shape) {
        drawn.append(transform.createTransformedShape(shape), false);
    }

    @Override
    public void draw(Shape shape) {
        fill(stroke.createStrokedShape(shape));
    }

    @Override
    public void drawString(String text, int x, int y) {
        fill(font.createGlyphVector(context, text).getOutline(x, y));
    }

    @Override
    public Graphics create() {
        return this;
    }

    @Override
    public void dispose() {
        // nothing is held
    }

    @Override
    public void translate(double x, double y) {
        transform.translate(x, y);
    }

    @Override
    public void translate(int x, int y) {
        transform.translate(x, y);
    }

    @Override
    public void scale(double x, double y) {
        transform.scale(x, y);
    }

    @Override
    public void rotate(double angle) {
        transform.rotate(angle);
    }

    @Override
    public void rotate(double angle, double x, double y) {
        transform.rotate(angle, x, y);
    }

    @Override
    public AffineTransform getTransform() {
        return new AffineTransform(transform);
    }

    @Override
    public void setTransform(AffineTransform other) {
        transform = new AffineTransform(other);
    }

    @Override
    public Font getFont() {
        return font;
    }

    @Override
    public void setFont(Font other) {
        font = other;
    }

    @Override
    public Color getColor() {
        return color;
    }

    @Override
    public void setColor(Color other) {
        color = other;
    }

    @Override
    public Stroke getStroke() {
        return stroke;
    }

    @Override
    public void setStroke(Stroke other) {
        stroke = other;
    }

    @Override
    public FontRenderContext getFontRenderContext() {
        return context;
    }

    @Override
    public RenderingHints getRenderingHints() {
        return (RenderingHints) hints.clone();
    }

    @Override
    public void setRenderingHints(Map<?, ?> others) {
        hints.clear();
        hints.putAll(others);
    }

    @Override
    public Object getRenderingHint(RenderingHints.Key key) {
        return hints.getOrDefault(key, "");
    }

    @Override
    public void setRenderingHint(RenderingHints.Key key, Object value) {
        hints.put(key, value);
    }
}
