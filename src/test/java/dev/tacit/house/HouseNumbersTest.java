package dev.tacit.house;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * How long things may be. What reads better when it is longer says so on the line above it: {@code // long on purpose:
 * reason}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class HouseNumbersTest {
    private static final int FILE = 200;
    private static final int FILE_MEDIAN = 60;
    private static final int METHOD = 30;
    private static final int METHOD_OF_WINDOW = 40;
    private static final int METHOD_MEDIAN = 6;
    private static final int PARAMETERS = 5;
    private static final int COMPONENTS = 8;

    /** Types and constructors of what can change although the field that holds it cannot. */
    private static final Pattern MUTABLE = Pattern.compile("(?s)(new )?(\\w+\\.)*(Array(List|Deque)|Atomic\\w+|BitSet"
            + "|\\w*(Hash|Tree|Enum|Linked|Concurrent|SkipList)\\w*(Map|Set|List|Queue|Deque)|\\w*Random\\w*"
            + "|String(Builder|Buffer)|ThreadLocal|\\w*Property|Observable\\w+)\\b.*");

    private List<SourceFile> files = List.of();

    @BeforeAll
    void read() throws IOException {
        files = SourceFile.all();
    }

    @Test
    void filesAreShort() {
        expectNone(files.stream()
                .filter(file -> file.codeLines() > FILE)
                .filter(file -> file.unit().getTypeDecls().stream().noneMatch(file::isExcused))
                .map(file -> "%s: %d code lines, at most %d".formatted(file.path(), file.codeLines(), FILE)));
    }

    @Test
    void mostFilesAreShorter() {
        expectMedian(FILE_MEDIAN, files.stream().mapToInt(SourceFile::codeLines));
    }

    @Test
    void methodsAreShort() {
        expectNone(inEach(file -> file.find(MethodTree.class).stream()
                .filter(method -> file.codeLines(method) > longest(file) && !file.isExcused(method))
                .map(method -> file.complain(
                        method,
                        method.getName() + " has " + file.codeLines(method) + " code lines, at most "
                                + longest(file)))));
    }

    private static int longest(SourceFile file) {
        return file.isIn("ui") ? METHOD_OF_WINDOW : METHOD;
    }

    @Test
    void mostMethodsAreShorter() {
        expectMedian(
                METHOD_MEDIAN,
                files.stream()
                        .flatMapToInt(
                                file -> file.find(MethodTree.class).stream().mapToInt(file::codeLines)));
    }

    @Test
    void parametersAreFew() {
        expectNone(inEach(file -> file.find(ClassTree.class).stream()
                .flatMap(type -> members(type, MethodTree.class)
                        .filter(method -> method.getParameters().size() > most(type, method))
                        .filter(method -> !overrides(method) && !file.isExcused(method))
                        .map(method -> file.complain(
                                method,
                                method.getName() + " takes more than " + most(type, method) + " parameters")))));
    }

    private static int most(ClassTree type, MethodTree method) {
        boolean canonical = isRecord(type) && method.getReturnType() == null;
        return canonical ? COMPONENTS : PARAMETERS;
    }

    private static boolean overrides(MethodTree method) {
        return method.getModifiers().getAnnotations().stream()
                .anyMatch(
                        annotation -> annotation.getAnnotationType().toString().equals("Override"));
    }

    @Test
    void recordsAreSmall() {
        expectNone(inEach(file -> file.find(ClassTree.class).stream()
                .filter(HouseNumbersTest::isRecord)
                .filter(type -> components(type) > COMPONENTS && !file.isExcused(type))
                .map(type ->
                        file.complain(type, type.getSimpleName() + " has more than " + COMPONENTS + " components"))));
    }

    private static boolean isRecord(ClassTree type) {
        return type.getKind() == Tree.Kind.RECORD;
    }

    private static long components(ClassTree type) {
        return members(type, VariableTree.class)
                .filter(field -> !isStatic(type, field))
                .count();
    }

    @Test
    void staticsDoNotChange() {
        expectNone(inEach(file -> file.find(ClassTree.class).stream()
                .flatMap(type -> members(type, VariableTree.class)
                        .filter(field -> isStatic(type, field) && canChange(type, field))
                        .map(field -> file.complain(field, field.getName() + " is static and can change")))));
    }

    /** An array that only its own class sees is taken for a constant. */
    private static boolean canChange(ClassTree type, VariableTree field) {
        Set<Modifier> modifiers = field.getModifiers().getFlags();
        return !(isInterface(type) || modifiers.contains(Modifier.FINAL))
                || (field.getType() instanceof ArrayTypeTree && !modifiers.contains(Modifier.PRIVATE))
                || MUTABLE.matcher(field.getType().toString()).matches()
                || MUTABLE.matcher(String.valueOf(field.getInitializer())).matches();
    }

    private static boolean isStatic(ClassTree type, VariableTree field) {
        return isInterface(type) || field.getModifiers().getFlags().contains(Modifier.STATIC);
    }

    private static boolean isInterface(ClassTree type) {
        return type.getKind() == Tree.Kind.INTERFACE;
    }

    @Test
    void nothingWaitsForALock() {
        expectNone(inEach(file -> file.find(SynchronizedTree.class).stream()
                .map(block -> file.complain(block, "threads hand each other immutable values instead"))));
    }

    private static <T extends Tree> Stream<T> members(ClassTree type, Class<T> kind) {
        return type.getMembers().stream().filter(kind::isInstance).map(kind::cast);
    }

    private Stream<String> inEach(Function<SourceFile, Stream<String>> complaints) {
        return files.stream().flatMap(complaints);
    }

    private static void expectNone(Stream<String> complaints) {
        List<String> all = complaints.toList();
        assertTrue(all.isEmpty(), () -> "\n" + String.join("\n", all) + "\n");
    }

    private static void expectMedian(int most, IntStream values) {
        int[] sorted = values.sorted().toArray();
        int median = sorted.length == 0 ? 0 : sorted[sorted.length / 2];
        assertTrue(median <= most, () -> "the median is " + median + ", at most " + most);
    }
}
