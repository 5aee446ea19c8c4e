package dev.tacit.scenario;

import dev.tacit.file.Complaint;
import dev.tacit.text.ProblemException;

/**
 * Replaces a whole context or model: a drawn model follows the width of the tokens, one is drawn in place of a trained
 * one, explicit weights cannot follow.
 */
final class Refit {
    private Refit() {}

    static Scenario context(Scenario scenario, ContextSource source) throws ProblemException {
        checkSource(source);
        Context context = source.explicit();
        ModelSpec model = fitted(scenario.model(), context.d());
        Moved moved = context.n() == scenario.context().n() ? scenario.moved() : new Moved.All();
        Scenario next = new Scenario(
                scenario.name(),
                source,
                context,
                moved,
                model,
                scenario.unknown().without("context"));
        return model.equals(scenario.model()) ? next : next.withModel(model);
    }

    static Scenario model(Scenario scenario, ModelSpec model) throws ProblemException {
        Fit.check(model);
        int width = Fit.tokenWidth(model);
        int d = scenario.context().d();
        if (width != d) {
            throw EditRules.refused("problem.edit.model", Complaint.text(width), Complaint.text(d));
        }
        Size.check(scenario.context().n(), d, model);
        return scenario.withModel(model);
    }

    static Scenario trained(Scenario scenario, ModelSpec model, ContextSource otherwise) throws ProblemException {
        Fit.check(model);
        boolean fits = Fit.tokenWidth(model) == scenario.context().d();
        return model(fits ? scenario : context(scenario.withModel(model), otherwise), model);
    }

    private static void checkSource(ContextSource source) throws ProblemException {
        switch (source) {
            case TaskContext drawn -> Fit.check(drawn.task(), Limits.WINDOW_TOKENS);
            case Context context -> {
                Checks.windowTokens(context.n());
                Checks.token("x", context.query(), context.d());
                for (int i = 0; i < context.n(); i++) {
                    Checks.token(context.label(i), context.tokens().get(i), context.d());
                }
            }
        }
    }

    private static ModelSpec fitted(ModelSpec model, int d) throws ProblemException {
        int before = Fit.tokenWidth(model);
        if (before == d) {
            return model;
        }
        return switch (model) {
            case ModelSpec.Drawn drawn -> new ModelSpec.Drawn(drawn.init().withTokenWidth(d));
            case ModelSpec.Trained trained ->
                new ModelSpec.Drawn(trained.settings().withTokenWidth(d));
            case ModelSpec.Explicit _ ->
                throw EditRules.refused("problem.edit.explicit", Complaint.text(d), Complaint.text(before));
        };
    }
}
