package dev.tacit.figure.paint;

import dev.tacit.figure.Role;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * The colours as data. Roles: Okabe and Ito's palette (lightened on dark). Signed numbers: blue for negative, red for
 * positive, with the page's own lightness at zero. Others: the sequential map viridis, from the page's side on.
 */
final class Palettes {
    private Palettes() {}

    static Map<Role, Ink> light() {
        return roles(role -> switch (role) {
            case CONTEXT -> 0x0072b2;
            case QUERY -> 0xd55e00;
            case MOVED -> 0x56b4e9;
            case DIRECT -> 0xb5478a;
            case PRODUCT -> 0x009e73;
            case TARGET, STEP -> 0x1f2328;
            case REFERENCE -> 0x8c959f;
            case HOVER -> 0xe69f00;
            case NEUTRAL -> 0x59636e;
            case WARNING -> 0xb3261e;
        });
    }

    static Map<Role, Ink> dark() {
        return roles(role -> switch (role) {
            case CONTEXT -> 0x56b4e9;
            case QUERY -> 0xf28e4b;
            case MOVED -> 0x9ad7ff;
            case DIRECT -> 0xe79ac6;
            case PRODUCT -> 0x2fc39a;
            case TARGET, STEP -> 0xe6edf3;
            case REFERENCE -> 0x7d8590;
            case HOVER -> 0xf5c242;
            case NEUTRAL -> 0x9198a1;
            case WARNING -> 0xff7b72;
        });
    }

    private static Map<Role, Ink> roles(ToIntFunction<Role> rgb) {
        Map<Role, Ink> inks = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            inks.put(role, Ink.of(rgb.applyAsInt(role)));
        }
        return inks;
    }

    static ColorMap divergingLight() {
        return ColorMap.of(
                0x053061, 0x2166ac, 0x4393c3, 0x92c5de, 0xd1e5f0, 0xf7f7f7, 0xfddbc7, 0xf4a582, 0xd6604d, 0xb2182b,
                0x67001f);
    }

    static ColorMap divergingDark() {
        return ColorMap.of(
                0xa6d8ff, 0x6cb6f5, 0x3b8ed0, 0x24669c, 0x17406a, 0x161b22, 0x5c2a22, 0x97402f, 0xcf5f45, 0xf28f6f,
                0xffc9b0);
    }

    static ColorMap sequentialLight() {
        return ColorMap.of(
                0xf7fcf5, 0xe3f4d8, 0xbfe5b5, 0x8fd3a8, 0x59bda0, 0x35a297, 0x25848e, 0x2e6a8e, 0x3a4d8a, 0x432f76,
                0x440154);
    }

    static ColorMap sequentialDark() {
        return ColorMap.of(
                0x161b22, 0x2a2a4e, 0x3f3f82, 0x3a568b, 0x2e6c8e, 0x25838d, 0x1f9a89, 0x35b779, 0x6dcd59, 0xb4de2c,
                0xfde725);
    }
}
