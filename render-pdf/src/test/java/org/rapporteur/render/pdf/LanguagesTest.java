package org.rapporteur.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.model.wording.Language;
import org.rapporteur.render.pdf.compose.BriefComposer;
import org.rapporteur.render.pdf.compose.Prose;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class LanguagesTest {
    /// Forms that only some languages need.
    private static final String FORM = ".*\\.(f|many|plural|amendment\\.official|abstaining\\.one)";

    private static Set<String> keys(Language language) {
        return BriefComposer.of(language, Map.of()).labels().keys().stream()
                .filter(k -> !k.matches(FORM))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> messages(Language language) {
        return BriefComposer.of(language, Map.of()).compose(Extremes.votes()).messages().points().stream()
                .map(Prose::plain)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasEveryLabel(Language language) {
        assertEquals(keys(Language.ENGLISH), keys(language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void briefsConformInEveryLanguage(Language language) {
        byte[] brief = BriefRenderer.builder().language(language).build().render(CrimeCommission.facts());
        assertEquals(List.of(), Conformance.failures(brief, PDFAFlavour.PDFUA_2));
        assertEquals(List.of(), Conformance.failures(brief, PDFAFlavour.PDFA_4_F));
    }

    @Test
    void frenchAgreesInGender() {
        List<String> messages = messages(Language.FRENCH);
        assertEquals(
                "Sur cinq textes, un a été adopté par consensus, deux ont été adoptés par un vote, un a été rejeté et un a"
                        + " été retiré.",
                messages.getFirst());
        assertEquals("La déclaration « the rights of rivers » (D2) a été retirée.", plainSpaces(messages.get(2)));
    }

    @Test
    void spanishCountsAloneWithUno() {
        assertEquals(
                "De cinco textos, uno se aprobó por consenso, dos se aprobaron por votación, uno se rechazó y uno se"
                        + " retiró.",
                messages(Language.SPANISH).getFirst());
    }

    private static String plainSpaces(String words) {
        return words.replace('\u00a0', ' ');
    }
}
