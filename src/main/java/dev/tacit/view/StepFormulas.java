package dev.tacit.view;

import dev.tacit.engine.Snapshot;
import dev.tacit.figure.Numbers;
import dev.tacit.tensor.Vector;

/** The formulas of step i in LaTeX, with their numbers. */
record StepFormulas(Scene scene, int i) {
    /** Rule: ΔW_i = u vᵀ. */
    String update() {
        return "\\Delta W_{" + i + "} = u\\,v^{\\top},\\quad u = \\frac{" + shift() + "}{\\lVert " + alone()
                + "\\rVert^2},\\quad v = " + alone();
    }

    /** What W reads of the query alone. */
    private String alone() {
        return scene.input() + "(x)";
    }

    /** What W makes of the difference that the tokens make. */
    private String shift() {
        return "W_0\\,(" + scene.input() + "_{" + i + "} - " + alone() + ")";
    }

    /** ‖ΔW_i‖ in numbers. */
    String norm() {
        if (query().norm() == 0) {
            return "\\lVert \\Delta W_{" + i + "}\\rVert = 0,\\quad " + none();
        }
        return "\\lVert \\Delta W_{" + i + "}\\rVert = \\frac{\\lVert " + shift() + "\\rVert}{\\lVert " + alone()
                + "\\rVert} = \\frac{" + number(above()) + "}{" + number(query().norm()) + "} = "
                + number(scene.snapshot().direct().deltaNorms().get(i));
    }

    /** Why there is no update. */
    String none() {
        return "\\lVert " + alone() + "\\rVert = " + number(query().norm()) + ",\\quad \\lVert " + shift()
                + "\\rVert = " + number(above());
    }

    /** Why the product dynamics stopped. */
    String stopped() {
        int stop = scene.snapshot().product().lastStep() + 1;
        return "\\lVert s_{" + stop + "}\\rVert = "
                + number(scene.suffix().row(stop).norm()) + ",\\quad W_0 \\prod_{k=1}^{" + (stop - 1)
                + "} \\left(I + h_k\\,(s_{k-1} - s_k)\\,s_k^{\\top}\\right) = W_{" + (stop - 1) + "}";
    }

    private Vector query() {
        return scene.prefix().row(0);
    }

    private double above() {
        return scene.start().times(scene.prefix().row(i).minus(query())).norm();
    }

    /** The direct step: h, and how far it goes. */
    String direct() {
        Snapshot snapshot = scene.snapshot();
        return "W_{" + i + "} = W_{" + (i - 1) + "} - h\\,\\Delta_{" + (i - 1)
                + "},\\quad h = \\frac{1}{\\lVert " + alone()
                + "\\rVert^2} = " + number(snapshot.direct().stepSize()) + ",\\quad \\lVert \\Delta W_{" + i
                + "} - \\Delta W_{" + (i - 1)
                + "}\\rVert = " + number(snapshot.direct().incrementNorms().get(i - 1));
    }

    /** The product step: h_i, and how far it goes. */
    String product() {
        Snapshot snapshot = scene.snapshot();
        return "W_{" + i + "} = W_{" + (i - 1) + "}\\left(I + h_{" + i + "}\\,(s_{" + (i - 1)
                + "} - s_{" + i
                + "})\\,s_{" + i
                + "}^{\\top}\\right),\\quad h_{" + i + "} = \\frac{1}{\\lVert s_{" + i + "}\\rVert^2} = "
                + number(snapshot.product().stepSizes().get(i - 1)) + ",\\quad \\lVert W_{" + i + "} - W_{" + (i - 1)
                + "}\\rVert = " + number(snapshot.product().updateNorms().get(i - 1));
    }

    /** The whole product, and how far its end is from that of the direct dynamics. */
    String whole() {
        int n = scene.n();
        double gap = scene.snapshot().product().gap();
        return "W_{" + n + "} = W_0 \\prod_{i=1}^{" + n + "} \\left(I + h_i\\,(s_{i-1} - s_i)\\,s_i^{\\top}\\right)"
                + ",\\quad \\lVert W_{" + n + "}^{\\mathrm{prod}} - W_{" + n + "}^{\\mathrm{dir}}\\rVert = "
                + number(gap);
    }

    /** The equality for Y and by how much it is missed. */
    String equality() {
        double error = scene.snapshot().moved().residual();
        String tail = Double.isFinite(error) ? ",\\quad \\mathrm{relative\\ error}\\; " + number(error) : "";
        if (scene.snapshot().moved().update().isEmpty()) {
            return "\\lVert f(C \\setminus Y, x)\\rVert^{-2} = \\mathrm{none}";
        }
        String bias = scene.snapshot().moved().biasDelta().size() == 0 ? "" : ",\\,b' + \\Delta b'(Y)";
        return "T_{W}(C, x) = T_{W + \\Delta W(Y)" + bias + "}(C \\setminus Y, x)" + tail;
    }

    private static String number(double value) {
        return Double.isFinite(value) ? Numbers.latex(value) : "\\mathrm{none}";
    }
}
