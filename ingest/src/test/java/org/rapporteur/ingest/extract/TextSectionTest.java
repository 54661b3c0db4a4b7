package org.rapporteur.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.RoleKind;
import org.rapporteur.model.TextKind;

/// Headings, items and fragments below them, and words that mean one of several texts just spoken of.
class TextSectionTest {
    @Test
    void anItemThatHoldsItemsIsTheirHeading() {
        SampleArticle article = SampleArticle.of("## Put to the vote", """
                - Salt marshes and dunes
                  - Who: drafted by Fiji and Peru.
                  - Votes: 65 in favour, 7 against, 41 abstentions.
                - Fog over harbours
                  - Sponsors: Malta. Adopted, 30 to 0.
                """);
        assertEquals(List.of("Salt marshes and dunes", "Fog over harbours"), article.titles());
        assertEquals("lead: FJI PER", article.roles("Salt marshes"));
        assertEquals("adopted by vote 65-7-41", article.outcome("Salt marshes"));
        assertEquals("lead: MLT", article.roles("Fog"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- **Salt marshes** (GC(68)/RES/8). Submitted by Fiji.",
                "**Salt marshes.** Tabled by Fiji.",
                "### Salt marshes\n\nIntroduced by Fiji, as always.",
                "### Salt marshes\n\nThe draft was tabled by Fiji."
            })
    void whatAnOuterHeadingSaysHoldsBelow(String text) {
        SampleArticle article = SampleArticle.of("## Adopted without a vote", text);
        assertEquals("lead: FJI", article.roles("Salt marshes"));
        assertEquals("adopted by consensus", article.outcome("Salt marshes"));
    }

    @Test
    void colonsSetHeadsApart() {
        SampleArticle article = SampleArticle.of(
                "## Other items",
                "University for Fog: a Costa Rican text (L.13), supported by Chile. Approved by consensus.",
                "Assistance in dunes: draft L.14, presented by Poland. Approved by consensus.");
        assertEquals(List.of("University for Fog", "Assistance in dunes"), article.titles());
        assertEquals("lead: CRI; supporter: CHL", article.roles("University"));
        assertEquals("lead: POL", article.roles("Assistance"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Fiji tabled a text on marshes and Peru one on fog. Chad co-sponsored both.           | cosponsor: TCD | cosponsor: TCD
            Fiji tabled a text on marshes and Peru one on fog. Chad co-sponsored the second.     | ''             | cosponsor: TCD
            Fiji tabled a text on marshes and Peru one on fog. The first was opposed by Chad.    | opponent: TCD  | ''
            Fiji tabled a text on marshes and Peru one on fog. Chad opposed the former.          | opponent: TCD  | ''
            Fiji tabled a text on marshes and Peru one on fog. Chad opposed the latter.          | ''             | opponent: TCD
            """)
    void oneOfSeveralIsMeant(String article, String first, String second) {
        SampleArticle sample = SampleArticle.of(article);
        assertEquals(first.isEmpty() ? "lead: FJI" : "lead: FJI; " + first, sample.roles("marshes"), article);
        assertEquals(second.isEmpty() ? "lead: PER" : "lead: PER; " + second, sample.roles("fog"), article);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            There was also a ministerial declaration. Egypt facilitated it.                      | ministerial declaration | DECLARATION
            Nicaragua dissociated itself from the agreed conclusions. They were adopted.         | agreed conclusions      | OTHER
            Chile co-facilitated the Lima work programme on gender.                              | Lima work programme on gender | OTHER
            The amendment of Article VI of the Statute, for which Morocco had offered a decision, was postponed. | amendment of Article VI of the Statute | DECISION
            """)
    void someTextsAreCalledByTheirNoun(String article, String title, TextKind kind) {
        SampleArticle sample = SampleArticle.of(article);
        assertEquals(List.of(title), sample.titles());
        assertEquals(kind, sample.facts().texts().getFirst().kind());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The one on marshes was tabled by Fiji. L.16, for the archivists. Peru co-sponsored it.",
                "Fiji tabled a text on marshes. The number on the door was L.16. Peru co-sponsored L.16.",
                "Fiji tabled a text on marshes. This year's version, L.16, was co-sponsored by Peru."
            })
    void aSymbolAloneIsThatOfTheTextJustNamed(String article) {
        SampleArticle sample = SampleArticle.of(article);
        assertEquals(1, sample.titles().size(), sample.titles().toString());
        assertEquals("L.16", sample.text("marshes").symbol().orElse(""));
        assertEquals("PER", sample.actors("marshes", RoleKind.COSPONSOR));
    }

    @Test
    void anotherSymbolIsAnotherText() {
        SampleArticle sample = SampleArticle.of("Fiji tabled a text on marshes. L.16 was tabled by Peru.");
        assertEquals("lead: FJI", sample.roles("marshes"));
        assertEquals("lead: PER", sample.roles("L.16"));
    }

    @Test
    void theResolutionIsWhatTheCouncilDecided() {
        SampleArticle sample = SampleArticle.of(
                "The Council decided to keep its mission at work. Norway had drafted the resolution, L.17. Peru opposed L.17.");
        assertEquals("lead: NOR; opponent: PER", sample.roles("L.17"));
        assertEquals("adopted", sample.outcome("L.17"));
        assertEquals(TextKind.RESOLUTION, sample.facts().texts().getFirst().kind());
    }

    @Test
    void aCompanionIsATextOfItsOwn() {
        SampleArticle sample = SampleArticle.of(
                "The draft on marshes was presented by Cuba, and Guatemala abstained.",
                "Its companion, on the oil slick on Lebanese shores, was co-sponsored by Chad.");
        assertEquals("cosponsor: TCD", sample.roles("the oil slick on Lebanese shores"));
    }
}
