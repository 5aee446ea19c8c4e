package dev.tacit.scenario;

/** A scenario that ships: its name is the text {@code preset.ID.name}, what it shows {@code preset.ID.help}. */
public record Preset(String id, Scenario scenario) {}
