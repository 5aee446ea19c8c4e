package dev.tacit.study;

import dev.tacit.tensor.RandomStream;
import dev.tacit.tensor.Vector;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** A study that throws dice; the second group has no number where the first throw is below zero. */
record Dice() implements Study {
    @Override
    public String id() {
        return "dice";
    }

    @Override
    public StudySettings standard() {
        return StudySettings.of(
                Setting.said(StudySettings.TRIALS, 50),
                Setting.chosen(StudySettings.SEED, 3),
                Setting.chosen("throws", 4));
    }

    @Override
    public StudySettings quick() {
        return standard().with(StudySettings.TRIALS, 2);
    }

    @Override
    public List<Group> groups(StudySettings settings) {
        return List.of(new Group("throws", Vector.zero(settings.count("throws"))), new Group("root", Vector.of(0)));
    }

    @Override
    public Trial prepare(StudySettings settings, BooleanSupplier stop) {
        return (number, stopped) -> {
            if (stopped.getAsBoolean()) {
                throw new CancellationException();
            }
            RandomStream random = RandomStream.named(settings.seed(), "trial " + number);
            Vector thrown = random.normals(settings.count("throws"));
            return List.of(thrown, Vector.of(Math.sqrt(thrown.get(0))));
        };
    }
}
