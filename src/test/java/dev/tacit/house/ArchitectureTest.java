package dev.tacit.house;

import static com.tngtech.archunit.base.DescribedPredicate.lessThanOrEqualTo;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static dev.tacit.house.Architecture.ABOVE_THE_LINE;
import static dev.tacit.house.Architecture.access;
import static dev.tacit.house.Architecture.onlyIn;
import static dev.tacit.house.Architecture.packages;
import static dev.tacit.house.Architecture.target;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What may use what. */
@AnalyzeClasses(packages = "dev.tacit", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    // 1. The arrows of the diagram and no others.

    @ArchTest
    static final ArchRule noCycles = slices().matching("dev.tacit.(**)")
            .should()
            .beFreeOfCycles()
            .because("packages that need each other cannot be understood one by one");

    @ArchTest
    static final ArchRule onlyTheArrows = classes()
            .should(Architecture.followTheArrows())
            .because("the diagram in src/README.md is the map of the house, and a map must be true");

    @ArchTest
    static final ArchRule everyPackageIsOnTheMap = classes()
            .should(have(Architecture.aPlace()))
            .because("a new package needs its arrows: draw them in src/README.md and in Architecture");

    // 2. Nothing below the line knows the window.

    @ArchTest
    static final ArchRule noWindowBelowTheLine = noClasses()
            .that()
            .resideOutsideOfPackages(ABOVE_THE_LINE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "javafx..", "com.sun..", "io.fair_acc..", "org.controlsfx..", "atlantafx..", "org.kordamp..")
            .because("what computes and what is pictured must run, and be tested, without a window");

    @ArchTest
    static final ArchRule noAwtButInFiles = noClasses()
            .that()
            .resideOutsideOfPackages(packages("export", "app"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.awt..", "javax.swing..", "javax.imageio..")
            .because("AWT paints the files that are exported, and nothing else");

    // 3. Each library has its door.

    @ArchTest
    static final ArchRule matricesBehindTensor = onlyIn("org.ejml..", "tensor")
            .because("the rest of the program computes in its own words, and the library can be changed in one place");

    @ArchTest
    static final ArchRule chartsBehindDraw = onlyIn("io.fair_acc..", "ui.draw", "ui.fx")
            .because("its charts hold locks, and only series made for the FX thread may be given to them");

    @ArchTest
    static final ArchRule formulasBehindExport =
            onlyIn("org.scilab..", "export").because("it lays formulas out with AWT");

    @ArchTest
    static final ArchRule pagesBehindExport =
            onlyIn("org.apache..", "export").because("PDF is one of the files a figure is written to");

    @ArchTest
    static final ArchRule jsonInFiles =
            onlyIn("com.fasterxml..", "file").because("values do not know how they are written");

    @ArchTest
    static final ArchRule optionsInCommands = onlyIn("picocli..", "app").because("only commands have a command line");

    // 4. Threads in two places, the way to the FX thread in one, locks nowhere.

    @ArchTest
    static final ArchRule oneWayToTheFxThread = classes()
            .that(access("Platform.runLater", "javafx\\.application\\.Platform\\.runLater\\(.*"))
            .should()
            .containNumberOfElements(lessThanOrEqualTo(1))
            .andShould()
            .resideInAPackage("dev.tacit.ui.fx")
            .because("one class makes sure that at most one delivery waits for the FX thread");

    @ArchTest
    static final ArchRule twoClassesMakeThreads = classes()
            .that(access(
                    "what makes threads",
                    "java\\.lang\\.Thread\\.(<init>|of|start).*"
                            + "|java\\.util\\.(Timer|concurrent\\.(ThreadPoolExecutor|ForkJoinPool))\\.<init>.*"
                            + "|java\\.util\\.concurrent\\.(Executors\\..*|CompletableFuture\\.\\w+Async.*)"))
            .should()
            .containNumberOfElements(lessThanOrEqualTo(2))
            .because("whoever wants to know what runs beside what reads two classes");

    @ArchTest
    static final ArchRule oneClassBorrowsThreads = classes()
            .that(access(
                    "what borrows the common pool's threads",
                    ".*\\.parallelStream\\(\\)|java\\.util\\.stream\\.\\w+\\.parallel\\(\\)"
                            + "|java\\.util\\.Arrays\\.parallel.*"
                            + "|java\\.util\\.concurrent\\.(ForkJoinPool\\.commonPool.*"
                            + "|(ForkJoinTask|Recursive(Action|Task)|CountedCompleter)\\..*)"))
            .should()
            .containNumberOfElements(lessThanOrEqualTo(1))
            .andShould()
            .haveFullyQualifiedName("dev.tacit.tensor.Forks")
            .because("work that is shared out ends before its caller goes on, and that is said in one place");

    @ArchTest
    static final ArchRule noLocks = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                    "java\\.util\\.concurrent\\.(locks\\.(?!LockSupport).*|Semaphore|CountDownLatch|CyclicBarrier|Phaser)")
            .because("threads hand each other immutable values, and then nobody waits");

    @ArchTest
    static final ArchRule nothingSynchronized = noMethods()
            .should()
            .haveModifier(JavaModifier.SYNCHRONIZED)
            .because("threads hand each other immutable values, and then nobody waits");

    // 5. No hidden wiring; HouseNumbersTest finds statics that can change.

    @ArchTest
    static final ArchRule noSingletons = noMethods()
            .that()
            .areStatic()
            .should()
            .haveNameMatching("(get)?(instance|Instance)")
            .because("what an object needs is given to its constructor");

    @ArchTest
    static final ArchRule noHiddenWiring = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "javafx.fxml..", "javax.inject..", "jakarta.inject..", "com.google..", "org.springframework..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.ServiceLoader")
            .orShould()
            .haveSimpleNameEndingWith("EventBus")
            .orShould()
            .haveSimpleNameEndingWith("Locator")
            .because("wiring is constructors in one place, where it can be read");

    // 6. Values.

    @ArchTest
    static final ArchRule valuesDoNotChange = fields().that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(packages("text", "model", "theory", "task", "figure", "view"))
            .and()
            .areDeclaredInClassesThat()
            .arePublic() // what counts while it computes stays in its package, and may count in a field of its own
            .should()
            .beFinal()
            .because("a value that cannot change can be shared between threads and compared");

    @ArchTest
    static final ArchRule whatChangesIsPrivate = fields().that()
            .areNotFinal()
            .should()
            .bePrivate()
            .because("only the class itself can keep what changes in order");

    @ArchTest
    static final ArchRule optionalIsNotKept = noFields()
            .that()
            .areDeclaredInClassesThat()
            .areNotRecords()
            .should(be(Architecture.anOptional()))
            .because("Optional is what a method, or a record's accessor, answers when there may be nothing");

    @ArchTest
    static final ArchRule optionalIsNotTaken = noCodeUnits()
            .that()
            .areDeclaredInClassesThat()
            .areNotRecords()
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage("dev.tacit.engine") // a computation is handed what the one before it answered
            .should(be(Architecture.takingAnOptional()))
            .because("two methods, or @Nullable, say it better than an Optional parameter");

    @ArchTest
    static final ArchRule nullsAreChecked = classes()
            .should(be(Architecture.inANullMarkedPackage()))
            .because("the compiler checks nulls only where a package asks for it in its package-info");

    // 7. The same scenario gives the same numbers and says nothing else.

    @ArchTest
    static final ArchRule onlyCommandsPrint = noClasses()
            .that()
            .resideOutsideOfPackage("dev.tacit.app..")
            .should(ACCESS_STANDARD_STREAMS)
            .because("what a command prints is read by other programs");

    @ArchTest
    static final ArchRule noWallClock = noClasses()
            .that()
            .resideOutsideOfPackages(ABOVE_THE_LINE)
            .should()
            .accessTargetWhere(target(
                    "the wall clock",
                    "java\\.lang\\.System\\.currentTimeMillis\\(\\)|java\\.util\\.Date\\.<init>\\(\\)"
                            + "|java\\.time\\.\\w+\\.now\\(.*|java\\.time\\.Clock\\.system.*"))
            .because("a result must not depend on when it is computed");

    @ArchTest
    static final ArchRule noUnseededRandomness = noClasses()
            .that()
            .resideOutsideOfPackages(ABOVE_THE_LINE)
            .should()
            .accessTargetWhere(target(
                    "unseeded",
                    "java\\.lang\\.Math\\.random\\(\\)"
                        + "|java\\.util\\.(Random|SplittableRandom)\\.<init>\\(\\)|java\\.util\\.UUID\\.randomUUID\\(\\)"
                        + "|java\\.util\\.concurrent\\.ThreadLocalRandom\\..*|java\\.security\\.SecureRandom\\..*"))
            .because("everything drawn is drawn from a seed that the scenario keeps");

    @ArchTest
    static final ArchRule sameBitsEverywhere = noClasses()
            .that()
            .resideInAnyPackage(packages("tensor", "model", "theory", "task", "train", "study", "scenario", "engine"))
            .should()
            .accessTargetWhere(target(
                    "inexact",
                    "java\\.lang\\.Math\\."
                            + "(a?(sin|cos|tan)h?|atan2|exp|expm1|log|log10|log1p|pow|cbrt|hypot)\\(.*"))
            .because("Math may differ in the last bit from machine to machine, StrictMath does not");
}
