package dev.tacit.figure;

/** Words instead of a picture: why there is none, and what still holds. */
public record Note(String heading, String body, boolean warning) implements Figure {
    @Override
    public String alt() {
        return heading + ". " + body;
    }
}
