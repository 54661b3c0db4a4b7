package org.rapporteur.render.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.rapporteur.render.pdf.pdf.Standard;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/// Checks a file against a standard with veraPDF.
final class Conformance {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Conformance() {}

    /// The standards that a file has to conform to.
    static List<PDFAFlavour> flavours(Standard standard) {
        return switch (standard) {
            case UA_1_AND_A_3A -> List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A);
            case UA_2_AND_A_4F -> List.of(PDFAFlavour.PDFUA_2, PDFAFlavour.PDFA_4_F);
        };
    }

    /// What fails in every standard that the file has to conform to.
    static List<String> failures(byte[] pdf, Standard standard) {
        return flavours(standard).stream()
                .flatMap(f -> failures(pdf, f).stream())
                .toList();
    }

    /// What fails: each line names the clause, the test and the place.
    static List<String> failures(byte[] pdf, PDFAFlavour flavour) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            List<String> failures = result.getTestAssertions().stream()
                    .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
                    .map(a -> a.getRuleId().getClause() + "-" + a.getRuleId().getTestNumber() + " " + a.getMessage()
                            + " at " + a.getLocation().getContext())
                    .distinct()
                    .limit(12)
                    .toList();
            return failures.isEmpty() && !result.isCompliant() ? List.of("not compliant") : failures;
        } catch (Exception e) {
            throw new IllegalStateException("the file cannot be checked", e);
        }
    }
}
