package dev.tacit.figure.paint;

import dev.tacit.figure.Role;
import java.util.Map;

/**
 * The colours and sizes of all figures: one meaning per colour (Okabe and Ito's palette, which readers with any colour
 * vision tell apart), one diverging map for signed numbers and one sequential map for others. {@code fontSize} is that
 * of axis labels in pixels; everything else scales with it.
 */
public record PaintTheme(
        boolean dark, double fontSize, Inks inks, Map<Role, Ink> roles, ColorMap diverging, ColorMap sequential) {
    /** The colours without a role: page, text, secondary text, grid lines, axes and frames, and a light fill. */
    public record Inks(Ink ground, Ink text, Ink muted, Ink grid, Ink frame, Ink fill) {}

    public PaintTheme {
        roles = Map.copyOf(roles);
    }

    /** Dark on white. */
    public static PaintTheme light(double fontSize) {
        return new PaintTheme(
                false,
                fontSize,
                new Inks(
                        Ink.of(0xffffff),
                        Ink.of(0x1f2328),
                        Ink.of(0x59636e),
                        Ink.of(0xe6e9ec),
                        Ink.of(0x8c959f),
                        Ink.of(0xf2f4f6)),
                Palettes.light(),
                Palettes.divergingLight(),
                Palettes.sequentialLight());
    }

    /** Light on dark. */
    public static PaintTheme dark(double fontSize) {
        return new PaintTheme(
                true,
                fontSize,
                new Inks(
                        Ink.of(0x0d1117),
                        Ink.of(0xe6edf3),
                        Ink.of(0x9198a1),
                        Ink.of(0x262c36),
                        Ink.of(0x6e7681),
                        Ink.of(0x1a2029)),
                Palettes.dark(),
                Palettes.divergingDark(),
                Palettes.sequentialDark());
    }

    /** The same theme on another page colour. */
    public PaintTheme on(Ink ground) {
        Inks other = new Inks(ground, inks.text, inks.muted, inks.grid, inks.frame, inks.fill);
        return new PaintTheme(dark, fontSize, other, roles, diverging, sequential);
    }

    /** The colour of a role. */
    public Ink ink(Role role) {
        return roles.getOrDefault(role, inks.text);
    }

    /** The colour of {@code value} on the map of signed or of other numbers that ends at {@code limit}. */
    public Ink heat(double value, double limit, boolean signed) {
        if (!Double.isFinite(value)) {
            return inks.ground.mix(inks.muted, 0.35);
        }
        double share = limit > 0 ? value / limit : 0;
        return signed ? diverging.at((share + 1) / 2) : sequential.at(share);
    }
}
