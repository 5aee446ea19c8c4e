package dev.tacit.ui.study;

import dev.tacit.study.Setting;
import dev.tacit.study.StudySettings;
import dev.tacit.ui.field.Editor;
import dev.tacit.ui.field.FieldRange.Real;
import dev.tacit.ui.field.NumberField;
import java.util.Set;

/** The fields of the settings of studies: which numbers each takes. */
final class StudyFields {
    private static final Set<String> RATES = Set.of("training.rate");
    private static final double LAST_SEED = 1L << 52;

    private StudyFields() {}

    /** A field for a setting. */
    static Editor<Double> of(Setting setting, Editor.Kit<Double> kit) {
        return new NumberField<>(kit, range(setting.id()));
    }

    private static Real range(String id) {
        if (RATES.contains(id)) {
            return Real.doubling(1e-9, 1e6);
        }
        return switch (id) {
            case StudySettings.SEED -> Real.whole(-LAST_SEED, LAST_SEED);
            case "labelled" -> Real.whole(0, 1);
            case "blocks" -> Real.whole(1, 24);
            case "inputs" -> Real.whole(1, 16);
            case "grid" -> Real.whole(2, 201);
            case "n", "batch" -> Real.whole(1, 4_096);
            default -> Real.whole(1, 100_000);
        };
    }
}
