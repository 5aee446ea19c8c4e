package dev.tacit.ui.context;

import java.util.function.Supplier;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The names of coordinates in a list to choose from. */
final class CoordinateNames extends StringConverter<Integer> {
    private final Supplier<Axes> axes;

    CoordinateNames(Supplier<Axes> axes) {
        this.axes = axes;
    }

    @Override
    public String toString(@Nullable Integer index) {
        return index == null ? "" : axes.get().name(index);
    }

    @Override
    public @Nullable Integer fromString(@Nullable String name) {
        return null;
    }
}
