package dev.tacit.scenario;

import dev.tacit.file.ArrayWeights;
import dev.tacit.file.Complaint;
import dev.tacit.file.NamedArrays;
import dev.tacit.model.ContextualBlock;
import dev.tacit.model.ModelInit;
import dev.tacit.text.ProblemException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A model from named arrays: {@code wq}, {@code w} … of a single block, or {@code blocks.0.wq}, {@code blocks.1.wq} …
 * of a stack. Refused by name, before any numbers are read, as far as names and shapes tell.
 */
final class ArrayReader {
    private static final Pattern IN_STACK = Pattern.compile("(blocks\\.(0|[1-9]\\d?)\\.)(.+)", Pattern.DOTALL);

    private final NamedArrays arrays;
    /** Names without their prefixes, by the number of the block. */
    private final SortedMap<Integer, Set<String>> names = new TreeMap<>();

    private boolean stack;

    ArrayReader(NamedArrays arrays) {
        this.arrays = arrays;
    }

    /** The blocks, which read tokens of width {@code d}; what the arrays do not tell is as in {@code like}. */
    List<ContextualBlock> like(ModelInit like, int d) throws ProblemException {
        List<ArrayBlock> named = new ArrayList<>();
        for (ArrayWeights own : weights()) {
            named.add(new ArrayBlock(own, ArrayRules.named(own, like)));
        }
        check(named);
        checkWidth(named.getFirst(), d);
        List<ContextualBlock> read = new ArrayList<>();
        for (ArrayBlock block : named) {
            BlockRules rules = ArrayRules.shaped(block.weights(), block.rules());
            int width = read.isEmpty() ? d : read.getLast().outputWidth();
            read.add(new ArrayBlock(block.weights(), rules).read(width));
        }
        return read;
    }

    /**
     * The blocks of which {@code told} says what arrays do not; they read tokens as wide as their first matrix does.
     */
    List<ContextualBlock> told(List<BlockRules> told) throws ProblemException {
        List<ArrayWeights> weights = weights();
        if (weights.size() != told.size()) {
            String said = Complaint.text(told.size());
            throw Complaint.at("blocks", "problem.checkpoint.blocks", said, Complaint.text(weights.size()));
        }
        List<ArrayBlock> blocks = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            blocks.add(new ArrayBlock(weights.get(i), told.get(i)));
        }
        check(blocks);
        int d = blocks.getFirst().tokenWidths().findFirst().orElse(1);
        if (d < 1 || d > Limits.WIDTH) {
            throw Complaint.at("", "problem.array.width", Complaint.text(d), Complaint.text(Limits.WIDTH));
        }
        List<ContextualBlock> read = new ArrayList<>();
        for (ArrayBlock block : blocks) {
            read.add(block.read(read.isEmpty() ? d : read.getLast().outputWidth()));
        }
        return read;
    }

    private void check(List<ArrayBlock> blocks) throws ProblemException {
        for (int i = 0; i < blocks.size(); i++) {
            blocks.get(i).check(names.getOrDefault(i, Set.of()));
        }
        arrays.check();
    }

    /** The arrays of each block. */
    private List<ArrayWeights> weights() throws ProblemException {
        sort(arrays.names());
        List<ArrayWeights> weights = new ArrayList<>();
        for (int i = 0; i <= names.lastKey(); i++) {
            if (!names.containsKey(i)) {
                throw Complaint.at("blocks." + i, "problem.missing");
            }
            weights.add(new ArrayWeights(arrays, stack ? "blocks." + i + "." : ""));
        }
        return weights;
    }

    /** Whether some of the names are of a stack, and which block each belongs to. */
    private void sort(Set<String> all) throws ProblemException {
        stack = all.stream().anyMatch(name -> IN_STACK.matcher(name).matches());
        for (String name : all) {
            Matcher parts = IN_STACK.matcher(name);
            if (stack && !parts.matches()) {
                throw Complaint.at(Complaint.name(name), "problem.array.stack");
            }
            int block = stack ? Integer.parseInt(parts.group(2)) : 0;
            names.computeIfAbsent(block, _ -> new LinkedHashSet<>()).add(stack ? parts.group(3) : name);
        }
        if (names.isEmpty()) {
            throw Complaint.at("", "problem.array.empty");
        }
        Complaint.within("blocks", names.lastKey() + 1L, 1, Limits.BLOCKS);
    }

    /** Where no matrix has the width of the tokens, that is what is wrong. */
    private static void checkWidth(ArrayBlock first, int d) throws ProblemException {
        List<Integer> widths = first.tokenWidths().toList();
        if (!widths.isEmpty() && !widths.contains(d)) {
            throw Complaint.at("", "problem.edit.model", Complaint.text(widths.getFirst()), Complaint.text(d));
        }
    }
}
