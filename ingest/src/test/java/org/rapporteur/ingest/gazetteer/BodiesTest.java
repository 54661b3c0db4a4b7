package org.rapporteur.ingest.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;
import org.rapporteur.ingest.language.Tokenizer;
import org.rapporteur.ingest.language.Word;
import org.rapporteur.model.Block;
import org.rapporteur.model.Span;

class BodiesTest {
    private static final Bodies BODIES = Bodies.standard();

    private static Set<String> at(String text) {
        List<Word> words = Tokenizer.tokenize(text).stream()
                .map(t -> new Word(t, Tag.X, t.lower()))
                .toList();
        Span whole = new Span(0, text.length());
        Block block = new Block(Block.Kind.PARAGRAPH, 0, 1, whole, List.of(), List.of(), true);
        Optional<Bodies.Named> named = BODIES.at(new Sentence(0, block, whole, words), 0);
        return named.stream()
                .flatMap(n -> n.bodies().stream())
                .map(BodyEntry::code)
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Commission on Narcotic Drugs|CND",
                "Human Rights Council|HRC",
                "World Health Assembly|WHA",
                "General Assembly|UNGA",
                "First Committee of the General Assembly|UNGA_C1",
                "Conference of the Parties to the Basel Convention|BC_COP",
                "Conference of Parties to the UN Convention against Transnational Organised Crime|UNTOC_COP",
                "Conference of the States Parties to the United Nations Convention against Corruption|UNCAC_COSP",
                "UNCAC Conference of the States Parties|UNCAC_COSP",
                "NPT Review Conference|NPT_REVCON",
                "Preparatory Committee for the 2026 NPT Review Conference|NPT_PREPCOM",
                "COMMISSION ON NARCOTIC DRUGS MEETS|CND",
                "General Assembly of the Organization of American States|OAS_GA"
            })
    void knowsABodyByItsName(String text, String code) {
        assertEquals(Set.of(code), at(text));
    }

    @ParameterizedTest
    @CsvSource({"commission on narcotic drugs", "Commission of Inquiry", "European Court", "assembly line"})
    void knowsNoOther(String text) {
        assertEquals(Set.of(), at(text));
    }

    @Test
    void aConferenceOfPartiesMayBeThatOfManyTreaties() {
        assertTrue(at("Conference of the Parties was held").size() > 5);
    }

    @Test
    void everyRuleGivesTheYearsThatItIsCheckedAgainst() {
        for (Map<String, String> row : Table.rows("bodies.csv")) {
            BodyEntry body = BODIES.byCode(row.get("code")).orElseThrow();
            for (String check : Table.list(row.get("checkpoints"))) {
                int equals = check.indexOf('=');
                int session = Integer.parseInt(check.substring(0, equals));
                OptionalInt year = body.year(session, 0);
                assertTrue(
                        year.isEmpty() || year.getAsInt() == Integer.parseInt(check.substring(equals + 1)),
                        body.code() + " " + check + " gives " + year);
            }
        }
    }

    @Test
    void aSessionOfTheAssemblyRunsIntoTheNextYear() {
        BodyEntry committee = BODIES.byCode("UNGA_C3").orElseThrow();
        assertEquals(OptionalInt.of(2024), committee.year(79, 10));
        assertEquals(OptionalInt.of(2025), committee.year(79, 4));
    }

    @Test
    void codesAreUniqueAndNamesAreNotEmpty() {
        List<String> codes = BODIES.all().stream().map(BodyEntry::code).toList();
        assertEquals(Set.copyOf(codes).size(), codes.size());
        assertFalse(BODIES.all().stream().anyMatch(b -> b.names().isEmpty()));
    }
}
