package dev.tacit.theory;

import dev.tacit.tensor.Kernels;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Panel;
import dev.tacit.tensor.Vector;
import java.util.Optional;

/**
 * The one rule behind every weight update: with u = W (g - f) / ‖f‖² and v = f, (W + u vᵀ) f = W g (arXiv 2507.16003
 * v1, theorem 2.2 and equation 8; 2512.11255, equations 27-28). Here is what it needs of the reduced input f, the
 * square taken of f / {@code scale}, a power of two; nothing is added to the denominator.
 */
public record ImplicitUpdate(Vector f, double scale, double scaledSquare) {
    private static final double SMALLEST = 1e-280;
    private static final double LARGEST = 1e280;

    /** The rule for the reduced input f. */
    public static ImplicitUpdate at(Vector f) {
        double square = f.dot(f);
        if (square > SMALLEST && square < LARGEST) {
            return new ImplicitUpdate(f, 1, square);
        }
        double largest = f.maxAbs();
        double scale = largest == 0 ? 1 : Math.scalb(1.0, Math.max(Math.getExponent(largest), Double.MIN_EXPONENT));
        Vector scaled = f.times(1 / scale);
        return new ImplicitUpdate(f, scale, scaled.dot(scaled));
    }

    /** The update of W that replaces the full input g by f, if it exists. */
    public static Optional<WeightUpdate> of(Matrix w, Vector f, Vector g) {
        return at(f).update(w.times(g.minus(f)));
    }

    /** 1 / ‖f‖², infinite where that overflows. */
    public double stepSize() {
        return overSquare(1);
    }

    /** ‖f‖. */
    public double norm() {
        return scale * Math.sqrt(scaledSquare);
    }

    /** Whether 1 / ‖f‖² is a number. */
    public boolean exists() {
        return Double.isFinite(stepSize());
    }

    /** A number divided by ‖f‖²: one factor is scaled, then the other. */
    double overSquare(double value) {
        return value * (1 / scale) / scaledSquare * (1 / scale);
    }

    /** The same for every entry. */
    void overSquare(double[] values) {
        double inverse = 1 / scale;
        for (int i = 0; i < values.length; i++) {
            values[i] = values[i] * inverse / scaledSquare * inverse;
        }
    }

    /**
     * Turns W (g - f) in {@code z} into (W + ΔW) f = W f + u ‖f‖² and tells ‖ΔW‖: NaN if no update exists. {@code base}
     * is W f and {@code square} is ‖f‖².
     */
    double patch(double[] z, double[] base, double square) {
        if (Kernels.isZero(z, z.length)) {
            System.arraycopy(base, 0, z, 0, z.length);
            return 0;
        }
        overSquare(z);
        double length = Kernels.norm(z, z.length) * norm();
        for (int j = 0; j < z.length; j++) {
            z[j] = base[j] + z[j] * square;
        }
        return exists() && Double.isFinite(length) ? length : Double.NaN;
    }

    /** The same for one vector of a panel. */
    double patch(Panel z, int column, double[] base) {
        double[] entries = z.column(column);
        double length = patch(entries, base, f.dot(f));
        z.setColumn(column, entries);
        return length;
    }

    /**
     * One entry of many such updates: {@code wg} holds that of W g for each and {@code base} is that of W f; the
     * squares of the entries of u are added to {@code squares}.
     */
    void patch(double[] wg, double base, double square, double[] patched, double[] squares) {
        double inverse = 1 / scale;
        for (int i = 0; i < squares.length; i++) {
            double u = (wg[i] - base) * inverse / scaledSquare * inverse;
            squares[i] = Math.fma(u, u, squares[i]);
            patched[i] = base + u * square;
        }
    }

    /** The factors of {@code shift} fᵀ / ‖f‖², each scaled so that neither overflows: y = shift / scale and t. */
    void split(double[] shift, double[] reduced, double[] y, double[] t) {
        double inverse = 1 / scale;
        for (int i = 0; i < t.length; i++) {
            y[i] = shift[i] * inverse;
            t[i] = reduced[i] * inverse / scaledSquare;
        }
    }

    /**
     * The same update with factors of balanced size, (W (g - f) / s) (f / s)ᵀ / ‖f / s‖², which exists wherever f is
     * not zero, though 1 / ‖f‖² may overflow: none where f = 0 and W (g - f) is not, or where ΔW itself overflows.
     */
    public Optional<WeightUpdate> balanced(Vector shift) {
        if (shift.maxAbs() == 0) {
            return Optional.of(new WeightUpdate(Vector.zero(shift.size()), f));
        }
        double inverse = 1 / scale;
        WeightUpdate update = new WeightUpdate(shift.times(inverse), f.times(inverse / scaledSquare));
        return f.maxAbs() > 0 && Double.isFinite(update.norm()) ? Optional.of(update) : Optional.empty();
    }

    /** The update for {@code shift} = W (g - f): zero where that vanishes, none where 1 / ‖f‖² overflows. */
    public Optional<WeightUpdate> update(Vector shift) {
        if (shift.maxAbs() == 0) {
            return Optional.of(new WeightUpdate(Vector.zero(shift.size()), f));
        }
        double[] u = shift.toArray();
        overSquare(u);
        Vector left = Vector.owning(u);
        return exists() && left.isFinite() ? Optional.of(new WeightUpdate(left, f)) : Optional.empty();
    }
}
