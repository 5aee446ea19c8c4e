package dev.tacit.figure.paint;

/**
 * What lies under a point of a painted figure: {@code token} is its token (n for the query) or -1, {@code text} says it
 * in short, {@code digits} is the number with all its digits or empty.
 */
public record Hover(int token, String text, String digits) {}
