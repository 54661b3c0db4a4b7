package org.rapporteur.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeExtractionTest {
    private static final String TABLED = "Chile tabled a resolution on the protection of peatlands. ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It was adopted by consensus.                             | adopted by consensus
            The resolution was adopted without a vote.               | adopted by consensus
            It was rejected by 30 votes to 12, with 5 abstentions.   | rejected by vote 30-12-5
            The sponsor withdrew it.                                 | withdrawn
            It was not adopted.                                      | rejected
            It would have been adopted.                              | ?
            """)
    void saysWhatBecameOfAText(String sentence, String outcome) {
        assertEquals(outcome, SampleArticle.of(TABLED + sentence).outcome("peatlands"));
    }

    @Test
    void namesTheRuleInTheEvidence() {
        SampleArticle article = SampleArticle.of(TABLED + "It was adopted by consensus.");
        assertEquals(
                "[outcome.adopted/adopt ~]", article.outcomeRules("peatlands").toString());
    }
}
