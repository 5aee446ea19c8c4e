package dev.tacit.export;

import dev.tacit.figure.paint.Outline;
import dev.tacit.figure.paint.Typesetter;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.scilab.forge.jlatexmath.Box;
import org.scilab.forge.jlatexmath.ParseException;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;

/** Lays out formulas with JLaTeXMath, once each at size 1; other sizes are scaled from that. */
public final class LatexTypesetter implements Typesetter {
    private static final int MOST_KEPT = 2_000;
    private static final int MEASURE = 100;
    private final ConcurrentMap<String, Optional<Outline>> kept = new ConcurrentHashMap<>();

    private final ConcurrentMap<Class<?>, Optional<Outline>> turns = new ConcurrentHashMap<>();

    @Override
    public Optional<Outline> layOut(String latex, double size) {
        if (kept.size() > MOST_KEPT) {
            kept.clear();
        }
        Optional<Outline> known = kept.getOrDefault(latex, Optional.empty());
        return known.or(() -> keep(latex)).map(shape -> scaled(shape, size));
    }

    /** The library keeps its fonts in shared state: a map with one entry lays out one formula after the other. */
    private Optional<Outline> keep(String latex) {
        Optional<Outline> shape = turns.compute(TeXFormula.class, (_, _) -> unit(latex));
        kept.put(latex, shape);
        return shape;
    }

    private static Optional<Outline> unit(String latex) {
        try {
            Box box = new TeXFormula(latex)
                    .createTeXIcon(TeXConstants.STYLE_DISPLAY, MEASURE)
                    .getBox();
            OutlineGraphics graphics = new OutlineGraphics();
            box.draw(graphics, 0, 0);
            return Optional.of(Outlines.of(graphics.drawn(), box.getWidth(), box.getHeight(), box.getDepth()));
        } catch (ParseException e) {
            return Optional.empty();
        }
    }

    private static Outline scaled(Outline shape, double size) {
        return new Outline(
                shape.ops(),
                shape.points().times(size),
                shape.width() * size,
                shape.height() * size,
                shape.depth() * size);
    }
}
