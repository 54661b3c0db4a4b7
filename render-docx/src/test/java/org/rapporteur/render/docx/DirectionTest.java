package org.rapporteur.render.docx;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// Which package may use which: what the matrix says is settled before anything of Word is touched.
@AnalyzeClasses(packages = "org.rapporteur.render.docx", importOptions = ImportOption.DoNotIncludeTests.class)
class DirectionTest {
    private static final String DOCX = "org.rapporteur.render.docx";

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching(DOCX + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule COMPOSING_KNOWS_NO_WORD = noClasses()
            .that()
            .resideInAPackage(DOCX + ".compose..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(DOCX + ".word..", "org.apache.poi..", "org.apache.xmlbeans..");
}
