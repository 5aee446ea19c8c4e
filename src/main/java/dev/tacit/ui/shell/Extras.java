package dev.tacit.ui.shell;

import dev.tacit.ui.draw.FigurePane;
import dev.tacit.ui.fx.LongRun;
import dev.tacit.ui.learn.LearningPanel;
import dev.tacit.ui.learn.Progress;
import dev.tacit.ui.study.StudyDesk;
import dev.tacit.ui.study.StudyPage;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/** What stands beside or in place of the pictures in one layout each, and the long work behind it. */
final class Extras implements AutoCloseable {
    private final LongRun<Progress> trainer;
    private final StudyDesk desk;
    private final LearningPanel learning;
    private final StudyPage papers;

    /** Studies are kept in {@code kept}; what nobody foresaw goes to {@code faults}. */
    Extras(Kit kit, Pictures pictures, Kept kept, Consumer<Throwable> faults) {
        trainer = LearningPanel.trainer(kept.learning(), kit.session()::report, faults);
        desk = new StudyDesk(kept.studies(), kit.session()::report, faults);
        learning = new LearningPanel(kit.session(), kit.texts(), trainer, kept.learning(), pane(pictures));
        papers = new StudyPage(desk, kit.session(), kit.texts(), pane(pictures), pictures.exporter()::savePicture);
    }

    private static FigurePane pane(Pictures pictures) {
        return new FigurePane(pictures.painter(), pictures.look(), _ -> {}, pictures.exporter()::copyDigits);
    }

    /** Trains a block. */
    Region learning() {
        return learning.node();
    }

    /** The papers' figures. */
    StudyPage papers() {
        return papers;
    }

    @Override
    public void close() {
        trainer.close();
        desk.close();
    }
}
