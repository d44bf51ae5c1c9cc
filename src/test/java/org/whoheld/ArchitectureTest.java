package org.whoheld;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import java.net.URL;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The shape of the program, as the design lays it down. A rule that fails here is a design
/// question, not a nuisance.
class ArchitectureTest {
    private static final JavaClasses PROGRAM =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.whoheld");

    @TestFactory
    Stream<DynamicTest> rules() {
        return RULES.stream()
                .map(rule ->
                        DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(PROGRAM)));
    }

    private static final DescribedPredicate<JavaMethodCall> READS_THE_CLOCK =
            DescribedPredicate.describe(
                    "read the clock of the system",
                    call ->
                            call.getTargetOwner().getPackageName().equals("java.time")
                                            && List.of(
                                                            "now",
                                                            "system",
                                                            "systemUTC",
                                                            "systemDefaultZone")
                                                    .contains(call.getName())
                                    || call.getTargetOwner().isEquivalentTo(System.class)
                                            && call.getName().equals("currentTimeMillis"));

    private static final List<ArchRule> RULES =
            List.of(
                    Architectures.layeredArchitecture()
                            .consideringOnlyDependenciesInLayers()
                            .layer("app")
                            .definedBy("org.whoheld.app..")
                            .layer("ui")
                            .definedBy("org.whoheld.ui..")
                            .layer("cli")
                            .definedBy("org.whoheld.cli..")
                            .layer("export")
                            .definedBy("org.whoheld.export..")
                            .layer("render")
                            .definedBy("org.whoheld.render..")
                            .layer("analysis")
                            .definedBy("org.whoheld.analysis..")
                            .layer("io")
                            .definedBy("org.whoheld.io..")
                            .layer("core")
                            .definedBy("org.whoheld.core..")
                            .whereLayer("app")
                            .mayNotBeAccessedByAnyLayer()
                            .whereLayer("ui")
                            .mayOnlyBeAccessedByLayers("app")
                            .whereLayer("cli")
                            .mayOnlyBeAccessedByLayers("app")
                            .whereLayer("export")
                            .mayOnlyBeAccessedByLayers("app", "ui", "cli")
                            .whereLayer("render")
                            .mayOnlyBeAccessedByLayers("app", "ui", "cli", "export")
                            .whereLayer("analysis")
                            .mayOnlyBeAccessedByLayers("app", "ui", "cli", "export", "render")
                            .whereLayer("io")
                            .mayOnlyBeAccessedByLayers("app", "ui", "cli")
                            .because(
                                    "the rules of control must not know how they are loaded, drawn or shown"),
                    slices().matching("org.whoheld.(**)")
                            .should()
                            .beFreeOfCycles()
                            .because(
                                    "a package that needs its own user cannot be understood alone"),
                    slices().matching("org.whoheld.io.(csv|geojson)..")
                            .should()
                            .notDependOnEachOther()
                            .because("a format is read without knowing the others"),
                    noClasses()
                            .that()
                            .resideOutsideOfPackages("org.whoheld.ui..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(
                                    "javafx..", "com.gluonhq..", "atlantafx..", "org.kordamp..")
                            .because(
                                    "the command line must run where there is no JavaFX and no display"),
                    noClasses()
                            .that()
                            .resideOutsideOfPackages("org.whoheld.render..", "org.whoheld.export..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage("java.awt..", "javax.imageio..")
                            .because("one painter draws for screen and pictures alike"),
                    noClasses()
                            .that()
                            .resideOutsideOfPackage("org.whoheld.render..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(
                                    "org.whoheld.render.lettering..",
                                    "org.whoheld.render.surface..",
                                    "org.whoheld.render.names..",
                                    "org.whoheld.render.ground..",
                                    "org.whoheld.render.marks..")
                            .because("who wants a picture asks a painter, not its tools"),
                    noClasses()
                            .that()
                            .resideOutsideOfPackages("org.whoheld.io..", "org.whoheld.export..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage("tools.jackson..", "com.fasterxml..")
                            .because("JSON is a matter of files"),
                    noClasses()
                            .that()
                            .resideOutsideOfPackage("org.whoheld.export.citation..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage("de.undercouch..")
                            .because("what a bibliography looks like is decided in one place"),
                    noClasses()
                            .that()
                            .resideOutsideOfPackage("org.whoheld.ui.async..")
                            .should()
                            .dependOnClassesThat()
                            .haveFullyQualifiedName("javafx.application.Platform")
                            .because("who runs on which thread is decided in one place"),
                    noClasses()
                            .that()
                            .resideOutsideOfPackage("org.whoheld.app..")
                            .should()
                            .callMethodWhere(READS_THE_CLOCK)
                            .because("a clock is handed in, so that tests can set it"),
                    noClasses()
                            .that()
                            .resideInAPackage("org.whoheld.ui..")
                            .and()
                            .haveSimpleNameEndingWith("Model")
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage("javafx.scene..")
                            .because("a model has no node"),
                    noClasses()
                            .that()
                            .resideOutsideOfPackage("org.whoheld.cli..")
                            .should()
                            .accessField(System.class, "out")
                            .orShould()
                            .accessField(System.class, "err")
                            .because("only the command line prints"),
                    noClasses()
                            .that()
                            .resideInAnyPackage("org.whoheld.render..", "org.whoheld.analysis..")
                            // the table of fonts that AWT wants on disk where the system has none
                            .and()
                            .doNotHaveSimpleName("FontFiles")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(
                                    "java.nio.file..", "java.util.logging..", "org.slf4j..")
                            .because(
                                    "drawing and measuring take all they need from their arguments"),
                    noClasses()
                            .should()
                            .callMethod(Throwable.class, "printStackTrace")
                            .because("a fault is reported, not printed"),
                    noClasses()
                            .that()
                            .resideInAPackage("org.whoheld.core..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(
                                    "java.util.logging..", "java.util.zip..", "java.util.jar..")
                            .orShould()
                            .dependOnClassesThat()
                            .areAssignableTo(InstantSource.class)
                            .because("core knows neither files nor logging nor the clock"),
                    noClasses()
                            .that()
                            .resideInAPackage("org.whoheld.core..")
                            .should()
                            .dependOnClassesThat(
                                    notAmong(
                                            "java.lang",
                                            "java.util",
                                            "java.time",
                                            "org.locationtech.jts.geom"))
                            .because("core knows neither files nor logging"),
                    noClasses()
                            .that()
                            .resideOutsideOfPackage("org.whoheld.ui.map.tiles..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage("java.net.http..")
                            .orShould()
                            .dependOnClassesThat()
                            .haveNameMatching(
                                    "java\\.net\\.(URLConnection|HttpURLConnection|Socket|DatagramSocket)")
                            .orShould()
                            .callMethod(URL.class, "openStream")
                            .orShould()
                            .callMethod(URL.class, "openConnection")
                            .because(
                                    "no request leaves the machine but for tiles that the user chose"),
                    noClasses()
                            .that()
                            .resideOutsideOfPackage("org.whoheld.ui.map..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage("com.gluonhq..")
                            .because("the map library can then be exchanged"),
                    classes()
                            .should(new NoForbiddenSuffix())
                            .because("such a name does not say what the class is for"));

    private static DescribedPredicate<JavaClass> notAmong(String... packages) {
        return DescribedPredicate.describe(
                "reside outside of the language, its collections, dates and geometry",
                type ->
                        !type.getPackageName().startsWith("org.whoheld.core")
                                && !type.isPrimitive()
                                && !type.getBaseComponentType().isPrimitive()
                                && Stream.of(packages)
                                        .noneMatch(name ->
                                                type.getBaseComponentType()
                                                        .getPackageName()
                                                        .startsWith(name))
                                && !type.getBaseComponentType()
                                        .getPackageName()
                                        .startsWith("org.whoheld.core"));
    }
}
