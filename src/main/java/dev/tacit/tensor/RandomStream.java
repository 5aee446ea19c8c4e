package dev.tacit.tensor;

/** A seeded stream of random numbers (SplitMix64; normals by the polar method), the same bits on every machine. */
public final class RandomStream {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private long state;

    public RandomStream(long seed) {
        state = seed;
    }

    /** An independent stream for the part called {@code name}, so that parts do not disturb each other. */
    public static RandomStream named(long seed, String name) {
        RandomStream stream = new RandomStream(seed ^ (GOLDEN * name.hashCode()));
        stream.nextLong();
        return stream;
    }

    /** The seed of part {@code index} of what is drawn from {@code seed}, without the parts before it. */
    public static long childSeed(long seed, long index) {
        return new RandomStream(seed + GOLDEN * index).nextLong();
    }

    public long nextLong() {
        state += GOLDEN;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** Uniform in [0, 1). */
    public double uniform() {
        return (nextLong() >>> 11) * 0x1.0p-53;
    }

    /** Uniform in [-bound, bound). */
    public double uniform(double bound) {
        return bound * (2 * uniform() - 1);
    }

    /** Standard normal. */
    public double normal() {
        while (true) {
            double a = 2 * uniform() - 1;
            double b = 2 * uniform() - 1;
            double s = a * a + b * b;
            if (s > 0 && s < 1) {
                return a * StrictMath.sqrt(-2 * StrictMath.log(s) / s);
            }
        }
    }

    /** A vector of standard normals. */
    public Vector normals(int size) {
        double[] values = new double[size];
        for (int i = 0; i < size; i++) {
            values[i] = normal();
        }
        return Vector.owning(values);
    }
}
