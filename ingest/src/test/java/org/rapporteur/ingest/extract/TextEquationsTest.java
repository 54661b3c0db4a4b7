package org.rapporteur.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a text is said to be is the same text.
class TextEquationsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "L.6, on yak wool, was a Nepalese initiative and the longest draft of the week. Peru co-sponsored.",
                "The draft on yak wool was a Nepalese initiative. Peru co-sponsored it.",
                "The longest draft of the week was Nepal's text on yak wool. Peru co-sponsored it.",
                "The one that mattered to herders was L.6, on yak wool. Nepal tabled it. Peru co-sponsored it.",
                "Nepal tabled a resolution on yak wool. It was the shortest text of the week. Peru co-sponsored it.",
                "L.6 was the draft on yak wool. It was Nepal's. Peru co-sponsored L.6.",
                "The draft on yak wool, L.6, remains a Nepalese text. Peru co-sponsored the earliest draft.",
                "Nepal tabled a resolution on yak wool. Peru co-sponsored the final draft.",
                "Nepal tabled a resolution on yak wool. The most contested draft was nearly lost. Peru co-sponsored it.",
                "The liveliest fight was Nepal's. Its resolution, on yak wool, was co-sponsored by Peru.",
            })
    void aPredicateMeansItsSubject(String article) {
        SampleArticle sample = SampleArticle.of(article);
        assertEquals(List.of("yak wool"), sample.titles());
        assertEquals("lead: NPL; cosponsor: PER", sample.roles("yak wool"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nepal tabled a resolution on yak wool. Chad's draft on huts was not the same text. Peru co-sponsored it. | lead: NPL
            The resolution on yak wool was Nepal's. The next was a resolution on huts. Peru co-sponsored it.          | lead: NPL
            Nepal tabled a resolution on yak wool. Chad had an amendment. Peru co-sponsored the amendment.            | lead: NPL
            """)
    void otherTextsStayApart(String article, String roles) {
        assertEquals(roles, SampleArticle.of(article).roles("yak wool"));
    }
}
