package org.rapporteur.ingest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// Which package may use which: text is read, then annotated, then understood, and nothing looks ahead.
@AnalyzeClasses(packages = "org.rapporteur.ingest", importOptions = ImportOption.DoNotIncludeTests.class)
class DirectionTest {
    private static final String INGEST = "org.rapporteur.ingest";

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching(INGEST + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule READING_KNOWS_NO_LANGUAGE = noClasses()
            .that()
            .resideInAPackage(INGEST + ".read..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    INGEST + ".language..",
                    INGEST + ".lexicon..",
                    INGEST + ".gazetteer..",
                    INGEST + ".phrase..",
                    INGEST + ".pattern..",
                    INGEST + ".resolve..",
                    INGEST + ".extract..");

    @ArchTest
    static final ArchRule PHRASES_KNOW_NO_FACTS = noClasses()
            .that()
            .resideInAnyPackage(
                    INGEST + ".language..", INGEST + ".lexicon..", INGEST + ".gazetteer..", INGEST + ".phrase..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(INGEST + ".pattern..", INGEST + ".resolve..", INGEST + ".extract..");

    @ArchTest
    static final ArchRule ONLY_THE_FACADE_EXTRACTS = noClasses()
            .that()
            .resideOutsideOfPackages(INGEST, INGEST + ".extract..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(INGEST + ".extract..");

    @ArchTest
    static final ArchRule NO_NETWORK = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net.http..", "javax.net..", "java.nio.channels..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.net.URLConnection")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.net.Socket");
}
