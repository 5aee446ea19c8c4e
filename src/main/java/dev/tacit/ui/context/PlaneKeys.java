package dev.tacit.ui.context;

import dev.tacit.ui.session.Session;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What the keyboard does while the plane has the focus: arrows nudge what is selected, Delete deletes it. */
final class PlaneKeys {
    private static final String MERGE = "plane-nudge";
    private final ContextModel model;
    private final ContextActions actions;
    private final PlaneState state;
    private final PlaneMouse mouse;

    PlaneKeys(ContextModel model, ContextActions actions, PlaneState state, PlaneMouse mouse) {
        this.model = model;
        this.actions = actions;
        this.state = state;
        this.mouse = mouse;
    }

    void pressed(KeyEvent event) {
        Session session = model.session();
        if (event.getCode() == KeyCode.ESCAPE) {
            if (!mouse.cancel()) {
                actions.select(List.of());
            }
            event.consume();
        } else if (!session.selection().isEmpty()) {
            Nudge.of(event).ifPresent(nudge -> {
                nudge(nudge);
                event.consume();
            });
        }
    }

    void released(KeyEvent event) {
        if (Nudge.of(event).isPresent()) {
            model.session().endMerge();
        }
    }

    private void nudge(Nudge nudge) {
        Viewport view = state.view();
        double dx = nudge.across() * nudge.size() * view.x().tickStep(6);
        double dy = nudge.up() * nudge.size() * view.y().tickStep(6);
        TokenMove move = TokenMove.of(model.context(), model.session().selection(), state.across(), state.up());
        model.session().apply(move.by(dx, dy), MERGE);
    }
}
