package org.rapporteur.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a text is called: by its subject beside its noun or symbol, by its heading, by what its section speaks of.
class TextTitleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A/C.4/79/L.8, protection of salt marshes. Introduced by Fiji.                            | protection of salt marshes | A/C.4/79/L.8
            L.9: protection of salt marshes. Tabled by Fiji.                                         | protection of salt marshes | L.9
            L.9 – the protection of salt marshes. Tabled by Fiji.                                    | the protection of salt marshes | L.9
            L.9, protection of salt marshes, was tabled by Fiji.                                     | protection of salt marshes | L.9
            Fiji tabled a draft on salt marshes (L.9).                                               | salt marshes | L.9
            A draft of Fiji on salt marshes (L.9), co-sponsored by Peru, was adopted.                | salt marshes | L.9
            The one on salt marshes, L.9, was tabled by Fiji.                                        | salt marshes | L.9
            Fiji tabled a draft on salt marshes in document L.9. It was adopted.                     | salt marshes | L.9
            Fiji tabled draft resolution A42-WP/349, on salt marshes.                                | salt marshes | A42-WP/349
            Fiji tabled a resolution on salt marshes (GC(68)/RES/8).                                 | salt marshes | GC(68)/RES/8
            L.9, tabled by Fiji, is about salt marshes.                                              | salt marshes | L.9
            L.9 was about protecting salt marshes, and was tabled by Fiji.                           | protecting salt marshes | L.9
            Fiji tabled a resolution for a fund on salt marshes, L.9.                                | a fund on salt marshes | L.9
            """)
    void theSubjectStandsBesideTheSymbol(String article, String title, String symbol) {
        SampleArticle sample = SampleArticle.of(article);
        assertEquals(List.of(title), sample.titles());
        assertEquals(symbol, sample.facts().texts().getFirst().symbol().orElse(""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            L.9 is not what Fiji wanted. Fiji opposed L.9.
            L.9, tabled by Fiji, was adopted.
            L.9, Fiji's text, was adopted.
            L.9, the Fijian draft, was adopted.
            L.9, paragraph 4, was opposed by Fiji. L.9 was adopted.
            On L.9, Fiji and Peru abstained. It was adopted.
            """)
    void whatIsBesideTheSymbolIsNoTitle(String article) {
        SampleArticle sample = SampleArticle.of(article);
        assertEquals("L.9", sample.facts().texts().getFirst().title());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## The sun is still not a thermostat",
                "## Is the captain going to be 67?",
                "## Somebody finally mentioned the cook",
                "## The one that made us cry",
                "## Other items",
                "## Votes",
                "## Adopted without a vote",
                "## What we did on Thursday"
            })
    void aJokeOrQuestionCallsNothing(String heading) {
        SampleArticle sample = SampleArticle.of(
                heading, "Let me begin with the salt marshes resolution. Fiji put it forward. It was adopted.");
        assertEquals(List.of("salt marshes"), sample.titles());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Salt marshes                            | Salt marshes
            3. Combating the loss of salt marshes   | Combating the loss of salt marshes
            Crimes that affect the salt marshes     | Crimes that affect the salt marshes
            Salt marshes (L.3)                      | Salt marshes
            """)
    void aSubjectAsHeadingCallsTheText(String heading, String title) {
        SampleArticle sample = SampleArticle.of("## " + heading, "The draft was tabled by Fiji. It was adopted.");
        assertEquals(List.of(title), sample.titles());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Salt marshes were opposed by nobody but Oman. The draft decision was tabled by Fiji.     | Salt marshes
            Fiji has wanted a sanctuary for whales for years. Fiji tabled the decision again.        | sanctuary for whales
            The protection of salt marshes came up once more. The draft was presented by Fiji.       | protection of salt marshes
            """)
    void whatTheSectionSpeaksOfCallsTheText(String paragraph, String title) {
        SampleArticle sample = SampleArticle.of("## What nobody wanted", paragraph);
        assertEquals(List.of(title), sample.titles());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Fiji tabled a resolution on child, early and forced marriage.          | child, early and forced marriage
            Fiji tabled a resolution on the centrality of care and support from a human rights perspective. | the centrality of care and support from a human rights perspective
            Fiji tabled a resolution against the glorification of Nazism.          | the glorification of Nazism
            Fiji tabled a resolution on salt marshes, and Peru one on fog.         | fog; salt marshes
            Fiji tabled a resolution on salt marshes that Peru opposed.            | salt marshes
            Fiji tabled a resolution on salt marshes with Peru.                    | salt marshes
            Fiji's draft on salt marshes arrived late. It was adopted.             | salt marshes
            Fiji tabled a resolution on rivers, lakes and what we leave in them.   | rivers, lakes and what we leave in them
            """)
    void aSubjectEndsWhereTheClauseGoesOn(String article, String titles) {
        assertEquals(
                Arrays.asList(titles.split("; ", -1)),
                SampleArticle.of(article).titles().stream().sorted().toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The moratorium on the use of the death penalty was tabled by Italy. It was adopted.    | moratorium on the use of the death penalty
            The moratorium on executions, co-sponsored by Italy, passed.                           | moratorium on executions
            Sand and dust storms was adopted by consensus.                                         | Sand and dust storms
            Harmony with nature had been adopted without a vote.                                   | Harmony with nature
            The rules for small boats were put forward by Norway.                                  | ''
            The agenda was adopted by consensus.                                                   | ''
            The phrase “marshes” was tabled by Italy.                                              | ''
            The reference to marshes was tabled by Italy.                                          | ''
            The candidate from Chad was sponsored by Italy.                                        | ''
            The compromise was put forward by Norway.                                              | ''
            """)
    void whatIsDoneToTextsAloneShowsOne(String article, String title) {
        assertEquals(
                title.isEmpty() ? List.of() : List.of(title),
                SampleArticle.of(article).titles(),
                article);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The situation of human rights in Syria is an American text nowadays (L.44).                      | The situation of human rights in Syria
            Chile tabled a resolution. “Reducing the burden of fog” is the name of it.                       | Reducing the burden of fog
            On Sudan, the Council decided to keep its own mission at work.                                   | Sudan
            On Friday, the Council decided to keep its own mission at work.                                  | keep its own mission at work
            """)
    void theSentenceSaysWhatItIsCalled(String article, String title) {
        SampleArticle sample = SampleArticle.of(article);
        assertEquals(List.of(title), sample.titles(), article);
    }
}
