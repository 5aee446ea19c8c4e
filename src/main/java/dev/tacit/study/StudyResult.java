package dev.tacit.study;

import dev.tacit.tensor.Vector;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the first trials of a study measured, a row each, all groups one after the other. */
public record StudyResult(Study study, StudySettings settings, List<Vector> rows) {
    public StudyResult {
        rows = List.copyOf(rows);
    }

    /** Before the first trial. */
    public static StudyResult none(Study study, StudySettings settings) {
        return new StudyResult(study, settings, List.of());
    }

    /** How many trials are done. */
    public int trials() {
        return rows.size();
    }

    /** Whether all trials are done. */
    public boolean done() {
        return trials() >= settings.trials();
    }

    /** The same with the rows of more trials. */
    StudyResult plus(List<Vector> more) {
        List<Vector> all = new ArrayList<>(rows);
        all.addAll(more);
        return new StudyResult(study, settings, all);
    }

    /** The same trials, or room for more or fewer of them. */
    public StudyResult withTrials(int count) {
        return new StudyResult(
                study, settings.with(StudySettings.TRIALS, count), rows.subList(0, Math.min(count, trials())));
    }

    /** The same trials looked at with the value of a dial that is closest to {@code value}. */
    public StudyResult turned(String dial, double value) {
        double nearest = study.dials().getOrDefault(dial, List.of()).stream()
                .min(Comparator.comparingDouble(other -> Math.abs(other - value)))
                .orElseThrow(() -> new IllegalArgumentException(dial));
        return new StudyResult(study, settings.with(dial, nearest), rows);
    }

    /** Where the numbers of a group stand: steps, say. */
    public Vector at(String group) {
        return group(group).at();
    }

    /** What one trial measured. */
    public Vector row(int trial, String group) {
        int start = 0;
        for (Group next : study.groups(settings)) {
            if (next.name().equals(group)) {
                return part(rows.get(trial), start, next.size());
            }
            start += next.size();
        }
        throw new IllegalArgumentException(group);
    }

    /** Mean and spread of a group over the trials. */
    public Summary summary(String group) {
        List<Vector> measured = new ArrayList<>();
        for (int trial = 0; trial < rows.size(); trial++) {
            measured.add(row(trial, group));
        }
        return Summary.of(measured, group(group).size());
    }

    /** How many numbers a row has. */
    int width() {
        return study.groups(settings).stream().mapToInt(Group::size).sum();
    }

    private Group group(String name) {
        return study.groups(settings).stream()
                .filter(group -> group.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name));
    }

    private static Vector part(Vector row, int start, int size) {
        double[] values = new double[size];
        for (int i = 0; i < size; i++) {
            values[i] = row.get(start + i);
        }
        return Vector.owning(values);
    }
}
