package dev.tacit.model;

/** R attention heads of width e. */
public record Heads(int count, int width) {}
