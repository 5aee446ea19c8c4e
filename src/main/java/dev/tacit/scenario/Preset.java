package dev.tacit.scenario;

/** A document that ships: its name is the text {@code preset.ID.name}, what it shows {@code preset.ID.help}. */
public record Preset(String id, Document document) {
    public Scenario scenario() {
        return document.scenario();
    }

    /** Where to look first. */
    public Cursor cursor() {
        return document.cursor();
    }
}
