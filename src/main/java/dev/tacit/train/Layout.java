package dev.tacit.train;

import dev.tacit.model.ContextualBlock;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where the trained numbers of blocks stand in one array: block by block, each part row by row. What is not trained is
 * that of {@code shape}, whose own numbers are zero.
 */
record Layout(List<ContextualBlock> shape) {
    Layout {
        shape = List.copyOf(shape);
    }

    /** That of blocks like these. */
    static Layout of(List<ContextualBlock> blocks) {
        return new Layout(blocks.stream().map(new Zeros()::of).toList());
    }

    /** The parts of every block, those without entries too. */
    List<List<Slice>> slices() {
        Finding finding = new Finding();
        List<List<Slice>> slices = new ArrayList<>();
        for (ContextualBlock block : shape) {
            finding.found.clear();
            finding.of(block);
            slices.add(List.copyOf(finding.found));
        }
        return slices;
    }

    /** How many numbers there are. */
    int size() {
        Slice last = slices().getLast().getLast();
        return last.at() + last.size();
    }

    /** The blocks that these numbers make. */
    List<ContextualBlock> blocks(double[] values) {
        Reading reading = new Reading(values);
        return shape.stream().map(reading::of).toList();
    }

    /** The numbers of blocks of this layout. */
    static double[] values(List<ContextualBlock> blocks) {
        Writing writing = new Writing();
        blocks.forEach(writing::of);
        return writing.parts.stream().flatMapToDouble(Arrays::stream).toArray();
    }

    private static final class Zeros implements BlockParts {
        @Override
        public Matrix matrix(String name, Matrix part) {
            return Matrix.zero(part.rows(), part.cols());
        }

        @Override
        public Vector vector(String name, Vector part) {
            return Vector.zero(part.size());
        }
    }

    private static final class Writing implements BlockParts {
        private final List<double[]> parts = new ArrayList<>();

        @Override
        public Matrix matrix(String name, Matrix part) {
            parts.add(part.toArray());
            return part;
        }

        @Override
        public Vector vector(String name, Vector part) {
            parts.add(part.toArray());
            return part;
        }
    }

    private static final class Finding implements BlockParts {
        private final List<Slice> found = new ArrayList<>();
        private int at;

        @Override
        public Matrix matrix(String name, Matrix part) {
            add(name, List.of(part.rows(), part.cols()));
            return part;
        }

        @Override
        public Vector vector(String name, Vector part) {
            add(name, List.of(part.size()));
            return part;
        }

        private void add(String name, List<Integer> shape) {
            found.add(new Slice(name, shape, at));
            at += found.getLast().size();
        }
    }

    private static final class Reading implements BlockParts {
        private final double[] values;
        private int at;

        Reading(double[] values) {
            this.values = values;
        }

        @Override
        public Matrix matrix(String name, Matrix part) {
            return Matrix.owning(part.rows(), part.cols(), next(part.rows() * part.cols()));
        }

        @Override
        public Vector vector(String name, Vector part) {
            return Vector.owning(next(part.size()));
        }

        private double[] next(int size) {
            at += size;
            return Arrays.copyOfRange(values, at - size, at);
        }
    }
}
