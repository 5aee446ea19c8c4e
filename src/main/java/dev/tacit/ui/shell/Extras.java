package dev.tacit.ui.shell;

import dev.tacit.tensor.Lazy;
import dev.tacit.ui.draw.FigurePane;
import dev.tacit.ui.fx.LongRun;
import dev.tacit.ui.learn.LearningPanel;
import dev.tacit.ui.learn.Progress;
import dev.tacit.ui.study.StudyDesk;
import dev.tacit.ui.study.StudyPage;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/**
 * What stands beside or in place of the pictures in one layout each, and the long work behind it: made when first
 * looked at, so that a window opens as fast without it.
 */
final class Extras implements AutoCloseable {
    private final Kit kit;
    private final Pictures pictures;
    private final Kept kept;
    private final LongRun<Progress> trainer;
    private final Consumer<Throwable> faults;
    private final Lazy<LearningPanel> learning = Lazy.of(this::makeLearning);
    private final Lazy<StudyDesk> desk = Lazy.of(this::makeDesk);
    private final Lazy<StudyPage> papers = Lazy.of(this::makePapers);

    /** Studies are kept in {@code kept}; what nobody foresaw goes to {@code faults}. */
    Extras(Kit kit, Pictures pictures, Kept kept, Consumer<Throwable> faults) {
        this.kit = kit;
        this.pictures = pictures;
        this.kept = kept;
        this.faults = faults;
        trainer = LearningPanel.trainer(kept.learning(), kit.session()::report, faults);
    }

    private LearningPanel makeLearning() {
        return new LearningPanel(kit.session(), kit.texts(), trainer, kept.learning(), pane());
    }

    private StudyDesk makeDesk() {
        return new StudyDesk(kept.studies(), kit.session()::report, faults);
    }

    private StudyPage makePapers() {
        return new StudyPage(desk.get(), kit.session(), kit.texts(), pane(), pictures.exporter()::savePicture);
    }

    private FigurePane pane() {
        return new FigurePane(pictures.painter(), pictures.look(), _ -> {}, pictures.exporter()::copyDigits);
    }

    /** Trains a block. */
    Region learning() {
        return learning.get().node();
    }

    /** The papers' figures. */
    StudyPage papers() {
        return papers.get();
    }

    @Override
    public void close() {
        trainer.close();
        desk.peek().ifPresent(StudyDesk::close);
    }
}
