package dev.tacit.ui.context;

import dev.tacit.figure.paint.Box;
import dev.tacit.figure.paint.PaintTheme;
import dev.tacit.ui.fx.Tones;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

/** Names the dots where there is room: first the hovered one, the query and what is selected, then the others. */
final class LabelPainter {
    private static final int MOST = 200;
    private static final int MOST_SELECTED = 12;
    private final GraphicsContext pen;
    private final PaintTheme theme;
    private final PlaneScene scene;
    private final List<Box> taken = new ArrayList<>();

    LabelPainter(GraphicsContext pen, PaintTheme theme, PlaneScene scene) {
        this.pen = pen;
        this.theme = theme;
        this.scene = scene;
    }

    void paint() {
        pen.setTextBaseline(VPos.CENTER);
        pen.setTextAlign(TextAlignment.LEFT);
        if (scene.n() <= MOST) {
            for (int i = 0; i <= scene.n(); i++) {
                taken.add(new Box(scene.pixelX(i) - 6, scene.pixelY(i) - 6, 12, 12));
            }
        }
        SequencedSet<Integer> first = foremost();
        first.forEach(index -> place(index, true));
        if (scene.n() <= MOST) {
            for (int i = 0; i < scene.n(); i++) {
                if (!first.contains(i)) {
                    place(i, false);
                }
            }
        }
    }

    private SequencedSet<Integer> foremost() {
        SequencedSet<Integer> first = new LinkedHashSet<>();
        if (scene.hovered() >= 0 && scene.hovered() <= scene.n()) {
            first.add(scene.hovered());
        }
        first.add(scene.n());
        if (scene.selection().size() <= MOST_SELECTED) {
            scene.selection().stream().filter(index -> index <= scene.n()).forEach(first::add);
        }
        return first;
    }

    /** Right of the dot, left, above or below; if all are taken, right of it when it must be named, else nowhere. */
    private void place(int index, boolean must) {
        String label = shortened(scene.label(index));
        double width = label.length() * theme.fontSize() * 0.58;
        double height = theme.fontSize();
        double x = scene.pixelX(index);
        double y = scene.pixelY(index);
        Box right = new Box(x + 9, y - height / 2, width, height);
        List<Box> places = List.of(
                right,
                new Box(x - 9 - width, y - height / 2, width, height),
                new Box(x - width / 2, y - 9 - height, width, height),
                new Box(x - width / 2, y + 9, width, height));
        places.stream().filter(this::free).findFirst().ifPresentOrElse(box -> write(label, box, must), () -> {
            if (must) {
                write(label, right, true);
            }
        });
    }

    private void write(String label, Box box, boolean strong) {
        taken.add(box);
        if (strong) {
            pen.setStroke(Tones.of(theme.inks().ground()));
            pen.setLineWidth(3);
            pen.strokeText(label, box.x(), box.centerY());
        }
        pen.setFill(Tones.of(strong ? theme.inks().text() : theme.inks().muted()));
        pen.fillText(label, box.x(), box.centerY());
    }

    private boolean free(Box box) {
        Box inner = scene.view().box();
        boolean inside = box.x() >= inner.x() && box.right() <= inner.right();
        return inside && taken.stream().noneMatch(other -> meets(box, other));
    }

    private static boolean meets(Box a, Box b) {
        return a.x() < b.right() && b.x() < a.right() && a.y() < b.bottom() && b.y() < a.bottom();
    }

    private static String shortened(String label) {
        return label.length() <= 14 ? label : label.substring(0, 13) + "…";
    }
}
