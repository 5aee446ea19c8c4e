package dev.tacit.view;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.engine.Snapshot;
import dev.tacit.model.BlockForm;
import dev.tacit.scenario.Cursor;
import dev.tacit.scenario.ModelSpec;
import dev.tacit.scenario.Presets;
import dev.tacit.scenario.Scenario;
import dev.tacit.text.Texts;
import dev.tacit.theory.Degenerate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Words and formulas name what W reads: A where that is the layer's output, f where it is more. */
final class FormWordsTest {
    /** They speak of the layer's output itself, or of numbers of their own. */
    private static final Set<String> OTHERS = Set.of("shares", "influence", "line", "vanish");

    private final Stage stage = new Stage();
    private final Texts texts = new Texts(Locale.ENGLISH);

    private static Snapshot snapshot(BlockForm form) {
        Scenario standard = Presets.named("linear-regression").scenario();
        ModelSpec.Drawn model = (ModelSpec.Drawn) standard.model();
        return Stage.snapshot(
                standard.withModel(new ModelSpec.Drawn(model.init().withForm(form))));
    }

    @ParameterizedTest
    @EnumSource(BlockForm.class)
    void theReducedInputHasItsName(BlockForm form) {
        boolean output = List.of(BlockForm.PLAIN, BlockForm.SKIP).contains(form);
        String right = output ? "A(x)" : "f(x)";
        String wrong = output ? "f(x)" : "A(x)";
        Snapshot snapshot = snapshot(form);
        for (int step : new int[] {0, 17}) {
            stage.play("form", snapshot, step, act -> {
                String text = FigureText.of(act.figure());
                assertTrue(OTHERS.contains(act.view()) || !text.contains(wrong), act.name() + ": " + text);
                assertTrue(!act.view().equals("formula") || text.contains(right), text);
            });
        }
        Scene scene = new Scene(texts, snapshot, Cursor.at(3));
        assertTrue(scene.sentence(new Degenerate(Degenerate.Kind.DIRECT, 3)).contains(right));
    }

    @ParameterizedTest
    @EnumSource(BlockForm.class)
    void theLastBiasIsNamedWhereItChanges(BlockForm form) {
        Snapshot snapshot = snapshot(form);
        for (String id : List.of("formula", "equality")) {
            View view = stage.views().find(id).orElseThrow();
            String text = FigureText.of(view.figure(snapshot, Cursor.at(3)));
            boolean named = text.contains("b'") || text.contains("b′");
            assertTrue(named == (form != BlockForm.PLAIN), text);
        }
    }
}
