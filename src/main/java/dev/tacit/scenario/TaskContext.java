package dev.tacit.scenario;

import dev.tacit.task.Prompt;
import dev.tacit.task.Task;
import java.util.List;

/** A context that is drawn from a task, so that a large prompt fits in a line of a file. */
public record TaskContext(Task task) implements ContextSource {
    /** What the task is drawn from. */
    public long seed() {
        return task.seed();
    }

    @Override
    public Context explicit() {
        Prompt prompt = task.draw();
        return new Context(prompt.tokens(), List.of(), prompt.query());
    }
}
