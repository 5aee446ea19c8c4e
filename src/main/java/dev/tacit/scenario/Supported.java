package dev.tacit.scenario;

import dev.tacit.model.BlockForm;
import dev.tacit.model.LayerKind;
import dev.tacit.text.ProblemException;

/** What the format can say but this version does not compute yet: the one place to open when it does. */
final class Supported {
    private Supported() {}

    static void kind(String place, LayerKind kind) throws ProblemException {
        switch (kind) {
            case SOFTMAX, LINEAR, LINEAR_SUM, MEAN -> {}
            case LOCAL, DECAY, RNN -> throw Fit.problem(place, "problem.unsupported.kind", kind.id());
        }
    }

    static void form(String place, BlockForm form) throws ProblemException {
        switch (form) {
            case PLAIN -> {}
            case SKIP, RESIDUAL, PRE_LN -> throw Fit.problem(place, "problem.unsupported.form", form.id());
        }
    }

    static void blocks(String place, int count) throws ProblemException {
        if (count != 1) {
            throw Fit.problem(place, "problem.unsupported.blocks", Checks.text(count));
        }
    }
}
