package dev.tacit.ui.shell;

import dev.tacit.export.LatexTypesetter;
import dev.tacit.figure.paint.FigurePainter;
import dev.tacit.figure.paint.PaintTheme;
import dev.tacit.scenario.Presets;
import dev.tacit.scenario.Scenario;
import dev.tacit.text.Problem;
import dev.tacit.text.Texts;
import dev.tacit.ui.draw.Look;
import dev.tacit.ui.fx.Background;
import dev.tacit.ui.session.Session;
import dev.tacit.view.Views;
import java.nio.file.Path;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** One window's content, put together: everything gets what it needs here, and ends here. */
public final class TacitWindow implements AutoCloseable {
    /** The size of the type of controls, in pixels, unless the window presents. */
    private static final double CONTROLS = 14;

    private static final PseudoClass PRESENTING = PseudoClass.getPseudoClass("presenting");

    private final Session session;
    private final Background background = new Background("tacit-files");
    private final Extras extras;
    private final ObjectProperty<Look> look = new SimpleObjectProperty<>(this, "look", Look.LIGHT);
    private final Toasts toasts = new Toasts();
    private final KeyTable keys = new KeyTable();
    private final Commands commands = new Commands(keys);
    private final StackPane root = new StackPane();
    private final WindowType type = new WindowType(root.heightProperty(), Look.TYPE);
    private final ObservableValue<PaintTheme> theme;
    private final Kit kit;
    private final Documents documents;
    private final Workbench bench;
    private final Around around;
    private final HelpPage help;

    /** Opens on the standard scenario; others may name {@code checkpoints}. */
    public TacitWindow(Texts texts, Desktop desktop, Kept kept) {
        Scenario first = Presets.standard();
        LatexTypesetter typesetter = new LatexTypesetter();
        Views views = TypesetView.all(Views.of(texts), typesetter);
        session = new Session(first, Documents.opening(first), views.all(), texts);
        kit = new Kit(session, texts, desktop, background, toasts, type);
        Pictures pictures = new Pictures(views, new FigurePainter(typesetter), look, new Exporter(kit, typesetter));
        theme = Bindings.createObjectBinding(
                () -> look.get().paint(type.scaled(Look.TYPE)), look, type.scaleProperty());
        around = new Around(session, texts, theme, () -> commands.get("open").run());
        documents = new Documents(kit, kept.recent(), kept.checkpoints(), around::replaceTokens);
        extras = new Extras(kit, pictures, kept, this::unforeseen);
        bench = new Workbench(kit, pictures, around.sides(), extras);
        help = new HelpPage(texts, keys);
        addCommands();
        TopBar bar = new TopBar(kit, commands, documents, kept.recent());
        bar.build(around.sides().transport(), new LayoutBar(kit, commands, bench.layoutProperty()), look);
        BorderPane page = new BorderPane(bench);
        page.setTop(bar);
        page.setBottom(new StatusBar(kit, documents));
        root.getChildren().setAll(page, toasts, help);
        root.getStyleClass().add("tacit");
        type.presentingProperty().subscribe(now -> root.pseudoClassStateChanged(PRESENTING, now));
        root.styleProperty()
                .bind(Bindings.createStringBinding(
                        () -> "-fx-font-size: " + type.scaled(CONTROLS) + "px", type.scaleProperty()));
        session.problemProperty().subscribe(problem -> {
            if (problem != null) {
                toasts.problem(texts.say(problem));
            }
        });
        around.attach();
    }

    private void addCommands() {
        commands.addSession(session, around::play);
        commands.addContext(around.context());
        commands.addDocuments(documents, () -> documents.start(Presets.standard()), bench::export);
        Workbench.choices().forEach(choice -> commands.add("layout-" + choice, () -> bench.choose(choice)));
        commands.add("enlarge", bench::enlarge);
        commands.add("rename", () -> new RenameDialog(kit).ask());
        commands.add("help", () -> help.setVisible(!help.isVisible()));
        commands.add("look", () -> look.set(look.get().other()));
        commands.add("full-screen", () -> {
            if (root.getScene().getWindow() instanceof Stage stage) {
                stage.setFullScreen(!stage.isFullScreen());
            }
        });
        commands.add("restore", () -> {
            help.setVisible(false);
            bench.restore();
        });
    }

    /** The root of the scene. */
    public Parent root() {
        return root;
    }

    /** The state of the window. */
    public Session session() {
        return session;
    }

    /** Light or dark. */
    public ObjectProperty<Look> lookProperty() {
        return look;
    }

    /** Whether the window presents, with larger type. */
    BooleanProperty presentingProperty() {
        return type.presentingProperty();
    }

    Commands commands() {
        return commands;
    }

    Documents documents() {
        return documents;
    }

    Kit kit() {
        return kit;
    }

    Workbench bench() {
        return bench;
    }

    /** Opens a file: a scenario, a table of tokens, or weights. */
    public void open(Path file) {
        documents.open(file);
    }

    /** Something went wrong that nobody foresaw: one sentence, and the window stays. */
    void unforeseen(Throwable fault) {
        session.report(Problem.at("", "status.unforeseen", fault.getClass().getSimpleName()));
    }

    @Override
    public void close() {
        around.detach();
        extras.close();
        session.close();
        background.close();
    }
}
