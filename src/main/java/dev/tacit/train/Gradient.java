package dev.tacit.train;

import dev.tacit.task.Prompt;
import dev.tacit.task.RegressionExample;
import dev.tacit.task.RegressionTask;
import dev.tacit.tensor.Vector;
import java.util.List;

/**
 * The half mean squared error of blocks over examples of one length, and its gradient in the order of
 * {@link Parameters}.
 */
public record Gradient(double loss, Vector values) {
    /** At these parameters. */
    public static Gradient of(Parameters parameters, List<RegressionExample> examples) {
        int items = examples.getFirst().prompt().tokens().size() + 1;
        double[] weights = parameters.values().toArray();
        BatchPass pass = new BatchPass(parameters.layout(), weights, items, examples.size());
        double loss = pass.learn((index, cells) -> write(examples.get((int) index), cells), 0);
        return new Gradient(loss, Vector.of(pass.gradient()));
    }

    private static double write(RegressionExample example, RegressionTask.Cells cells) {
        Prompt prompt = example.prompt();
        for (int item = 0; item < prompt.tokens().size(); item++) {
            write(prompt.tokens().get(item), item, cells);
        }
        write(prompt.query(), prompt.tokens().size(), cells);
        return example.target();
    }

    private static void write(Vector token, int item, RegressionTask.Cells cells) {
        for (int row = 0; row < token.size(); row++) {
            cells.set(row, item, token.get(row));
        }
    }
}
