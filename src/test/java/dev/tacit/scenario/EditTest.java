package dev.tacit.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.tacit.task.LinearRegression;
import dev.tacit.task.NormalTokens;
import dev.tacit.tensor.Vector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What edits do to tokens, labels and the moved part, and when they are refused. */
final class EditTest {
    private final Scenario start = scenario(4, List.of("a", "b", "c", "d"), 1, 2);

    @Test
    void labelsAndTheMovedPartFollowTheirTokens() {
        Scenario moved = done(start, new Edit.MoveTokens(set(0, 2), 4));
        assertEquals(List.of("b", "d", "a", "c"), moved.context().labels());
        assertEquals(new Moved.Only(set(0, 3)), moved.moved());
        assertEquals(List.of(1.0, 3.0, 0.0, 2.0), firsts(moved));

        Scenario deleted = done(start, new Edit.DeleteTokens(set(0, 1)));
        assertEquals(List.of("c", "d"), deleted.context().labels());
        assertEquals(new Moved.Only(set(0)), deleted.moved());

        Scenario doubled = done(start, new Edit.DuplicateTokens(set(1, 3)));
        assertEquals(List.of("a", "b", "b'", "c", "d", "d'"), doubled.context().labels());
        assertEquals(new Moved.Only(set(1, 3)), doubled.moved());

        Scenario inserted = done(start, new Edit.InsertTokens(2, List.of(Vector.of(9, 9))));
        assertEquals(List.of("a", "b", "c3", "c", "d"), inserted.context().labels());
        assertEquals(new Moved.Only(set(1, 3)), inserted.moved());
    }

    @Test
    void movingToWhereItStandsChangesNothing() {
        assertEquals(start, done(start, new Edit.MoveTokens(set(1, 2), 1)));
        assertEquals(start, done(start, new Edit.MoveTokens(set(1, 2), 3)));
    }

    @Test
    void allStaysAll() {
        Scenario all = done(start, new Edit.SetMoved(new Moved.All()));
        Scenario longer = done(all, new Edit.InsertTokens(0, List.of(Vector.of(9, 9))));
        assertEquals(new Moved.All(), longer.moved());
    }

    @Test
    void defaultNamesCountAlong() {
        Scenario plain = scenario(4, List.of(), 0);
        Scenario deleted = done(plain, new Edit.DeleteTokens(set(0)));
        assertEquals(List.of(), deleted.context().labels());
        Scenario named = done(deleted, new Edit.SetLabel(1, " odd "));
        assertEquals(List.of("c1", "odd", "c3"), named.context().labels());
        assertEquals(deleted, done(named, new Edit.SetLabel(1, " ")));
    }

    @Test
    void anEditOfTokensTurnsADrawnContextIntoTokens() {
        Scenario drawn = Presets.named("linear-regression").scenario();
        Scenario named = done(drawn, new Edit.Rename("other"));
        assertInstanceOf(TaskContext.class, named.source());
        Scenario set = done(drawn, new Edit.SetTokens(Map.of(50, Vector.of(1, 2, 3), 0, Vector.of(4, 5, 6))));
        assertEquals(set.context(), set.source());
        assertEquals(Vector.of(1, 2, 3), set.context().query());
        assertEquals(Vector.of(4, 5, 6), set.context().tokens().getFirst());
        assertEquals(drawn.context().tokens().get(1), set.context().tokens().get(1));
    }

    @Test
    void aDrawnModelFollowsTheWidthOfANewContext() {
        Scenario wide = done(
                Presets.named("linear-regression").scenario(),
                new Edit.SetContext(new TaskContext(new NormalTokens(5, 7, 1))));
        ModelSpec.Drawn model = assertInstanceOf(ModelSpec.Drawn.class, wide.model());
        assertEquals(7, model.init().layer().width());
        assertEquals(7, model.init().layer().layerWidth());
        assertEquals(7, model.init().output());
        assertEquals(128, model.init().hidden());
    }

