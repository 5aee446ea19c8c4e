package dev.tacit.study;

import dev.tacit.tensor.Vector;

/** A named part of what a trial measures: one number for every entry of {@code at}. */
public record Group(String name, Vector at) {
    public int size() {
        return at.size();
    }
}
