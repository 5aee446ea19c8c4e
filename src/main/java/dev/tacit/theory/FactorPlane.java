package dev.tacit.theory;

import dev.tacit.tensor.Vector;
import java.util.Optional;

/**
 * What the factor F = I + (g - f) fᵀ / ‖f‖² of W + ΔW = W F (arXiv 2507.16003 v1, appendix B) does in the plane of f
 * and g, where everything happens: with e_1 = f / ‖f‖ and e_2 the unit part of g beside f, F e_1 = g / ‖f‖ =
 * ({@code along}, {@code across}) and F e_2 = e_2, in any dimension m. {@code along} = f . g / ‖f‖² is also det F and,
 * beside 1, the only eigenvalue. {@code largest} and {@code smallest} are the singular values in the plane, the half
 * axes of what the unit circle becomes. Where m = 1 the plane is a line, F the number {@code along} and both singular
 * values its size.
 */
public record FactorPlane(int width, double along, double across, double largest, double smallest) {
    /** The plane of f and g; none where f = 0. */
    public static Optional<FactorPlane> of(Vector f, Vector g) {
        double size = f.maxAbs();
        if (size == 0) {
            return Optional.empty();
        }
        double inverse = Math.scalb(1.0, -Math.max(Math.getExponent(size), Double.MIN_EXPONENT));
        return Optional.of(scaled(f.times(inverse), g.times(inverse)));
    }

    /** The singular values by ‖g + f‖ and ‖g - f‖: from r and the cosine they would lose half of their digits. */
    private static FactorPlane scaled(Vector f, Vector g) {
        Vector shift = g.minus(f);
        double length = f.norm();
        double share = shift.dot(f) / f.dot(f);
        double along = 1 + share;
        if (f.size() == 1) {
            return new FactorPlane(1, along, 0, Math.abs(along), Math.abs(along));
        }
        double across = shift.minus(f.times(share)).norm() / length;
        double sum = g.plus(f).norm();
        double difference = shift.norm();
        return new FactorPlane(
                f.size(), along, across, (sum + difference) / (2 * length), Math.abs(sum - difference) / (2 * length));
    }

    /** The angle from e_1 to the direction in which the circle is stretched most. */
    public double longAxis() {
        return 0.5 * StrictMath.atan2(2 * along * across, along * along - across * across - 1);
    }
}