    @Test
    void keepsTheMovedPartWhereTheNewContextIsAsLong() {
        Scenario again = done(start, new Edit.SetContext(new TaskContext(new NormalTokens(4, 2, 9))));
        assertEquals(start.moved(), again.moved());
        Scenario shorter = done(start, new Edit.SetContext(new TaskContext(new NormalTokens(3, 2, 9))));
        assertEquals(new Moved.All(), shorter.moved());
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertEquals("problem.edit.index", refused(new Edit.DeleteTokens(set(4))));
        assertEquals("problem.edit.index", refused(new Edit.MoveTokens(set(0), 5)));
        assertEquals("problem.edit.index", refused(new Edit.MoveTokens(set(-1), 0)));
        assertEquals("problem.edit.index", refused(new Edit.SetLabel(4, "x")));
        assertEquals("problem.edit.index", refused(new Edit.SetTokens(Map.of(5, Vector.of(1, 2)))));
        assertEquals("problem.edit.index", refused(new Edit.SetMoved(new Moved.Only(set(4)))));
        assertEquals("problem.edit.index", refused(new Edit.InsertTokens(5, List.of())));
        assertEquals("problem.edit.width", refused(new Edit.SetTokens(Map.of(4, Vector.of(1)))));
        assertEquals("problem.edit.width", refused(new Edit.InsertTokens(0, List.of(Vector.of(1, 2, 3)))));
        assertEquals("problem.edit.finite", refused(new Edit.SetTokens(Map.of(0, Vector.of(1, Double.NaN)))));
        List<Vector> many = Collections.nCopies(Limits.WINDOW_TOKENS - 3, Vector.of(1, 2));
        assertEquals("problem.edit.tokens", refused(new Edit.InsertTokens(0, many)));
        assertEquals("problem.range", refused(new Edit.SetContext(new TaskContext(new NormalTokens(20_001, 2, 1)))));
        assertEquals("problem.range", refused(new Edit.SetContext(new TaskContext(new LinearRegression(5, 1, 1, 0)))));
        assertEquals(
                "problem.noise",
                refused(new Edit.SetContext(new TaskContext(new LinearRegression(5, 2, 1, Double.NaN)))));
        assertEquals(
                "problem.edit.model",
                refused(new Edit.SetModel(
                        Presets.named("linear-regression").scenario().model())));
        assertEquals("problem.range", refused(new Edit.SetModel(new ModelSpec.Explicit(List.of()))));
    }

    @Test
    void explicitWeightsKeepTheirWidth() throws Exception {
        Scenario explicit = Samples.read(Samples.FILE).scenario();
        assertEquals(
                "problem.edit.explicit",
                refused(explicit, new Edit.SetContext(new TaskContext(new NormalTokens(3, 5, 1)))));
    }

    @Test
    void theLastTokenCanGo() {
        Scenario none = done(start, new Edit.DeleteTokens(set(0, 1, 2, 3)));
        assertEquals(0, none.context().n());
        assertEquals(2, none.context().d());
        assertFalse(none.moved().contains(0));
    }

    private String refused(Edit edit) {
        return refused(start, edit);
    }

    private static String refused(Scenario scenario, Edit edit) {
        return assertInstanceOf(Outcome.Refused.class, edit.apply(scenario))
                .problem()
                .key();
    }

    static Scenario done(Scenario scenario, Edit edit) {
        return assertInstanceOf(Outcome.Applied.class, edit.apply(scenario)).scenario();
    }

    static Scenario scenario(int n, List<String> labels, Integer... moved) {
        List<Vector> tokens = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            tokens.add(Vector.of(i, -i));
        }
        Scenario fitted = done(
                Presets.named("linear-regression").scenario(),
                new Edit.SetContext(new TaskContext(new NormalTokens(n, 2, 1))));
        Context context = new Context(tokens, labels, Vector.of(0.5, 0.25));
        return fitted.withContext(context, new Moved.Only(set(moved)));
    }

    private static List<Double> firsts(Scenario scenario) {
        return scenario.context().tokens().stream().map(token -> token.get(0)).toList();
    }

    static SortedSet<Integer> set(Integer... indices) {
        return new TreeSet<>(Arrays.asList(indices));
    }
}
