package org.rapporteur.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The wordings in which articles tell of other meetings and of what is to come.
class EventCasesTest {
    private static final String REPORTED =
            "The Commission on Crime Prevention and Criminal Justice (CCPCJ) held its 33rd session from 13 to 17 May.";

    static List<Cases.Case> cases() {
        return Cases.of("events.txt");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsTheEvents(Cases.Case expected) {
        assertEquals(
                expected.expected(),
                SampleArticle.published(expected.published(), REPORTED, expected.article())
                        .events());
    }
}
