package dev.tacit.export;

import java.awt.Color;
import java.awt.Composite;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.Map;

/** Refuses the remaining methods that no formula uses. */
abstract class NoGraphics2D extends NoGraphics {
    @Override
    public boolean drawImage(Image p0, AffineTransform p1, ImageObserver p2) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean hit(Rectangle p0, Shape p1, boolean p2) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Color getBackground() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Composite getComposite() {
        throw new UnsupportedOperationException();
    }

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Paint getPaint() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void addRenderingHints(Map<?, ?> p0) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void clip(Shape p0) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void drawGlyphVector(GlyphVector p0, float p1, float p2) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void drawImage(BufferedImage p0, BufferedImageOp p1, int p2, int p3) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void drawRenderableImage(RenderableImage p0, AffineTransform p1) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void drawRenderedImage(RenderedImage p0, AffineTransform p1) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void drawString(String p0, float p1, float p2) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void drawString(AttributedCharacterIterator p0, float p1, float p2) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setBackground(Color p0) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setComposite(Composite p0) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setPaint(Paint p0) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void shear(double p0, double p1) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void transform(AffineTransform p0) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void drawString(AttributedCharacterIterator p0, int p1, int p2) {
        throw new UnsupportedOperationException();
    }
}
