package org.rapporteur.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The wordings in which articles say how texts ended and how votes on them went.
class OutcomeCasesTest {
    static List<Cases.Case> cases() {
        return Cases.of("outcomes.txt");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsTheOutcome(Cases.Case expected) {
        assertEquals(
                expected.expected(),
                SampleArticle.published(expected.published(), expected.article())
                        .outcomes());
    }
}
