package org.rapporteur.render.pdf.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {
    @ParameterizedTest
    @CsvSource({
        "BIODIVERSITY AND HEALTH,biodiversity and health",
        "PHASE-OUT OF UV-328,phase-out of UV-328",
        "HIV,HIV",
        "UN WOMEN,UN WOMEN",
        "Peace with Nature,Peace with Nature"
    })
    void titlesDoNotShout(String title, String calm) {
        assertEquals(calm, Phrases.calm(title));
    }

    @ParameterizedTest
    @CsvSource({
        "the rights of rivers and lakes,20,the rights of…",
        "short enough,20,short enough",
        "x-x-x-x-x-x-x-x,6,x-x-x…"
    })
    void longWordsAreCutAtAWord(String words, int most, String cut) {
        assertEquals(cut, Phrases.cut(words, most));
    }

    @ParameterizedTest
    @CsvSource({"a report.,a report", "and so on...,and so on...", "a report,a report"})
    void onlyAFullStopIsTakenAway(String words, String without) {
        assertEquals(without, Phrases.withoutStop(words));
    }
}
