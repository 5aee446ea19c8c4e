package dev.tacit.app;

import dev.tacit.engine.Compute;
import dev.tacit.engine.Snapshot;
import dev.tacit.export.ExportOptions;
import dev.tacit.export.FigureWriter;
import dev.tacit.export.LatexTypesetter;
import dev.tacit.export.Origin;
import dev.tacit.figure.Figure;
import dev.tacit.figure.paint.PaintTheme;
import dev.tacit.scenario.Document;
import dev.tacit.text.ProblemException;
import dev.tacit.view.View;
import dev.tacit.view.Views;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code tacit figure}: one picture, the same as the window would export. */
record FigureVerb(Specs specs, ScenarioFile files, Views views) implements Verb {
    private static final Pattern SIZE = Pattern.compile("(\\d{2,5})[xX](\\d{2,5})");
    private static final int SMALLEST = 80;
    private static final int LARGEST = 10_000;

    @Override
    public CommandSpec spec() {
        CommandSpec spec = specs.command("figure");
        spec.addPositional(PositionalParamSpec.builder()
                .index("0")
                .paramLabel("VIEW")
                .arity("1")
                .required(true)
                .type(String.class)
                .description(specs.texts().get("command.figure.view"))
                .build());
        spec.addOption(specs.option("figure", "SCENARIO", "-s", "--scenario")
                .type(Path.class)
                .required(true)
                .build());
        spec.addOption(specs.option("figure", "FILE", "-o", "--output")
                .type(Path.class)
                .required(true)
                .build());
        spec.addOption(specs.model());
        FigureCursor.options(specs).forEach(spec::addOption);
        spec.addOption(specs.option("figure", "NAME", "--theme").build());
        spec.addOption(specs.option("figure", "WxH", "--size").build());
        spec.addOption(specs.option("figure", "NAME", "--venue").build());
        return spec;
    }

    @Override
    public void run(ParseResult call) throws Refusal {
        View view = view(call.matchedPositionalValue(0, ""));
        Path to = call.matchedOptionValue("-o", Path.of(""));
        files.named(to);
        ExportOptions options = options(call, view, to);
        Path from = call.matchedOptionValue("-s", Path.of(""));
        files.check(from, to);
        Document document = files.read(from, specs.model(call));
        Document shown = new Document(document.scenario(), new FigureCursor(files, view).of(call, document));
        Snapshot snapshot =
                Compute.run(shown.scenario(), Optional.empty(), () -> false).orElseThrow();
        Figure figure = view.figure(snapshot, shown.cursor());
        write(figure, to, options.from(new Origin(view.id(), shown)));
    }

    private View view(String id) throws Refusal {
        Optional<View> view = views.find(id);
        if (view.isPresent()) {
            return view.get();
        }
        List<String> names = views.all().stream().map(View::id).toList();
        throw files.unknown(id, names, "command.figure.nearview", "command.figure.noview");
    }

    private void write(Figure figure, Path to, ExportOptions options) throws Refusal {
        try {
            new FigureWriter(new LatexTypesetter()).write(figure, to, options);
        } catch (ProblemException failed) {
            throw files.refusal(to, failed.problem());
        }
    }

    private ExportOptions options(ParseResult call, View view, Path to) throws Refusal {
        if (call.hasMatchedOption("--venue")) {
            throw files.refuse("command.figure.novenue");
        }
        String name = String.valueOf(to.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".tex")) {
            throw files.refuse("command.figure.later", to);
        }
        if (!FigureWriter.writes(to)) {
            throw files.refuse("command.figure.ending", to);
        }
        String theme = call.matchedOptionValue("--theme", "light");
        ExportOptions options = ExportOptions.standard(specs.texts().get("view." + view.id() + ".title"));
        options = switch (theme) {
            case "light" -> options;
            case "dark" -> options.in(PaintTheme.dark(13));
            default -> throw files.refuse("command.figure.notheme", theme);
        };
        return call.hasMatchedOption("--size") ? sized(options, call.matchedOptionValue("--size", "")) : options;
    }

    private ExportOptions sized(ExportOptions options, String size) throws Refusal {
        Matcher matcher = SIZE.matcher(size);
        if (!matcher.matches()) {
            throw files.refuse("command.figure.nosize", size, SMALLEST, Integer.toString(LARGEST));
        }
        int width = Integer.parseInt(matcher.group(1));
        int height = Integer.parseInt(matcher.group(2));
        if (Math.min(width, height) < SMALLEST || Math.max(width, height) > LARGEST) {
            throw files.refuse("command.figure.nosize", size, SMALLEST, Integer.toString(LARGEST));
        }
        return options.sized(width, height);
    }
}
