package org.rapporteur.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.NegotiatedText;
import org.rapporteur.model.RoleKind;
import org.rapporteur.model.TextKind;

/// Which words name a text, what it is called, and which words mean it again.
class TextReferenceTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nepal tabled a resolution on yak wool.                                              | yak wool
            Nepal tabled a draft decision concerning the storage of yak wool.                   | the storage of yak wool
            Nepal tabled a resolution entitled “Yak wool and its uses”.                         | Yak wool and its uses
            Nepal tabled a resolution, "Yak wool and its uses", before lunch.                   | Yak wool and its uses
            Nepal's yak wool resolution was adopted.                                            | yak wool
            Nepal tabled resolutions on yak wool and on mountain huts.                          | mountain huts; yak wool
            Nepal tabled two resolutions, one on yak wool and one on mountain huts.             | mountain huts; yak wool
            Nepal tabled a resolution on yak wool and another on mountain huts.                 | mountain huts; yak wool
            The resolution on yak wool was tabled by Nepal. It was adopted.                     | yak wool
            Nepal tabled a resolution on yak wool. Peru supported the resolution on yak wool.   | yak wool
            Nepal spoke about yak wool.                                                         | ''
            Nepal tabled resolutions on yak wool, on ice, and on mountain huts.                 | ice; mountain huts; yak wool
            Last year's resolution on yak wool was tabled by Nepal.                             | ''
            Nepal praised the Security Council's resolution on yak wool.                        | ''
            """)
    void aTextIsCalledByItsSubject(String article, String titles) {
        List<String> expected = titles.isEmpty() ? List.of() : Arrays.asList(titles.split("; ", -1));
        assertEquals(
                expected, SampleArticle.of(article).titles().stream().sorted().toList(), article);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nepal tabled a resolution on yak wool. Peru co-sponsored it.                                    | cosponsor: PER
            Nepal tabled a resolution on yak wool. The Nepalese text was co-sponsored by Peru.              | cosponsor: PER
            Nepal tabled a resolution on yak wool (L.7). Peru co-sponsored L.7.                             | cosponsor: PER
            Nepal tabled a resolution on yak wool. Lunch was cold. Peru co-sponsored the resolution.        | cosponsor: PER
            Nepal tabled a resolution on yak wool. Peru co-sponsored the text on wool.                      | cosponsor: PER
            Nepal tabled a resolution on yak wool. Its co-sponsors included Peru.                           | cosponsor: PER
            Nepal tabled a resolution on yak wool and Chad one on mountain huts. Peru co-sponsored the former.  | cosponsor: PER
            Nepal tabled a resolution on yak wool and Chad one on mountain huts. Peru co-sponsored both texts.  | cosponsor: PER
            Nepal tabled a resolution on yak wool and Chad one on mountain huts. Peru co-sponsored Nepal's text. | cosponsor: PER
            """)
    void laterWordsMeanTheTextAgain(String article, String roles) {
        assertEquals("lead: NPL; " + roles, SampleArticle.of(article).roles("yak wool"), article);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nepal tabled a resolution on yak wool and Chad one on mountain huts. Peru co-sponsored the latter.
            Nepal tabled a resolution on yak wool and Chad one on mountain huts. Peru co-sponsored Chad's text.
            Nepal tabled a resolution on yak wool. Chad tabled a resolution on mountain huts. Peru co-sponsored it.
            Nepal tabled a resolution on yak wool. Peru co-sponsored last year's text.
            Nepal tabled a resolution on yak wool. Peru co-sponsored the 2019 resolution.
            """)
    void otherWordsMeanAnotherText(String article) {
        assertEquals("lead: NPL", SampleArticle.of(article).roles("yak wool"), article);
    }

    @Test
    void symbolsNameTexts() {
        SampleArticle article = SampleArticle.of(
                "Draft resolution A/C.2/79/L.14, on yak wool, was tabled by Nepal. L.14 was adopted by consensus.");
        assertEquals("A/C.2/79/L.14", article.text("yak wool").symbol().orElseThrow());
        assertEquals("adopted by consensus", article.outcome("yak wool"));
    }

    @Test
    void aHeadingIsWhatItsSectionIsAbout() {
        SampleArticle article = SampleArticle.of(
                "## Yak wool (L.3)",
                "Nepal tabled the draft. It was adopted.",
                "## Mountain huts (L.4)",
                "Chad tabled the draft. It was withdrawn.");
        assertEquals("lead: NPL", article.roles("Yak wool"));
        assertEquals("adopted", article.outcome("Yak wool"));
        assertEquals("lead: TCD", article.roles("Mountain huts"));
        assertEquals("withdrawn", article.outcome("Mountain huts"));
    }

    @Test
    void anAmendmentKnowsWhatItAmends() {
        SampleArticle article = SampleArticle.of(
                "Nepal tabled a resolution on yak wool.",
                "Chad tabled an amendment to delete the reference to camels. It was rejected.");
        NegotiatedText amendment = article.facts().texts().stream()
                .filter(t -> t.kind() == TextKind.AMENDMENT)
                .findFirst()
                .orElseThrow();
        assertEquals(article.text("yak wool").id(), amendment.amends().orElseThrow());
        assertEquals(List.of("TCD"), List.of(article.actors(amendment.title(), RoleKind.LEAD)));
        assertEquals("rejected", article.outcome(amendment.title()));
        assertEquals("?", article.outcome("yak wool"));
    }

    @Test
    void twoAmendmentsAreToldOneByOne() {
        SampleArticle article = SampleArticle.of(
                "Nepal tabled a resolution on yak wool.",
                "Two amendments came in. The first, by Chad, would have deleted camels; it was rejected. "
                        + "The other, by Mali, would have added goats; it was withdrawn.");
        List<NegotiatedText> amendments = article.facts().texts().stream()
                .filter(t -> t.kind() == TextKind.AMENDMENT)
                .toList();
        assertEquals(2, amendments.size(), article.titles().toString());
        assertTrue(amendments.stream().allMatch(t -> t.amends().isPresent()));
        assertEquals("rejected", article.outcome("camels"));
        assertEquals("withdrawn", article.outcome("goats"));
    }

    @Test
    void itIsATextWhereNoneWasSpokenOf() {
        for (String article : List.of(
                "The week began quietly. It is a resolution on yak wool, tabled by Nepal.",
                "The week began quietly. This was a draft resolution on yak wool, tabled by Nepal.")) {
            assertEquals(List.of("yak wool"), SampleArticle.of(article).titles(), article);
        }
        SampleArticle again = SampleArticle.of("Nepal tabled L.4. It is a resolution on yak wool.");
        assertEquals(1, again.titles().size(), again.titles().toString());
    }

    @Test
    void aConventionNamedInPassingIsNoDeclaration() {
        SampleArticle article = SampleArticle.of(
                "Nepal tabled a resolution on yak wool.",
                "In May the parties to the Convention against Lost Luggage come to Paris. "
                        + "The negotiation of its declaration begins in June.");
        assertEquals(List.of("yak wool"), article.titles());
    }

    @Test
    void theRestAreToldOneByOne() {
        SampleArticle article = SampleArticle.of(
                "Nepal tabled a resolution on yak wool. It was adopted by 30 votes to 4.",
                "The other three resolutions had an easy passage. Chad had tabled a resolution on camels. "
                        + "A second resolution, on goats, was introduced by Mali. "
                        + "The third, submitted by Peru, deals with llamas.");
        assertEquals(4, article.titles().size(), article.titles().toString());
        assertEquals("PER", article.actors("llamas", RoleKind.LEAD));
    }
}
