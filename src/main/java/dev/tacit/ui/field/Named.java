package dev.tacit.ui.field;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** What the entries of a list to choose from are called. */
public final class Named<T> extends StringConverter<T> {
    private final Function<T, String> name;

    public Named(Function<T, String> name) {
        this.name = name;
    }

    @Override
    public String toString(@Nullable T value) {
        return value == null ? "" : name.apply(value);
    }

    @Override
    public @Nullable T fromString(@Nullable String text) {
        return null;
    }
}
