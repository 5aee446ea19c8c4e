package dev.tacit.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.Map.entry;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.elements.ClassesShouldConjunction;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words that {@link ArchitectureTest} says its rules in: the packages, the arrows between them, what a class does.
 */
final class Architecture {
    private static final String ROOT = "dev.tacit.";

    /** The packages that may know the window. */
    static final String[] ABOVE_THE_LINE = packages("ui", "app");

    /** What everything may use. */
    private static final Set<String> GROUND = Set.of("tensor", "text");

    /** The arrows of the diagram below the line. */
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            entry("tensor", Set.of()),
            entry("text", Set.of()),
            entry("model", Set.of()),
            entry("theory", Set.of("model")),
            entry("task", Set.of()),
            entry("file", Set.of()),
            entry("train", Set.of("model", "task", "file")),
            entry("study", Set.of("train", "theory", "model", "task", "file")),
            entry("scenario", Set.of("model", "task", "train", "file")),
            entry("engine", Set.of("study", "theory", "model", "scenario", "task")),
            entry("figure", Set.of()),
            entry("figure.paint", Set.of("figure")),
            entry("view", Set.of("engine", "train", "task", "theory", "model", "scenario", "figure")),
            entry("view.study", Set.of("view", "study", "theory", "task", "figure")),
            entry("export", Set.of("figure", "figure.paint", "view", "engine", "scenario", "theory", "model", "file")));

    private static final Set<String> WINDOW = Set.of(
            "fx", "draw", "session", "context", "transport", "field", "inspector", "learn", "study", "lesson", "shell");

    private Architecture() {}

    /** The package patterns of {@code names}, with what is below them. */
    static String[] packages(String... names) {
        return List.of(names).stream().map(name -> ROOT + name + "..").toArray(String[]::new);
    }

    /** The rule that only the packages {@code doors} use {@code library}. */
    static ClassesShouldConjunction onlyIn(String library, String... doors) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(packages(doors))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library);
    }

    /** Only uses packages that an arrow leads to. */
    static ArchCondition<JavaClass> followTheArrows() {
        return new ArchCondition<>("use only what an arrow leads to") {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                from.getDirectDependenciesFromSelf().stream()
                        .filter(use -> isOurs(use.getTargetClass()))
                        .filter(use -> !mayUse(place(from), place(use.getTargetClass())))
                        .forEach(use -> events.add(SimpleConditionEvent.violated(use, use.getDescription())));
            }
        };
    }

    private static boolean mayUse(String from, String to) {
        return from.equals(to)
                || GROUND.contains(to)
                || from.equals("app")
                || (from.startsWith("ui.") && !to.equals("app"))
                || ARROWS.getOrDefault(from, Set.of()).contains(to);
    }

    /** In a package that has a place in the diagram. */
    static DescribedPredicate<JavaClass> aPlace() {
        return describe("a place in the diagram", type -> {
            String place = place(type);
            return place.equals("app")
                    || ARROWS.containsKey(place)
                    || (place.startsWith("ui.") && WINDOW.contains(place.substring(3)));
        });
    }

    /** In a package whose references are not null unless they say so. */
    static DescribedPredicate<JavaClass> inANullMarkedPackage() {
        return describe(
                "in a package that is @NullMarked",
                type -> type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked"));
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith(ROOT);
    }

    private static String place(JavaClass type) {
        return type.getPackageName().replaceFirst(ROOT, "");
    }

    /** A call, construction or field access, named for people, whose full name such as {@code a.B.<init>()} matches. */
    static DescribedPredicate<JavaAccess<?>> target(String name, String regex) {
        Pattern pattern = Pattern.compile(regex);
        return describe(
                "it is " + name,
                access -> pattern.matcher(access.getTarget().getFullName()).matches());
    }

    /** A class with such an access. */
    static DescribedPredicate<JavaClass> access(String name, String regex) {
        var target = target(name, regex);
        return describe(
                "access " + name, type -> type.getAccessesFromSelf().stream().anyMatch(target));
    }

    /** Has a parameter that may be there or not. */
    static DescribedPredicate<JavaCodeUnit> takingAnOptional() {
        return describe(
                "taking an Optional",
                unit -> unit.getRawParameterTypes().stream().anyMatch(Architecture::isOptional));
    }

    /** Keeps what may be there or not. */
    static DescribedPredicate<JavaField> anOptional() {
        return describe("an Optional", field -> isOptional(field.getRawType()));
    }

    private static boolean isOptional(JavaClass type) {
        return type.getName().startsWith("java.util.Optional");
    }
}
