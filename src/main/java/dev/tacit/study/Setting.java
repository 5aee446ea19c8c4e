package dev.tacit.study;

/**
 * One number that a study is run with (text {@code study.setting.ID}); {@code said} tells whether the paper says it.
 */
public record Setting(String id, double value, boolean said) {
    /** A number from the paper. */
    static Setting said(String id, double value) {
        return new Setting(id, value, true);
    }

    /** A number that the paper leaves open, or that is not the paper's. */
    static Setting chosen(String id, double value) {
        return new Setting(id, value, false);
    }
}
