package dev.tacit.train;

import dev.tacit.model.ContextualBlock;
import dev.tacit.tensor.Vector;
import java.util.List;
import java.util.Optional;

/**
 * What has been learned so far: everything that the next step needs. {@code first} and {@code second} are the moments
 * of Adam (no entries for SGD); {@code losses} holds the half mean squared error of every step's batch before the step
 * changed the weights. After a divergence the weights are the last finite ones and no step follows.
 */
public record TrainingState(
        TrainingSettings settings,
        Parameters parameters,
        Vector first,
        Vector second,
        Vector losses,
        Optional<Divergence> divergence) {
    /** Before the first step. */
    public static TrainingState start(TrainingSettings settings) {
        Parameters parameters = Parameters.of(settings.start());
        boolean adam = settings.optimiser() instanceof Optimiser.Adam;
        Vector zero = Vector.zero(adam ? parameters.values().size() : 0);
        return new TrainingState(settings, parameters, zero, zero, Vector.zero(0), Optional.empty());
    }

    /** How many steps were taken. */
    public int step() {
        return losses.size();
    }

    /** Whether nothing is left to do. */
    public boolean isDone() {
        return divergence.isPresent() || step() >= settings.steps();
    }

    /** The blocks as they are now. */
    public List<ContextualBlock> blocks() {
        return parameters.blocks();
    }

    /** The same with another number of planned steps. */
    public TrainingState withSteps(int steps) {
        return new TrainingState(settings.withSteps(steps), parameters, first, second, losses, divergence);
    }
}
