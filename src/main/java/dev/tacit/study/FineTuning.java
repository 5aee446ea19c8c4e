package dev.tacit.study;

import dev.tacit.model.ContextualBlock;
import dev.tacit.model.FeedForward;
import dev.tacit.tensor.Kernels;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Span;
import dev.tacit.tensor.Vector;
import dev.tacit.theory.WeightUpdate;
import java.util.ArrayList;
import java.util.List;

/**
 * Stochastic gradient descent on W alone, one example a step in the order of the prompt: each is read alone, and the
 * loss is half the squared error of the last component of the output (arXiv 2507.16003 v1, section 4.4). The gradient
 * is (ŷ - y) (act'(W f + b) ⊙ the last row of W') fᵀ.
 */
final class FineTuning {
    private final FeedForward mlp;
    private final double[] last;
    private final double lastBias;
    private final double rate;
    private final List<Matrix> weights = new ArrayList<>();

    /** Starts from the weights of {@code block}. */
    FineTuning(ContextualBlock block, double rate) {
        this.mlp = block.mlp();
        this.last = mlp.w2().row(mlp.w2().rows() - 1).toArray();
        this.lastBias = Prediction.last(mlp.b2());
        this.rate = rate;
        weights.add(mlp.w());
    }

    /** W after every step so far, W_0 first. */
    List<Matrix> weights() {
        return weights;
    }

    /** The prediction with the weights after step {@code step} for what W reads of a query. */
    double predict(int step, Vector f) {
        return Prediction.last(mlp.with(weights.get(step)).output(f));
    }

    /** One step towards the target {@code y} of an example of which W reads {@code f}. */
    void step(Vector f, double y) {
        weights.add(weights.getLast().plus(gradient(weights.getLast(), f, y).times(-rate)));
    }

    /** ∂loss/∂W. */
    Matrix gradient(Matrix w, Vector f, double y) {
        double[] hidden = w.times(f).plus(mlp.b()).toArray();
        double[] slopes = new double[hidden.length];
        mlp.activation().bend(hidden, slopes, new double[hidden.length], new Span(0, hidden.length));
        double predicted = Kernels.dot(last, hidden, hidden.length) + lastBias;
        for (int j = 0; j < slopes.length; j++) {
            slopes[j] *= (predicted - y) * last[j];
        }
        return Matrix.outer(Vector.owning(slopes), f);
    }

    /** By how much a small step changes the prediction, for rate 1 and a miss of 1: ‖last row of W'‖² ‖f‖². */
    static double speed(ContextualBlock block, Vector f) {
        Matrix w2 = block.mlp().w2();
        Vector row = w2.row(w2.rows() - 1);
        return row.dot(row) * f.dot(f);
    }

    /** DA(W_step - W_0, ΔW), NaN where one of them is zero. */
    double alignment(int step, WeightUpdate update) {
        Matrix moved = weights.get(step).minus(mlp.w());
        double size = moved.norm() * update.norm();
        return size == 0 ? Double.NaN : update.u().dot(moved.times(update.v())) / size;
    }
}
