package dev.tacit.model;

/** The kinds of contextual layer, with the names that files use. */
public enum LayerKind {
    SOFTMAX("softmax"),
    LINEAR("linear"),
    LINEAR_SUM("linear-sum"),
    LOCAL("local"),
    MEAN("mean"),
    DECAY("decay"),
    RNN("rnn");

    private final String id;

    LayerKind(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
