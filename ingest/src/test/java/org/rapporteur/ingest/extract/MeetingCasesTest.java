package org.rapporteur.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The wordings in which articles say which meeting they report on, when it ran and where.
class MeetingCasesTest {
    static List<Cases.Case> cases() {
        return Cases.of("meetings.txt");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsTheMeeting(Cases.Case expected) {
        assertEquals(
                expected.expected(),
                SampleArticle.published(expected.published(), expected.article())
                        .meeting());
    }
}
