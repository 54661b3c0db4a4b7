package org.rapporteur.render.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class BriefRendererTest {
    private static final byte[] BRIEF = BriefRenderer.builder().build().render(CrimeCommission.facts());

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFUA_1", "PDFA_3_A"})
    void theBriefConforms(PDFAFlavour standard) {
        assertEquals(List.of(), Conformance.failures(BRIEF, standard));
    }

    @Test
    void theSameFactsGiveTheSameBytes() {
        assertArrayEquals(BRIEF, BriefRenderer.builder().build().render(CrimeCommission.facts()));
    }
}
