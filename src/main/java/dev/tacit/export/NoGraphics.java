package dev.tacit.export;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.image.ImageObserver;

/** Refuses the drawing methods that no formula uses. */
abstract class NoGraphics extends Graphics2D {
    @Override
    public boolean drawImage(
            Image p0, int p1, int p2, int p3, int p4, int p5, int p6, int p7, int p8, Color p9, ImageObserver p10) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean drawImage(
            Image p0, int p1, int p2, int p3, int p4, int p5, int p6, int p7, int p8, ImageObserver p9) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean drawImage(Image p0, int p1, int p2, int p3, int p4, Color p5, ImageObserver p6) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean drawImage(Image p0, int p1, int p2, int p3, int p4, ImageObserver p5) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean drawImage(Image p0, int p1, int p2, Color p3, ImageObserver p4) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean drawImage(Image p0, int p1, int p2, ImageObserver p3) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FontMetrics getFontMetrics(Font p0) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Rectangle getClipBounds() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Shape getClip() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void clearRect(int p0, int p1, int p2, int p3) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void clipRect(int p0, int p1, int p2, int p3) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void copyArea(int p0, int p1, int p2, int p3, int p4, int p5) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void drawArc(int p0, int p1, int p2, int p3, int p4, int p5) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void drawLine(int p0, int p1, int p2, int p3) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void drawOval(int p0, int p1, int p2, int p3) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void drawPolygon(int[] p0, int[] p1, int p2) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void drawPolyline(int[] p0, int[] p1, int p2) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void drawRoundRect(int p0, int p1, int p2, int p3, int p4, int p5) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void fillArc(int p0, int p1, int p2, int p3, int p4, int p5) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void fillOval(int p0, int p1, int p2, int p3) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void fillPolygon(int[] p0, int[] p1, int p2) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void fillRect(int p0, int p1, int p2, int p3) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void fillRoundRect(int p0, int p1, int p2, int p3, int p4, int p5) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setClip(int p0, int p1, int p2, int p3) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setClip(Shape p0) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setPaintMode() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setXORMode(Color p0) {
        throw new UnsupportedOperationException();
    }
}
