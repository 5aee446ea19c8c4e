package dev.tacit.ui.shell;

import dev.tacit.engine.Cost;
import dev.tacit.scenario.Checkpoints;
import dev.tacit.scenario.Cursor;
import dev.tacit.scenario.Document;
import dev.tacit.scenario.Edit;
import dev.tacit.scenario.Limits;
import dev.tacit.scenario.ModelSpec;
import dev.tacit.scenario.Opened;
import dev.tacit.scenario.Scenario;
import dev.tacit.scenario.ScenarioCodec;
import dev.tacit.scenario.TokenTable;
import dev.tacit.scenario.WeightsFile;
import dev.tacit.ui.context.CostQuestion;
import dev.tacit.ui.session.Session;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Opens, saves and replaces the document, and asks about unsaved changes, once. Files are read and written beside the
 * window's thread; what is open stays until its successor is there.
 */
final class Documents {
    private static final String READING = "status.reading";

    private final Kit kit;
    private final Session session;
    private final RecentFiles recent;
    private final Checkpoints checkpoints;
    private final Consumer<TokenTable> tokens;
    private final ReadOnlyStringWrapper working = new ReadOnlyStringWrapper(this, "working", "");
    private final List<Job> jobs = new ArrayList<>();
    private int last;

    /** A file being read or written, and how that is said. */
    private record Job(int id, boolean reads, String words) {}

    /** {@code tokens} takes the tokens of a table. */
    Documents(Kit kit, RecentFiles recent, Checkpoints checkpoints, Consumer<TokenTable> tokens) {
        this.kit = kit;
        this.session = kit.session();
        this.recent = recent;
        this.checkpoints = checkpoints;
        this.tokens = tokens;
    }

    /** What is being read or written, or an empty text. */
    ReadOnlyStringProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    /** What is being read is not wanted any more; what is being written is written. */
    void cancel() {
        jobs.removeIf(Job::reads);
        tell();
    }

    private void tell() {
        working.set(jobs.isEmpty() ? "" : jobs.getLast().words());
    }

    /** Starts again from a scenario that is not saved anywhere. */
    void start(Scenario scenario) {
        start(new Document(scenario, opening(scenario)));
    }

    /** Starts again from a document that is not saved anywhere, where it says one shall look. */
    void start(Document document) {
        guarded(() -> load(document, null));
    }

    /** What was said of the document before is not of this one. */
    private void load(Document document, @Nullable Path file) {
        kit.toasts().clear();
        session.load(document.scenario(), document.cursor(), file);
    }

    /** Where a scenario without a saved step is looked at. */
    static Cursor opening(Scenario scenario) {
        return Cursor.opening(scenario.context().n());
    }

    void open() {
        kit.desktop().askOpen().ifPresent(this::open);
    }

    /** Opens a scenario, or makes the tokens of a table the context, or the weights of a file those of the model. */
    void open(Path file) {
        Scenario now = session.scenarioProperty().get();
        work(READING, file, () -> Opened.read(file, now, Limits.WINDOW_TOKENS, checkpoints), opened -> {
            switch (opened) {
                case TokenTable table -> tokens.accept(table);
                case Opened.Model(ModelSpec model) -> replace(file, model);
                case Document document ->
                    guarded(() -> {
                        load(document, file);
                        recent.used(file);
                    });
            }
        });
    }

    /** Asks for a file with weights, for the context as it is. */
    void openWeights() {
        Scenario now = session.scenarioProperty().get();
        kit.desktop()
                .askWeights()
                .ifPresent(file -> work(
                        READING, file, () -> WeightsFile.read(file, now, checkpoints), model -> replace(file, model)));
    }

    private void replace(Path file, ModelSpec model) {
        Edit edit = new Edit.SetModel(model);
        String name = FileFaults.name(file);
        Runnable apply = () -> {
            if (session.apply(edit)) {
                kit.toasts().done(kit.text("status.weights", name));
            }
        };
        Cost.toTellOf(session.scenarioProperty().get(), edit)
                .ifPresentOrElse(
                        cost -> kit.toasts().ask(new CostQuestion(kit.texts(), name, cost, apply, () -> {})), apply);
    }

    void save() {
        save(() -> {});
    }

    void saveAs() {
        askWhere().ifPresent(path -> write(path, () -> {}));
    }

    private void save(Runnable then) {
        Optional<Path> where = Optional.ofNullable(session.fileProperty().get()).or(this::askWhere);
        where.ifPresent(path -> write(path, then));
    }

    private Optional<Path> askWhere() {
        return kit.desktop()
                .askSave(fileName(session.scenarioProperty().get().name()))
                .map(path -> path.toString().endsWith(".json") ? path : Path.of(path + ".tacit.json"));
    }

    private static String fileName(String name) {
        String plain = name.strip().replaceAll("[^\\p{L}\\p{N}]+", "-").toLowerCase(Locale.ROOT);
        return plain.isEmpty() ? "scenario" : plain;
    }

    private void write(Path path, Runnable then) {
        Document document = new Document(
                session.scenarioProperty().get(), session.cursorProperty().get());
        work(
                "status.writing",
                path,
                () -> {
                    ScenarioCodec.save(document, path);
                    return path;
                },
                done -> {
                    session.saved(done, document.scenario());
                    recent.used(done);
                    kit.toasts().done(kit.text("status.saved", done.toString()));
                    then.run();
                });
    }

    /** Goes on with {@code next} unless there are unsaved changes and the answer is to stay. */
    void guarded(Runnable next) {
        if (!session.dirtyProperty().get()) {
            next.run();
            return;
        }
        switch (kit.desktop().askUnsaved(session.scenarioProperty().get().name())) {
            case SAVE -> save(next);
            case DISCARD -> next.run();
            case CANCEL -> {
                // What is open stays.
            }
        }
    }

    private <T> void work(String key, Path file, Callable<T> read, Consumer<T> then) {
        Job job = new Job(last++, key.equals(READING), kit.text(key, FileFaults.name(file)));
        jobs.add(job);
        tell();
        kit.background()
                .run(
                        read,
                        result -> end(job, () -> then.accept(result)),
                        fault -> end(job, () -> {
                            session.report(FileFaults.problem(file, fault));
                        }));
    }

    /** Every job tells what it came to, in the order they were given, unless it is not wanted any more. */
    private void end(Job job, Runnable then) {
        if (jobs.remove(job)) {
            tell();
            then.run();
        }
    }
}
