package org.rapporteur.ingest.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.RoleKind;

class PatternFilesTest {
    @ParameterizedTest
    @CsvSource({
        "lead: table ~, table, false, true, role.lead/table ~",
        "lead: ~ come/stem from @, come, true, false, role.lead/~ come/stem from @",
        "cosponsor: add name to (~), add, false, false, role.cosponsor/add name to (~)",
        "-cosponsor: take name off (~), take, false, false, role-withdrawn.cosponsor/take name off (~)",
        "adopted: ~ pass, pass, true, false, outcome.adopted/~ pass",
    })
    void aPhraseIsReadAsItIsWritten(String line, String verb, boolean textFirst, boolean object, String rule) {
        Predicate predicate = Predicate.parse(line);
        assertTrue(predicate.verbs().contains(verb));
        assertEquals(textFirst, predicate.textFirst());
        assertEquals(object, predicate.textIsObject());
        assertEquals(rule, predicate.rule());
        assertTrue(predicate.namesText());
    }

    @Test
    void alternativesAreVerbsOfTheirOwn() {
        Predicate predicate = Predicate.parse("opponent: argue/campaign against ~");
        assertEquals(Set.of("argue", "campaign"), predicate.verbs());
        assertFalse(predicate.textIsObject());
    }

    @Test
    void anUnknownEffectIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Predicate.parse("applauder: clap for ~"));
    }

    @Test
    void longerPhrasesComeFirst() {
        for (String verb : List.of("take", "be", "put", "vote", "call")) {
            List<Predicate> predicates = Predicates.standard().of(verb);
            assertTrue(predicates.size() > 1, verb);
            for (int i = 1; i < predicates.size(); i++) {
                assertTrue(
                        predicates.get(i - 1).rest().size()
                                >= predicates.get(i).rest().size(),
                        verb);
            }
        }
    }

    @Test
    void aVerbWithoutPhrasesHasNone() {
        assertEquals(List.of(), Predicates.standard().of("yodel"));
    }

    @Test
    void everyConstructionSpeaksOfPartiesInARole() {
        for (Construction construction : Construction.standard()) {
            boolean parties = construction.elements().contains("@")
                    || construction.elements().contains("@'s");
            assertTrue(parties, construction.line());
            RoleKind kind = ((Effect.OfRole) construction.effect()).kind();
            assertEquals("role." + kind.code() + "/" + construction.line(), construction.rule());
        }
    }
}
