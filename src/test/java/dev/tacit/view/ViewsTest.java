package dev.tacit.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.engine.Snapshot;
import dev.tacit.figure.Axis;
import dev.tacit.figure.Bars;
import dev.tacit.figure.Figure;
import dev.tacit.figure.Formula;
import dev.tacit.figure.Heat;
import dev.tacit.figure.Lines;
import dev.tacit.figure.Note;
import dev.tacit.figure.Panels;
import dev.tacit.figure.Plane;
import dev.tacit.figure.Series;
import dev.tacit.figure.TableFigure;
import dev.tacit.scenario.Cursor;
import dev.tacit.scenario.Presets;
import dev.tacit.text.Texts;
import dev.tacit.view.Stage.Act;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class ViewsTest {
    private static final Pattern BAD = Pattern.compile("NaN|Infinity|∞|\\bnull\\b|(?<![_^a-z{}])\\{\\d\\}");

    private final Stage stage = new Stage();
    private final Texts texts = new Texts(Locale.ENGLISH);

    @Test
    void everyViewHasItsTexts() {
        for (View view : stage.views().all()) {
            assertFalse(texts.get("view." + view.id() + ".title").isBlank());
            assertTrue(texts.get("view." + view.id() + ".help").length() <= 140, view.id());
            for (String choice : view.choices()) {
                assertFalse(texts.get("view." + view.id() + ".choice." + choice).isBlank());
            }
        }
    }

    @Test
    void idsAreDifferentAndFound() {
        List<String> ids = stage.views().all().stream().map(View::id).toList();
        assertEquals(ids.size(), new HashSet<>(ids).size());
        ids.forEach(id -> assertEquals(id, stage.views().find(id).orElseThrow().id()));
        assertTrue(stage.views().find("nothing").isEmpty());
    }

    @Test
    void layoutsAreOfViewsThatExist() {
        for (Layout layout : Layout.all()) {
            assertFalse(texts.get("layout." + layout.id()).isBlank());
            List<String> ids = new ArrayList<>(layout.grid());
            ids.addAll(layout.reasons());
            assertEquals(ids.size(), new HashSet<>(ids).size(), layout.id());
            ids.forEach(id -> assertTrue(stage.views().find(id).isPresent(), layout.id() + ": " + id));
        }
    }

    @Test
    void dialsStayWithinTheirEnds() {
        for (View view : stage.views().all()) {
            for (Dial dial : view.dials()) {
                assertFalse(
                        texts.get("view." + view.id() + ".dial." + dial.id()).isBlank());
                assertTrue(dial.min() < dial.max() && dial.min() <= dial.start() && dial.start() <= dial.max());
                for (String said : List.of("-1e300", "1e300", "NaN", "x", "")) {
                    double value = view.turned(dial, new Cursor(0, Cursor.NONE, Map.of(view.dialKey(dial), said)));
                    assertTrue(value >= dial.min() && value <= dial.max(), view.id() + ": " + value);
                }
            }
        }
    }

    @Test
    void everyDialCanBeTurnedToItsEnds() {
        stage.scenarios().forEach((name, scenario) -> {
            Snapshot snapshot = Stage.snapshot(scenario);
            for (View view : stage.views().all()) {
                for (Dial dial : view.dials()) {
                    for (double end : new double[] {dial.min(), dial.max()}) {
                        Map<String, String> choices = Map.of(view.dialKey(dial), Double.toString(end));
                        Figure figure = view.figure(snapshot, new Cursor(snapshot.n(), Cursor.NONE, choices));
                        check(new Stage.Act(name, view.id(), dial.id() + end, snapshot.n(), figure), figure);
                    }
                }
            }
        });
    }

    @Test
    void everyFigureCanBeReadAndDrawn() {
        stage.playAll(act -> check(act, act.figure()));
    }

    @Test
    void productSpeaksOfTheCursorsStep() {
        Snapshot snapshot = Stage.snapshot(Presets.standard());
        View view = stage.views().find("product").orElseThrow();
        String alt = view.figure(snapshot, new Cursor(3, Cursor.NONE, Map.of())).alt();
        assertTrue(alt.contains("At step 3:"), alt);
    }

    @Test
    void anEmptyContextIsSaidInWords() {
        Snapshot empty = Stage.snapshot(Objects.requireNonNull(stage.scenarios().get("no-token")));
        Set<String> drawn = Set.of("weights", "attention", "equality", "formula", "steps");
        stage.play("no-token", empty, 0, act -> {
            boolean fits = stage.views().find(act.view()).orElseThrow().fits(empty);
            if (fits && !drawn.contains(act.view())) {
                Note note = assertInstanceOf(Note.class, act.figure(), act.name());
                assertEquals(texts.get("view.empty.heading"), note.heading());
            }
        });
    }

    @Test
    void figuresOfLongContextsStaySmall() {
        Snapshot snapshot = Stage.snapshot(Stage.longContext(3_000));
        stage.play("long", snapshot, 1_234, act -> {
            check(act, act.figure());
            assertTrue(size(act.figure()) <= 20_000, act.name() + ": " + size(act.figure()));
        });
    }

    private static void check(Act act, Figure figure) {
        String where = act.name() + " at " + act.step();
        List<String> words = new ArrayList<>();
        words.add(figure.alt());
        assertFalse(figure.alt().isBlank(), where);
        switch (figure) {
            case Heat heat -> {
                assertTrue(heat.limit() >= heat.values().maxAbs(), where);
                words.add(heat.labels().bar());
            }
            case Lines lines -> {
                check(where, lines.x());
                check(where, lines.y());
                lines.series().forEach(series -> check(where, series));
                assertFalse(lines.series().isEmpty(), where);
                words.add(lines.note());
            }
            case Bars bars -> {
                check(where, bars.y());
                words.add(bars.note());
            }
            case Plane plane -> {
                check(where, plane.x());
                check(where, plane.y());
                words.add(plane.note());
            }
            case Formula formula -> formula.lines().forEach(line -> words.add(line.caption()));
            case TableFigure table -> {
                assertTrue(table.litRow() >= 0 && table.litRow() < table.rows().size(), where);
                table.rows().forEach(words::addAll);
            }
            case Panels panels -> {
                assertFalse(panels.panels().isEmpty(), where);
                panels.panels().forEach(panel -> check(act, panel.figure()));
            }
            case Note note -> assertFalse(note.body().isBlank(), where);
        }
        words.forEach(text -> assertFalse(BAD.matcher(text).find(), where + ": " + text));
    }

    private static void check(String where, Axis axis) {
        assertTrue(Double.isFinite(axis.min()) && Double.isFinite(axis.max()) && axis.min() < axis.max(), where);
        assertTrue(axis.scale() != Axis.Scale.LOG || axis.min() > 0, where);
    }

    private static void check(String where, Series series) {
        assertEquals(series.x().size(), series.y().size(), where);
        boolean any = false;
        for (int i = 0; i < series.y().size(); i++) {
            any |= Double.isFinite(series.y().get(i));
        }
        assertTrue(any, where + ": " + series.name());
    }

    private static int size(Figure figure) {
        return switch (figure) {
            case Heat heat -> heat.values().rows() * heat.values().cols();
            case Lines lines ->
                lines.series().stream().mapToInt(series -> series.x().size()).sum();
            case Plane plane ->
                plane.dots().size()
                        + plane.paths().stream()
                                .mapToInt(path -> path.x().size())
                                .sum();
            case TableFigure table -> table.rows().size() * table.headers().size();
            case Panels panels ->
                panels.panels().stream().mapToInt(panel -> size(panel.figure())).sum();
            case Bars bars -> bars.groups().size();
            case Formula formula -> formula.lines().size();
            case Note _ -> 1;
        };
    }
}
