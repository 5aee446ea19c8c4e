package dev.tacit.model;

import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.RowBlocks;
import dev.tacit.tensor.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** A layer that carries a state S from item to item, from S = 0, and gives bo + wo S: always causal. */
public sealed interface StateLayer extends ContextualLayer permits DecayLayer, RecurrentLayer {
    /** What an item brings to the state, k entries: V x. */
    Vector input(Vector item);

    /** The state after an item that brings {@code input}. */
    Vector next(Vector state, Vector input);

    @Override
    default int outputWidth() {
        return wo().rows();
    }

    @Override
    default boolean causal() {
        return true;
    }

    /** S = 0. */
    default Vector start() {
        return Vector.zero(wo().cols());
    }

    /** S after each number of these inputs, from none to all. */
    default List<Vector> states(List<Vector> inputs, BooleanSupplier stop) {
        List<Vector> states = new ArrayList<>(inputs.size() + 1);
        states.add(start());
        for (Vector input : inputs) {
            RowBlocks.orStop(stop);
            states.add(next(states.getLast(), input));
        }
        return states;
    }

    /** The outputs at a query that brings {@code last} to each of these states: (n + 1) x m. */
    default Matrix prefix(List<Vector> states, Vector last) {
        return written(states.stream().map(state -> next(state, last)).toList());
    }

    /** bo + wo S, row by row. */
    default Matrix written(List<Vector> states) {
        return Matrix.ofRows(states.stream().map(this::written).toList(), outputWidth());
    }

    @Override
    default Vector mixed(List<Vector> context, Vector query) {
        Vector state = start();
        for (Vector token : context) {
            state = next(state, input(token));
        }
        return next(state, input(query));
    }

    @Override
    default Matrix positions(List<Vector> items, int first, BooleanSupplier stop) {
        List<Vector> states = states(items.stream().map(this::input).toList(), stop);
        return written(states.subList(first + 1, states.size()));
    }
}
