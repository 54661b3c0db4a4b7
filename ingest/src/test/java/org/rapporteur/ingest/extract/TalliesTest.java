package org.rapporteur.ingest.extract;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.ingest.language.Document;
import org.rapporteur.ingest.language.Tag;
import org.rapporteur.ingest.read.ArticleReaders;
import org.rapporteur.ingest.read.UnreadableArticleException;

class TalliesTest {
    /// The counts of the one sentence, those not given as "_".
    private static String counts(String sentence) throws UnreadableArticleException {
        return tallies(sentence).stream()
                .map(t -> number(t.vote().inFavour()) + "-" + number(t.vote().against()) + "-"
                        + number(t.vote().abstaining()))
                .collect(joining(" "));
    }

    private static List<Tallies.Tally> tallies(String sentence) throws UnreadableArticleException {
        byte[] bytes = ("---\ntitle: Notes\n---\n\n" + sentence + "\n").getBytes(StandardCharsets.UTF_8);
        Document document = Document.of(
                ArticleReaders.standard().read(bytes, "a.md"),
                tokens -> tokens.stream().map(t -> Tag.X).toList());
        return document.sentences().stream()
                .skip(1)
                .flatMap(s -> Tallies.find(s).stream())
                .toList();
    }

    private static String number(OptionalInt count) {
        return count.isPresent() ? String.valueOf(count.getAsInt()) : "_";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The count was 98–4–51.                                                       | 98-4-51
            It was adopted (27-3-17).                                                    | 27-3-17
            It was approved by 98 to 40, with 12 abstentions.                            | 98-40-12
            It passed by 98 votes to 4.                                                  | 98-4-_
            It was lost, 12 votes to 40 with 9 abstentions.                              | 12-40-9
            The vote was 77 in favour, 30 against, 21 abstaining.                        | 77-30-21
            There were 21 abstentions against 77 in favour.                              | 77-_-21
            The draft then collected 120 votes, with 9 against and 11 abstaining.        | 120-9-11
            By the narrowest of margins, 19 votes to 18, the chair was overruled.        | 19-18-_
            Thirty-eight delegations voted in favour, nobody against.                    | 38-0-_
            One hundred and two voted in favour.                                         | 102-_-_
            Forty in favour, three against, eighteen abstaining.                         | 40-3-18
            The result: 31 to 2, four abstaining.                                        | 31-2-4
            Against the draft stood 41 delegations, and 17 abstained; the yeas came to 84. | 84-41-17
            It was defeated, 15 to 21, and with 11 abstentions it came close.            | 15-21-11
            It fell: 12 for, 21 against, 8 abstaining.                                   | 12-21-8
            It went through by 50 to 1 with a single abstention.                         | 50-1-1
            There was not one abstention.                                                | _-_-0
            No State voted against.                                                      | _-0-_
            Nobody voted against and six abstained.                                      | _-0-6
            It was adopted unanimously by 47 votes.                                      | 47-0-_
            In favour: 30. Against: 4. Abstentions: 12.                                  | 30-_-_ _-4-_ _-_-12
            In favour (30), against (4), abstaining (12).                                | 30-4-12
            The first got 30 to 14, the second got 31 to 9 votes.                        | 30-14-_ 31-9-_
            There was one vote against.                                                  | _-1-_
            """)
    void readsCountsOfVotes(String sentence, String expected) throws UnreadableArticleException {
        assertEquals(expected, counts(sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It passed by 98 votes to 4, with 30 abstentions and 12 not voting.     | 98-4-30 | 12
            It passed by 98 votes to 4, with 12 members not voting.                | 98-4-_  | 12
            The count was 98–4–30; twelve delegations did not vote.                | 98-4-30 | 12
            Twenty States were in favour, ten against, and five did not vote.      | 20-10-_ | 5
            It passed by 98 votes to 4, with 30 abstentions.                       | 98-4-30 | _
            It passed by 98 votes to 4, and Chad did not vote.                     | 98-4-_  | _
            """)
    void membersThatTookNoPartAreNoAbstentions(String sentence, String counts, String notVoting)
            throws UnreadableArticleException {
        assertEquals(counts, counts(sentence));
        assertEquals(notVoting, number(tallies(sentence).getFirst().vote().notVoting()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The session runs from 9 to 13 March.
            It was adopted by consensus on 9 to 13 March.
            Talks lasted four to six weeks.
            More than 100 States voted in favour.
            Nobody asked for a vote.
            No vote was taken.
            One looked for a way out.
            Two of them spoke against it for an hour.
            Ten others abstained.
            The panel has 21 members, for which 30 candidates stood.
            Resolution 78 was adopted on 2024-12-01.
            Paragraphs 5 to 9 were adopted without changes.
            Some 40 States voted against.
            """)
    void readsNoCountWhereNoneIs(String sentence) throws UnreadableArticleException {
        assertEquals("", counts(sentence));
    }
}
