package org.rapporteur.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Those who did the same as others, said with hardly a word.
class EchoExtractionTest {
    private static final String TABLED = "Bahrain tabled a decision on pearl fishing. ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Benin co-sponsored it. So did Gabon.                                    | cosponsor: BEN GAB
            Benin co-sponsored it, as did Gabon.                                    | cosponsor: BEN GAB
            Benin co-sponsored it. So did Gabon and Chad.                           | cosponsor: BEN GAB TCD
            Benin opposed the text. Gabon did likewise.                             | opponent: BEN GAB
            Benin opposed the text, and so did Gabon.                               | opponent: BEN GAB
            Benin supported the text. Gabon followed suit.                          | supporter: BEN GAB
            Benin supported the text; Gabon did the same.                           | supporter: BEN GAB
            Like Benin, Gabon supported the text.                                   | supporter: BEN GAB
            Benin supported the text, Gabon did not.                                | supporter: BEN
            Benin supported the text. So they said in Gabon.                        | supporter: BEN
            Benin supported the text. As for Gabon, it had left.                    | supporter: BEN
            Benin supported the text. Gabon spoke too softly.                       | supporter: BEN
            """)
    void doTheSame(String sentences, String roles) {
        assertEquals("lead: BHR; " + roles, SampleArticle.of(TABLED + sentences).roles("pearl"), sentences);
    }

    @ParameterizedTest
    @CsvSource({"So did Gabon.", "Gabon did likewise.", "Gabon followed suit."})
    void anEchoBelongsToTheParagraphBefore(String echo) {
        SampleArticle article = SampleArticle.of(TABLED + "Benin co-sponsored it.", "Lunch was late. " + echo);
        assertEquals("lead: BHR; cosponsor: BEN", article.roles("pearl"));
    }
}
