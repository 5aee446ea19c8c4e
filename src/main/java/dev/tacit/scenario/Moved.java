package dev.tacit.scenario;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Y, the tokens whose effect is moved into the weights (indices from 0): all of them, or the listed ones. */
public sealed interface Moved {
    /** Whether token {@code index} is moved. */
    boolean contains(int index);

    /** The moved indices of a context of n tokens, ascending. */
    default int[] indices(int n) {
        return IntStream.range(0, n).filter(this::contains).toArray();
    }

    /** Every token is moved. */
    record All() implements Moved {
        @Override
        public boolean contains(int index) {
            return true;
        }
    }

    /** Just these tokens are moved. */
    record Only(SortedSet<Integer> tokens) implements Moved {
        public Only {
            tokens = Collections.unmodifiableSortedSet(new TreeSet<>(tokens));
        }

        @Override
        public boolean contains(int index) {
            return tokens.contains(index);
        }
    }
}
