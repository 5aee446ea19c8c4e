package dev.tacit.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * A Java file of the program as the compiler parses it, and which of its lines hold code: neither blank nor only a
 * comment.
 */
record SourceFile(CompilationUnitTree unit, SourcePositions positions, List<String> lines, BitSet code) {
    private static final Path ROOT = Path.of("src/main/java");

    private static final String EXCUSE = "\\s*// long on purpose: \\S.*";

    /** Texts, which may look like comments inside, and comments. */
    private static final Pattern TEXT_OR_COMMENT = Pattern.compile("(?s)\"\"\".*?(?<!\\\\)\"\"\""
            + "|\"[^\"\\\\\n]*+(?:\\\\.[^\"\\\\\n]*+)*+\""
            + "|'[^'\\\\\n]*+(?:\\\\.[^'\\\\\n]*+)*+'"
            + "|(?<comment>//[^\n]*+|/\\*.*?\\*/)");

    /** All files of the program but the descriptions of packages. */
    static List<SourceFile> all() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null);
                var tree = Files.walk(ROOT)) {
            List<Path> paths = tree.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> !path.endsWith("package-info.java"))
                    .sorted()
                    .toList();
            var inputs = manager.getJavaFileObjectsFromPaths(paths);
            var task = (JavacTask) compiler.getTask(null, manager, null, null, null, inputs);
            List<SourceFile> files = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                files.add(of(unit, Trees.instance(task).getSourcePositions()));
            }
            return files;
        }
    }

    private static SourceFile of(CompilationUnitTree unit, SourcePositions positions) throws IOException {
        String source = unit.getSourceFile().getCharContent(true).toString();
        List<String> bare = TEXT_OR_COMMENT
                .matcher(source)
                .replaceAll(match -> Matcher.quoteReplacement(
                        match.group("comment") == null
                                ? match.group()
                                : match.group().replaceAll("[^\n]", "")))
                .lines()
                .toList();
        BitSet code = new BitSet();
        for (int i = 0; i < bare.size(); i++) {
            code.set(i, !bare.get(i).isBlank());
        }
        return new SourceFile(unit, positions, source.lines().toList(), code);
    }

    /** Whether it is below the folder {@code name} of the program. */
    boolean isIn(String name) {
        return path().startsWith(ROOT.resolve("dev/tacit").resolve(name));
    }

    /** Everything of one kind that the file holds, at any depth. */
    <T extends Tree> List<T> find(Class<T> kind) {
        List<T> found = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void scan(Tree tree, Void unused) {
                if (kind.isInstance(tree)) {
                    found.add(kind.cast(tree));
                }
                return super.scan(tree, null);
            }
        }.scan(unit, null);
        return found;
    }

    Path path() {
        return Path.of(unit.getSourceFile().getName());
    }

    int codeLines() {
        return code.cardinality();
    }

    /** The code lines of a declaration, its annotations included. */
    int codeLines(Tree tree) {
        return code.get(
                        lineOf(positions.getStartPosition(unit, tree)),
                        lineOf(positions.getEndPosition(unit, tree)) + 1)
                .cardinality();
    }

    /** Whether the line above says why this is long. */
    boolean isExcused(Tree tree) {
        int line = lineOf(positions.getStartPosition(unit, tree));
        return line > 0 && lines.get(line - 1).matches(EXCUSE);
    }

    /** Says where {@code tree} is and what is wrong with it. */
    String complain(Tree tree, String what) {
        int line = lineOf(positions.getStartPosition(unit, tree)) + 1;
        return path() + ":" + line + ": " + what;
    }

    private int lineOf(long position) {
        return (int) unit.getLineMap().getLineNumber(position) - 1;
    }
}
