package dev.tacit.scenario;

import dev.tacit.model.ContextualBlock;
import java.util.List;

/**
 * Trained blocks and how they came to be: the settings of the training as JSON, the command that repeats it, after how
 * many steps and at which loss.
 */
public record Checkpoint(List<ContextualBlock> blocks, String training, String command, long step, double loss) {
    public Checkpoint {
        blocks = List.copyOf(blocks);
    }
}
