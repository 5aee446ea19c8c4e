package dev.tacit.view;

import dev.tacit.engine.Snapshot;
import dev.tacit.figure.Axis;
import dev.tacit.figure.Bars;
import dev.tacit.figure.Bars.BarSeries;
import dev.tacit.figure.Figure;
import dev.tacit.figure.Numbers;
import dev.tacit.figure.Panels;
import dev.tacit.figure.Panels.Panel;
import dev.tacit.figure.Role;
import dev.tacit.figure.TableFigure;
import dev.tacit.scenario.Context;
import dev.tacit.scenario.Cursor;
import dev.tacit.tensor.Vector;
import dev.tacit.text.Texts;
import dev.tacit.theory.PatchSites;
import dev.tacit.theory.PatchSites.Patched;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Six sites of the block that can take Y in: one output, six patches, and how long they are. */
record SitesView(Texts texts) implements View {
    /** The row of W. */
    private static final int SITE_OF_THE_THEOREM = 1;

    @Override
    public String id() {
        return "sites";
    }

    @Override
    public Looks looks() {
        return Looks.CHOICES;
    }

    @Override
    public Figure figure(Snapshot snapshot, Cursor cursor) {
        Scene scene = new Scene(texts, snapshot, cursor);
        if (scene.n() == 0) {
            return scene.empty();
        }
        Context context = snapshot.scenario().context();
        List<Patched> patches = PatchSites.of(
                        snapshot.block(), context.tokens(), snapshot.scenario().kept(), context.query())
                .all();
        if (patches.stream().allMatch(patch -> patch.norm() == 0)) {
            return scene.still();
        }
        Bars bars = bars(scene, patches);
        Panel table = new Panel("", table(scene, patches));
        return new Panels(bars.alt(), List.of(new Panel("", bars), table), 2);
    }

    private static Bars bars(Scene scene, List<Patched> patches) {
        List<BarSeries> series = new ArrayList<>();
        series.add(new BarSeries(scene.say("sites.change"), Role.DIRECT, drawn(patches, Patched::norm)));
        if (patches.stream().anyMatch(patch -> patch.biasNorm() > 0)) {
            series.add(new BarSeries(scene.say("sites.bias"), Role.NEUTRAL, drawn(patches, Patched::biasNorm)));
        }
        List<Vector> values = series.stream().map(BarSeries::values).toList();
        Axis axis = Axis.log(scene.axis("change"), values);
        boolean log = axis.max() / axis.min() > 200;
        Axis linear = Axis.linear(scene.axis("change"), values);
        Axis y = log ? axis : new Axis(linear.label(), linear.scale(), 0, linear.max());
        List<String> names = patches.stream().map(patch -> name(scene, patch)).toList();
        return new Bars(scene.say("sites.alt"), y, names, series, "");
    }

    /** The lengths; what is zero or does not exist has no bar. */
    private static Vector drawn(List<Patched> patches, ToDoubleFunction<Patched> length) {
        return Vector.owning(patches.stream()
                .mapToDouble(length)
                .map(value -> value > 0 ? value : Double.NaN)
                .toArray());
    }

    private static TableFigure table(Scene scene, List<Patched> patches) {
        boolean biased = patches.stream().anyMatch(patch -> patch.biasNorm() > 0);
        List<String> columns = biased ? List.of("site", "change", "bias", "error") : List.of("site", "change", "error");
        List<String> headers =
                columns.stream().map(key -> scene.say("sites.column." + key)).toList();
        List<List<String>> rows = patches.stream()
                .map(patch ->
                        columns.stream().map(key -> cell(scene, patch, key)).toList())
                .toList();
        String alt = patches.stream()
                .map(patch -> name(scene, patch) + " " + cell(scene, patch, "change"))
                .collect(Collectors.joining(", ", "", "."));
        return new TableFigure(alt, headers, rows, SITE_OF_THE_THEOREM);
    }

    private static String cell(Scene scene, Patched patch, String key) {
        if (key.equals("site")) {
            return name(scene, patch);
        }
        if (!patch.exists()) {
            return key.equals("change") ? scene.say("sites.none") : "";
        }
        return switch (key) {
            case "change" -> Numbers.brief(patch.norm());
            case "bias" -> patch.biasNorm() == 0 ? "" : Numbers.brief(patch.biasNorm());
            default -> Epsilon.multiple(patch.residual());
        };
    }

    private static String name(Scene scene, Patched patch) {
        return scene.say("sites.site." + patch.site().name().toLowerCase(Locale.ROOT));
    }
}
