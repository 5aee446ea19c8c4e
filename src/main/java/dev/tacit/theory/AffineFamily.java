package dev.tacit.theory;

import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.RandomStream;
import dev.tacit.tensor.Vector;
import java.util.Optional;

/**
 * The changes of W that do what the update Γ of arXiv 2507.16003 v1, theorem 2.2, does: all Γ + B with B f = 0, a
 * family of dimension H (m - 1). Γ = W (g - f) fᵀ / ‖f‖² is its shortest member, ‖Γ + B‖² = ‖Γ‖² + ‖B‖². Here is the
 * line through Γ in one direction B = {@code direction} of length one, walked in multiples of ‖Γ‖.
 */
public record AffineFamily(WeightUpdate shortest, WeightUpdate direction) {
    /** The line in a direction of rank one drawn from a seed; none where m = 1, for then Γ is the only solution. */
    public static Optional<AffineFamily> of(WeightUpdate shortest, long seed) {
        if (shortest.v().size() < 2) {
            return Optional.empty();
        }
        RandomStream random = RandomStream.named(seed, "affine family");
        Vector row = unseen(random.normals(shortest.v().size()), shortest.v());
        Vector column = random.normals(shortest.u().size());
        return Optional.of(new AffineFamily(shortest, new WeightUpdate(unit(column), unit(row))));
    }

    /** What a row vector has beside f, so that its product with f is zero: taken away twice, to the last bit. */
    static Vector unseen(Vector row, Vector f) {
        if (f.maxAbs() == 0) {
            return row;
        }
        Vector along = unit(f);
        Vector once = row.minus(along.times(row.dot(along)));
        return once.minus(along.times(once.dot(along)));
    }

    private static Vector unit(Vector a) {
        return a.times(1 / a.norm());
    }

    /** Γ + B with ‖B‖ = {@code multiple} ‖Γ‖, formed: H x m. */
    public Matrix member(double multiple) {
        Vector reach = direction.u().times(multiple * shortest.norm());
        return shortest.matrix().plus(Matrix.outer(reach, direction.v()));
    }

    /** ‖Γ + B‖ from the factors, with the product 2 ⟨Γ, B⟩ that should vanish. */
    public double norm(double multiple) {
        double tilt = Alignment.of(shortest, direction);
        return shortest.norm() * Math.sqrt(1 + 2 * multiple * tilt + multiple * multiple);
    }

    /** H (m - 1), the dimension of the family. */
    public long dimension() {
        return (long) shortest.u().size() * (shortest.v().size() - 1);
    }
}
