package org.rapporteur.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which mentions are of one text, and which of two.
class TextMentionsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nepal wrote a resolution on yak wool. In the end L.6 went through without a vote.",
                "Not so easy was L.6. Nepal had written a text about yak wool. It was adopted by consensus.",
                "The last one was L.6. Nepal had written a resolution on yak wool. It was adopted by consensus.",
                "Nepal tabled L.6. This was the one about yak wool. It was adopted by consensus.",
                "Nepal's resolution on yak wool was short. This version, L.6, was adopted by consensus.",
            })
    void aSymbolAndASubjectThatComeApartAreOfOneText(String article) {
        SampleArticle sample = SampleArticle.of(article);
        assertEquals(List.of("yak wool"), sample.titles());
        assertEquals("L.6", sample.text("yak wool").symbol().orElseThrow());
        assertEquals("lead: NPL", sample.roles("yak wool"));
        assertEquals("adopted by consensus", sample.outcome("yak wool"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nepal wrote a resolution on yak wool. Chad tabled L.6.",
                "Nepal wrote a resolution on yak wool. Another draft, Chad's L.6, was withdrawn.",
                "Nepal wrote a resolution on yak wool. It was adopted by vote. L.6 was withdrawn.",
                "Nepal wrote a resolution on yak wool. Next came L.6, which Chad withdrew.",
                "Nepal wrote a resolution on yak wool.\n\nL.6 was withdrawn by Chad.",
                "Chad tabled L.6. Nepal wrote a resolution on yak wool.",
            })
    void aSymbolOfAnotherTextStaysApart(String article) {
        assertEquals(
                "",
                SampleArticle.of(article).facts().texts().stream()
                        .filter(t -> t.title().equals("yak wool"))
                        .flatMap(t -> t.symbol().stream())
                        .findFirst()
                        .orElse(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Canada's draft on human rights in Iran was short. The haggling nearly sank the Iran text. Chile backed it.",
                "Canada's draft on human rights in Iran was short. Mali's on ice was long. Chile backed the Iran draft.",
                "Canada tabled a resolution on human rights in Iran. Nobody loved ice. Chile backed the Iran resolution.",
            })
    void aTextIsKnownByTheStateThatItIsAbout(String article) {
        assertEquals("lead: CAN; supporter: CHL", SampleArticle.of(article).roles("Iran"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mali tabled a draft on ice. Nepal tabled a draft on yak wool. Mali spoke. Its draft was backed by Chile.     | ice
            Mali tabled a draft on ice. Nepal tabled a draft on yak wool. Mali was glad that Chile backed the text.      | yak wool
            Mali tabled a draft on ice. Nepal tabled a draft on yak wool. Mali and its friends sang. Chile backed it.    | yak wool
            Two drafts were tabled. Mali's was on ice and short. The last was Nepal's. Its text, on yak wool, was backed by Chile. | yak wool
            """)
    void aTextIsKnownByItsOwner(String article, String title) {
        SampleArticle sample = SampleArticle.of(article);
        assertEquals("CHL", sample.actors(title, org.rapporteur.model.RoleKind.SUPPORTER));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Two amendments were tabled. L.51, on deleting the date, failed. L.52, on the place, failed. Chile backed the first, in tears.   | L.51
            Two amendments were tabled. L.51, on deleting the date, failed. L.52, on the place, failed. Chile backed the second, in tears.  | L.52
            Two drafts were tabled. Mali tabled one on ice, L.1. Nepal tabled one on wool, L.2. Chile backed the second, in tears.           | L.2
            Two drafts were tabled. Mali tabled one on ice, L.1. Nepal tabled one on wool, L.2. Chile backed the other, in tears.            | L.2
            """)
    void announcedTextsAreCounted(String article, String symbol) {
        assertEquals("CHL", SampleArticle.of(article).actors(symbol, org.rapporteur.model.RoleKind.SUPPORTER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chad and Mali led a core group, and their draft was short. It dealt with huts. Peru co-sponsored it.",
                "Chad and Mali were in a hurry. Their resolution was short. Peru co-sponsored it.",
                "Chad and Mali had worked hard. The room was cold. Peru co-sponsored their text.",
            })
    void aTextOfOthersInALaterParagraphIsAnother(String paragraph) {
        SampleArticle sample = SampleArticle.of("Nepal tabled a resolution on yak wool.", paragraph);
        assertEquals("lead: NPL", sample.roles("yak wool"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nepal was glad. Its resolution was short. Peru co-sponsored it.",
                "Nepal explained its declaration. Peru co-sponsored the resolution.",
                "Chad spoke. Peru co-sponsored it.",
            })
    void aTextOfItsOwnersInALaterParagraphIsTheSame(String paragraph) {
        SampleArticle sample = SampleArticle.of("Nepal tabled a resolution on yak wool.", paragraph);
        assertEquals(List.of("yak wool"), sample.titles());
        assertEquals("lead: NPL; cosponsor: PER", sample.roles("yak wool"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A quiet zone for whales. It was tabled jointly by Chad and Mali. Peru supported it.                   | quiet zone
            Third, a quiet zone for whales. Chad and Mali tabled it. Peru supported the draft.                    | quiet zone
            A quiet zone for whales, from cape to cape. Chad and Mali tabled it. Peru supported it.               | quiet zone
            Whales. Chad and Mali put forward the draft. Peru supported it.                                       | Whales
            Lastly, the north-east shelf. It was tabled by Chad and Mali, and Peru supported it.                  | north-east shelf
            """)
    void aParagraphMayBeginWithItsTextAsWithAHeading(String paragraph, String title) {
        SampleArticle sample =
                SampleArticle.of("Nepal tabled a resolution on yak wool. It was adopted by consensus.", paragraph);
        assertEquals("lead: NPL", sample.roles("yak wool"));
        assertEquals("lead: MLI TCD; supporter: PER", sample.roles(title));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A long night. Peru supported the resolution.",
                "No surprises. Peru supported it.",
                "Seven votes. Peru supported it.",
                "Why not? Peru supported it.",
                "Then the Peruvians. Peru supported it.",
            })
    void aTimeANumberOrAQuestionIsNoText(String paragraph) {
        SampleArticle sample =
                SampleArticle.of("Nepal tabled a resolution on yak wool. It was adopted by consensus.", paragraph);
        assertEquals("lead: NPL; supporter: PER", sample.roles("yak wool"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nepal tabled a resolution on yak wool. The project L.55, on huts, was put forward by Chad.",
                "Nepal tabled a resolution on yak wool. Chad submitted the project L.55 on huts.",
                "Nepal tabled a resolution on yak wool (L.1). The venture on huts, L.55, was tabled by Chad.",
                "Nepal tabled a resolution on yak wool (L.1). Chad put forward the endeavour L.55.",
            })
    void aStandInWithANameOfItsOwnIsAnotherText(String article) {
        SampleArticle sample = SampleArticle.of(article);
        assertEquals("lead: NPL", sample.roles("yak wool"));
        assertEquals("lead: TCD", sample.roles("L.55"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chad presented a new idea, and decision there was none. Peru endorsed it.",
                "Nobody knew what came next. Peru endorsed the decision.",
                "There was a fight. Peru co-sponsored the decision.",
            })
    void aSectionDoesNotSpeakOfTheTextsBeforeIt(String paragraph) {
        SampleArticle sample = SampleArticle.of(
                "## Wool",
                "Nepal tabled a decision on yak wool. It was adopted by consensus.",
                "## What else?",
                paragraph);
        assertEquals("lead: NPL", sample.roles("yak wool"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Paraguay pledged to present its mid-term report.",
                "Iran rejected the text as \"a fable written in Ottawa\".",
                "Egypt had asked for a mention of \"home-grown remedies\", an idea that the drafters resisted.",
                "Chile praised Peru for its national strategy.",
            })
    void whatNobodyNegotiatesIsNoText(String article) {
        assertEquals(List.of(), SampleArticle.of(article).titles());
    }

    @Test
    void aConventionIsNoTextForWhatItsPartiesPrepare() {
        assertEquals(
                List.of("lakes"),
                SampleArticle.of(
                                "Chile tabled a resolution on lakes. It was adopted by consensus. In October the parties to"
                                        + " the Convention against Doping come to Lima. Regional preparatory meetings follow in early"
                                        + " 2031.")
                        .titles());
    }
}
