package dev.tacit.ui.transport;

import dev.tacit.model.ModelInit;
import dev.tacit.scenario.ModelSpec;
import dev.tacit.ui.session.Session;

/** What the drawn model of a session is at the moment. */
record ModelSpecReader(Session session) {
    private ModelInit init() {
        ModelSpec model = session.scenarioProperty().get().model();
        return ((ModelSpec.Drawn) model).init();
    }

    long seed() {
        return init().seed();
    }

    String kind() {
        return init().layer().kind().id();
    }

    int hidden() {
        return init().hidden();
    }
}
