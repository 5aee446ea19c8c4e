package dev.tacit.view;

import dev.tacit.engine.Snapshot;
import dev.tacit.theory.BlockRun;
import java.util.List;

/** A view of one block, read at every position: a dial says which. */
interface BlockView extends View {
    @Override
    default List<Dial> dials() {
        return List.of(Blocks.DIAL);
    }

    @Override
    default boolean fits(Snapshot snapshot) {
        return snapshot.readsAllPositions();
    }

    /** The number of the block that the dial stands at, from 1; where a stack has fewer, that of the last one. */
    default int number(Scene scene) {
        return Math.min(
                (int) turned(Blocks.DIAL, scene.cursor()), Blocks.runs(scene).size());
    }

    /** That block. */
    default BlockRun run(Scene scene) {
        return Blocks.runs(scene).get(number(scene) - 1);
    }
}
