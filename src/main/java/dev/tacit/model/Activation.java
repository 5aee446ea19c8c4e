package dev.tacit.model;

/** The nonlinearity of the feed-forward part, with the names that files use. */
public enum Activation {
    IDENTITY("identity"),
    RELU("relu"),
    GELU("gelu"),
    TANH("tanh");

    private final String id;

    Activation(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
