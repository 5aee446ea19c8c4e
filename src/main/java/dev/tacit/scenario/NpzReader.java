package dev.tacit.scenario;

import dev.tacit.file.Complaint;
import dev.tacit.file.Npz;
import dev.tacit.model.ContextualBlock;
import dev.tacit.model.ModelInit;
import dev.tacit.text.ProblemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A model from an {@code .npz} file: the arrays {@code wq}, {@code w} … of a single block, or {@code blocks.0.wq},
 * {@code blocks.1.wq} … of a stack. Refused by name, before any numbers are read, as far as names and shapes tell.
 */
final class NpzReader {
    private static final Pattern IN_STACK = Pattern.compile("(blocks\\.(0|[1-9]\\d?)\\.)(.+)", Pattern.DOTALL);

    private final Npz npz;
    private final ModelInit like;
    /** Names without their prefixes, by the number of the block. */
    private final SortedMap<Integer, Set<String>> names = new TreeMap<>();

    private boolean stack;

    private NpzReader(Npz npz, ModelInit like) {
        this.npz = npz;
        this.like = like;
    }

    /** The model, which reads tokens of width {@code d}; what the file does not say is as in {@code like}. */
    static ModelSpec read(Path file, ModelInit like, int d) throws ProblemException {
        try (Npz npz = Npz.open(file)) {
            return new NpzReader(npz, like).model(d);
        }
    }

    private ModelSpec model(int d) throws ProblemException {
        sort(npz.readNames());
        List<NpzBlock> blocks = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            NpzBlock block = new NpzBlock(new NpzWeights(npz, stack ? "blocks." + i + "." : ""), like);
            Set<String> own = names.get(i);
            if (own == null) {
                throw Complaint.at("blocks." + i, "problem.missing");
            }
            block.check(own);
            blocks.add(block);
        }
        npz.readHeaders();
        checkWidth(blocks.getFirst(), d);
        List<ContextualBlock> read = new ArrayList<>();
        for (NpzBlock block : blocks) {
            read.add(block.read(read.isEmpty() ? d : read.getLast().outputWidth()));
        }
        return new ModelSpec.Explicit(read);
    }

    /** Whether some of the names are of a stack, and which block each belongs to. */
    private void sort(Set<String> all) throws ProblemException {
        stack = all.stream().anyMatch(name -> IN_STACK.matcher(name).matches());
        for (String name : all) {
            Matcher parts = IN_STACK.matcher(name);
            if (stack && !parts.matches()) {
                throw Complaint.at(Complaint.shown(name), "problem.npz.stack");
            }
            int block = stack ? Integer.parseInt(parts.group(2)) : 0;
            names.computeIfAbsent(block, _ -> new LinkedHashSet<>()).add(stack ? parts.group(3) : name);
        }
        if (names.isEmpty()) {
            throw Complaint.at("", "problem.npz.empty");
        }
        Complaint.within("blocks", names.lastKey() + 1L, 1, Limits.BLOCKS);
    }

    /** Where no matrix has the width of the tokens, that is what is wrong. */
    private static void checkWidth(NpzBlock first, int d) throws ProblemException {
        List<Integer> widths = first.tokenWidths().toList();
        if (!widths.isEmpty() && !widths.contains(d)) {
            throw Complaint.at("", "problem.edit.model", Complaint.text(widths.getFirst()), Complaint.text(d));
        }
    }
}
