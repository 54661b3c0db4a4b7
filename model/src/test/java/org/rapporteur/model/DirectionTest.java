package org.rapporteur.model;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// Which package may use which: the terms know nothing of how they are written or worded.
@AnalyzeClasses(packages = "org.rapporteur.model", importOptions = ImportOption.DoNotIncludeTests.class)
class DirectionTest {
    @ArchTest
    static final ArchRule TERMS_KNOW_NO_FORMAT = noClasses()
            .that()
            .resideInAPackage("org.rapporteur.model")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.rapporteur.model.json..", "org.rapporteur.model.wording..", "com.fasterxml..");

    @ArchTest
    static final ArchRule WORDING_KNOWS_NO_FORMAT = noClasses()
            .that()
            .resideInAPackage("org.rapporteur.model.wording..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.rapporteur.model.json..", "com.fasterxml..");
}
