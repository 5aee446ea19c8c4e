package dev.tacit.train;

import dev.tacit.tensor.Panel;
import dev.tacit.tensor.Span;

/**
 * y = γ ⊙ ν + β with ν = (z - mean z) / s, s = √(var z + ε). With τ = γ ⊙ ȳ: z̄ = (τ - mean τ - ν mean(τ ⊙ ν)) / s, γ̄
 * = ȳ ⊙ ν, β̄ = ȳ.
 */
final class NormPass {
    private final double[] weights;
    private final double[] gradient;
    private final int gamma;
    private final int beta;
    private final int width;
    private final double eps;
    private final Panel nu;
    private final double[] deviation;
    private final double[] mean;
    private final double[] product;

    NormPass(BlockTape tape, String name, double eps, int capacity) {
        this.weights = tape.weights();
        this.gradient = tape.gradient();
        this.gamma = tape.slice(name + ".gamma").at();
        this.beta = tape.slice(name + ".beta").at();
        this.width = tape.slice(name + ".gamma").size();
        this.eps = eps;
        this.nu = new Panel(width, capacity);
        this.deviation = new double[capacity];
        this.mean = new double[capacity];
        this.product = new double[capacity];
    }

    void forward(Panel z, Panel y, Span span) {
        means(z, span);
        span.fill(deviation, 0);
        for (int k = 0; k < width; k++) {
            double[] entry = nu.entry(k);
            span.copy(z.entry(k), entry);
            span.add(entry, -1, mean);
            addProduct(deviation, entry, entry, span);
        }
        for (int i = span.from(); i < span.to(); i++) {
            deviation[i] = Math.sqrt(deviation[i] / width + eps);
        }
        for (int k = 0; k < width; k++) {
            divide(nu.entry(k), span);
            span.fill(y.entry(k), weights[beta + k]);
            span.add(y.entry(k), weights[gamma + k], nu.entry(k));
        }
    }

    void backward(Panel yBar, Panel zBar, Span span) {
        span.fill(product, 0);
        for (int k = 0; k < width; k++) {
            double[] bar = yBar.entry(k);
            gradient[gamma + k] += span.dot(bar, nu.entry(k));
            gradient[beta + k] += span.sum(bar);
            span.fill(zBar.entry(k), 0);
            span.add(zBar.entry(k), weights[gamma + k], bar);
            addProduct(product, zBar.entry(k), nu.entry(k), span);
        }
        means(zBar, span);
        span.scale(product, -1.0 / width);
        for (int k = 0; k < width; k++) {
            double[] entry = zBar.entry(k);
            span.add(entry, -1, mean);
            addProduct(entry, product, nu.entry(k), span);
            divide(entry, span);
        }
    }

    private void means(Panel z, Span span) {
        span.fill(mean, 0);
        for (int k = 0; k < width; k++) {
            span.add(mean, z.entry(k));
        }
        span.scale(mean, 1.0 / width);
    }

    private static void addProduct(double[] sum, double[] a, double[] b, Span span) {
        for (int i = span.from(); i < span.to(); i++) {
            sum[i] = Math.fma(a[i], b[i], sum[i]);
        }
    }

    private void divide(double[] entry, Span span) {
        for (int i = span.from(); i < span.to(); i++) {
            entry[i] /= deviation[i];
        }
    }
}
