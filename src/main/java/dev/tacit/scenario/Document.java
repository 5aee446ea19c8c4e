package dev.tacit.scenario;

/** What a file holds: the scenario, and what was being looked at. */
public record Document(Scenario scenario, Cursor cursor) implements Opened {}
