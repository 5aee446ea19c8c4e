package dev.tacit.ui.shell;

import java.nio.file.Path;
import java.util.Optional;

/** A desktop with nobody at it: every question is declined. */
final class NoDesktop implements Desktop {
    @Override
    public Optional<Path> askOpen() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> askWeights() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> askSave(String name) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> askPicture(String name) {
        return Optional.empty();
    }

    @Override
    public Answer askUnsaved(String name) {
        return Answer.CANCEL;
    }

    @Override
    public void copy(String text) {
        // Nobody pastes.
    }
}
