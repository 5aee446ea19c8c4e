package dev.tacit.app;

import dev.tacit.engine.Compute;
import dev.tacit.engine.Snapshot;
import dev.tacit.export.ExportOptions;
import dev.tacit.export.FigureWriter;
import dev.tacit.export.LatexTypesetter;
import dev.tacit.export.Origin;
import dev.tacit.scenario.Document;
import dev.tacit.text.ProblemException;
import dev.tacit.text.Texts;
import dev.tacit.view.View;
import dev.tacit.view.Views;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The job of the window where there is none: step the scenario, print the steps, write the pictures. */
record HeadlessJob(Console console, Texts texts, Views views, Window window, Path wanted) {
    private static final String FOLDER = "tacit-pictures";

    HeadlessJob(Console console, Texts texts, Views views, Window window) {
        this(console, texts, views, window, Path.of(FOLDER));
    }

    void run(Document document) throws Refusal, IOException {
        Snapshot snapshot =
                Compute.run(document.scenario(), Optional.empty(), () -> false).orElseThrow();
        int n = snapshot.n();
        console.print(texts.get("command.job.stepping", document.scenario().name(), Integer.toString(n)));
        Path folder = folder();
        int done = 0;
        for (int i = 0; i <= n; i++) {
            snapshot.direct().weights(i);
            int percent = n == 0 ? 100 : (int) (100L * i / n);
            for (; done + 10 <= percent; done += 10) {
                console.print(" " + (done + 10) + " %");
            }
        }
        console.line("");
        for (String line : StepTable.lines(snapshot, texts)) {
            console.line(line);
        }
        pictures(snapshot, document, folder);
        console.line(texts.get("command.job.done", folder));
    }

    private void pictures(Snapshot snapshot, Document document, Path folder) throws Refusal {
        try {
            FigureWriter writer = new FigureWriter(new LatexTypesetter());
            for (View view : views.all()) {
                ExportOptions options = ExportOptions.standard(texts.get("view." + view.id() + ".title"))
                        .from(new Origin(view.id(), document));
                writer.write(view.figure(snapshot, document.cursor()), folder.resolve(view.id() + ".png"), options);
            }
            window.picture(folder.resolve("window.png"), document);
        } catch (ProblemException failed) {
            throw new Refusal(Refusal.FAULT, folder + ": " + texts.say(failed.problem()));
        }
    }

    /** A folder here, or a temporary one where this one cannot be written to. */
    private Path folder() throws Refusal {
        try {
            Path here = wanted.toAbsolutePath();
            return Files.isWritable(Files.createDirectories(here)) ? here : Files.createTempDirectory(FOLDER);
        } catch (IOException notHere) {
            return temporary();
        }
    }

    private Path temporary() throws Refusal {
        try {
            return Files.createTempDirectory(FOLDER);
        } catch (IOException nowhere) {
            throw new Refusal(Refusal.FAULT, texts.get("command.job.nowhere"));
        }
    }
}
