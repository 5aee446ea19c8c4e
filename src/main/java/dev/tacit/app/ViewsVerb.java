package dev.tacit.app;

import dev.tacit.text.Texts;
import dev.tacit.view.View;
import dev.tacit.view.Views;
import java.io.IOException;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code tacit views}: the ids of the views, with a line each. */
record ViewsVerb(Specs specs, Views views, Console console) implements Verb {
    @Override
    public CommandSpec spec() {
        return specs.command("views");
    }

    @Override
    public void run(ParseResult call) throws IOException {
        Texts texts = specs.texts();
        int width =
                views.all().stream().mapToInt(view -> view.id().length()).max().orElse(0);
        for (View view : views.all()) {
            String id = view.id() + " ".repeat(width - view.id().length());
            String choices = view.choices().isEmpty() ? "" : " [" + String.join("|", view.choices()) + "]";
            console.line(id + "  " + texts.get("view." + view.id() + ".help") + choices + dials(view));
        }
    }

    private static String dials(View view) {
        return view.dials().stream()
                .map(dial -> " [" + dial.id() + "=" + dial.least() + ".." + dial.most() + "]")
                .collect(Collectors.joining());
    }
}
