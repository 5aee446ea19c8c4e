package dev.tacit.study;

import java.util.List;

/** The numbers that a study is run with; {@code trials} and {@code seed} are always among them. */
public record StudySettings(List<Setting> list) {
    /** How many trials. */
    public static final String TRIALS = "trials";

    /** What all of them are drawn from. */
    public static final String SEED = "seed";

    public StudySettings {
        list = List.copyOf(list);
    }

    static StudySettings of(Setting... settings) {
        return new StudySettings(List.of(settings));
    }

    /** The number called {@code id}. */
    public double value(String id) {
        return list.stream()
                .filter(setting -> setting.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id))
                .value();
    }

    /** Whether the paper says the number called {@code id}. */
    public boolean said(String id) {
        return list.stream().anyMatch(setting -> setting.id().equals(id) && setting.said());
    }

    /** The whole number called {@code id}. */
    public int count(String id) {
        return Math.toIntExact(Math.round(value(id)));
    }

    public int trials() {
        return count(TRIALS);
    }

    public long seed() {
        return Math.round(value(SEED));
    }

    /** Whether there is a number called {@code id}. */
    public boolean has(String id) {
        return list.stream().anyMatch(setting -> setting.id().equals(id));
    }

    /** The same with another number, which is then not the paper's; as it is where the number is the same. */
    public StudySettings with(String id, double value) {
        if (value(id) == value) {
            return this;
        }
        return new StudySettings(list.stream()
                .map(setting -> setting.id().equals(id) ? Setting.chosen(id, value) : setting)
                .toList());
    }
}
