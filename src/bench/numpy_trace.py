"""The step-through of one plain softmax block, vectorised in NumPy: what `tacit trace` is compared with.

    python3 src/bench/numpy_trace.py [n ...]

Projections, softmax sums, feed-forward passes and norms are batched over all steps (matrix products by
BLAS, sums by cumsum); only the product recursion, in which every step needs the one before, is a loop.
It prints the best of five times in seconds for each n, and the worst relative error as a check.
"""

import sys
import time

import numpy as np

D, HEADS, E, M, H, O = 64, 4, 16, 64, 256, 64


def draw(n, seed=1):
    rng = np.random.default_rng(seed)
    total = HEADS * E
    uniform = lambda rows, cols: rng.uniform(-1, 1, (rows, cols)) / np.sqrt(cols)
    return {
        "x": rng.standard_normal(D), "c": rng.standard_normal((n, D)),
        "wq": uniform(total, D), "wk": uniform(total, D), "wv": uniform(total, D), "wo": uniform(M, total),
        "w": rng.standard_normal((H, M)) / np.sqrt(M), "b": np.zeros(H),
        "w2": rng.standard_normal((O, H)) / np.sqrt(H), "b2": np.zeros(O),
    }


def running(weights, values):
    """S_i / Z_i for i = 0..n per head: cumulative sums over the items in the order they are read."""
    mass = np.cumsum(weights, axis=0)
    total = np.cumsum(weights[:, :, None] * values, axis=0)
    return (total / mass[:, :, None]).reshape(len(weights), -1)


def norms(rows):
    return np.sqrt(np.einsum("ij,ij->i", rows, rows))


def relative(a, b):
    return norms(a - b) / np.maximum(np.maximum(norms(a), norms(b)), 1e-300)


def trace(p):
    n = len(p["c"])
    w, b, w2, b2 = p["w"], p["b"], p["w2"], p["b2"]
    items = np.vstack([p["x"], p["c"]])
    keys = (items @ p["wk"].T).reshape(n + 1, HEADS, E)
    values = (items @ p["wv"].T).reshape(n + 1, HEADS, E)
    query = (p["wq"] @ p["x"]).reshape(HEADS, E)
    logits = np.einsum("jre,re->jr", keys, query) / np.sqrt(E)
    weights = np.exp(logits - logits.max(axis=0))
    attention = np.roll(weights / weights.sum(axis=0), -1, axis=0).T
    prefix = running(weights, values) @ p["wo"].T
    back = np.r_[0, n:0:-1]
    suffix = (running(weights[back], values[back]) @ p["wo"].T)[::-1]

    act = lambda z: np.maximum(z, 0)
    out = lambda wf: act(wf + b) @ w2.T + b2

    # direct dynamics
    f = prefix[0]
    square = f @ f
    wa = prefix @ w.T
    u = (prefix - f) @ w.T / square
    full = out(wa)
    direct = {
        "u": u[-1], "v": f, "deltaNorms": norms(u) * np.sqrt(square),
        "residuals": relative(out(w @ f + u * square), full),
    }
    step = wa[:-1] - wa[1:]
    direct["incrementNorms"] = norms(step) / np.sqrt(square)
    direct["losses"] = np.einsum("ij,ij->i", step, wa[:-1])

    # product dynamics
    h = 1 / np.einsum("ij,ij->i", suffix[1:], suffix[1:])
    shift = suffix[:-1] - suffix[1:]
    scaled = suffix[1:] * h[:, None]
    r = np.eye(M)
    y = np.empty((n, M))
    read = np.empty((n + 1, M))
    read[0] = suffix[0]
    outer = np.empty((M, M))
    for i in range(n):
        np.dot(r, shift[i], out=y[i])
        np.multiply(y[i][:, None], scaled[i], out=outer)
        r += outer
        np.dot(r, suffix[i + 1], out=read[i + 1])
    outputs = out(read @ w.T)
    product = {
        "h": h, "updateNorms": norms(y @ w.T) * np.sqrt(h), "outputs": outputs,
        "residuals": relative(outputs, np.broadcast_to(outputs[0], outputs.shape)),
        "gap": np.linalg.norm(w @ r - (w + np.outer(u[-1], f))),
    }
    return {"output": full[-1], "prefix": prefix, "suffix": suffix, "attention": attention,
            "direct": direct, "product": product}


def main():
    for n in [int(a) for a in sys.argv[1:]] or [1000, 10000]:
        prompt = draw(n)
        best = np.inf
        for _ in range(5):
            start = time.perf_counter()
            result = trace(prompt)
            best = min(best, time.perf_counter() - start)
        worst = max(result["direct"]["residuals"].max(), result["product"]["residuals"].max())
        print(f"n {n}  {best:.6f} s  worst relative error {worst:.1e}")


if __name__ == "__main__":
    main()
