package dev.tacit.figure;

/** A vertical line at {@code x}: the current step, the hovered token. */
public record Mark(double x, String label, Role role) {}
