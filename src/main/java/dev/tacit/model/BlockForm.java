package dev.tacit.model;

/** How skip connections and norms are wired around layer and feed-forward part, with the names that files use. */
public enum BlockForm {
    PLAIN("plain"),
    SKIP("skip"),
    RESIDUAL("residual"),
    PRE_LN("pre-ln");

    private final String id;

    BlockForm(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
