package dev.tacit.figure;

/** An axis with a resolved range: on a log axis both ends are positive. */
public record Axis(String label, Scale scale, double min, double max) {
    /** How values are spread. */
    public enum Scale {
        LINEAR,
        LOG
    }
}
