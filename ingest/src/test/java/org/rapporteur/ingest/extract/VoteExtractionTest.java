package org.rapporteur.ingest.extract;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.RoleKind;

class VoteExtractionTest {
    private static final String TABLED = "Chile tabled a resolution on the protection of peatlands. ";

    private static String sides(SampleArticle article) {
        return Stream.of(RoleKind.VOTED_FOR, RoleKind.VOTED_AGAINST, RoleKind.ABSTAINED)
                .map(kind -> article.actors("peatlands", kind))
                .map(names -> names.isEmpty() ? "-" : names)
                .collect(joining(" / "));
    }

    /// Who voted for / against / abstained.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mali voted for it, Chad and Togo against.                                                   | MLI / TCD TGO / -
            The no side consisted of Mali, Chad and, once more, Togo.                                   | - / MLI TCD TGO / -
            Mali, Chad and Togo cast the only negative votes.                                           | - / MLI TCD TGO / -
            It passed with 60 in favour and 2 against, the two being Mali and Chad.                     | - / MLI TCD / -
            It passed with 60 votes, nobody against and six abstentions. One of those was Mali's.       | - / - / MLI
            It got 90 votes, with 3 against and 2 abstaining, Mali, Chad and Togo in the first category and Fiji and Peru in the second. | - / MLI TCD TGO / FJI PER
            Mali and Chad, which used to abstain, voted against.                                        | - / MLI TCD / -
            Mali abstained, and so did Chad and Togo.                                                   | - / - / MLI TCD TGO
            Mali was alone in voting no.                                                                | - / MLI / -
            Forty voted in favour, two voted against and the rest abstained.                            | - / - / -
            Mali ended up among the abstainers.                                                         | - / - / MLI
            Twelve voted against. Of the twelve against we note Mali and Chad.                          | - / MLI TCD / -
            Thirty in favour, three against, eighteen abstaining. The three were Mali, Chad and Togo.   | - / MLI TCD TGO / -
            It passed by 30 to 2, with Mali, Chad and Togo abstaining.                                  | - / - / MLI TCD TGO
            Mali was in the majority.                                                                   | MLI / - / -
            Mali and Chad were among those who sat on their hands.                                      | - / - / MLI TCD
            It was adopted by 40 votes to 1 (Mali), with 2 abstentions (Chad and Togo).                 | - / MLI / TCD TGO
            In favour: Mali and Chad. Against: Togo. Abstaining: Fiji and Peru.                         | MLI TCD / TGO / FJI PER
            Against the draft stood 41 delegations; the yeas came to 84. Mali was one of them. Chad said no. | MLI / TCD / -
            The only vote against came from Mali.                                                       | - / MLI / -
            We had expected a no from Mali and a shrug from Chad; both voted in favour.                 | MLI TCD / - / -
            Mali and Chad were opposed and voted so.                                                    | - / MLI TCD / -
            Mali found it worth supporting and voted accordingly.                                       | MLI / - / -
            It got 60 votes, with 2 against, the two being Mali and Chad, and six abstentions. One of those was Togo's. | - / MLI TCD / TGO
            Mali, despite its doubts, was in the majority.                                              | MLI / - / -
            It got 90 votes, with 3 against and 4 abstaining, Mali and Chad in the first category and Fiji and Peru, among others, in the second. | - / MLI TCD / FJI PER
            The result: 27 for, with 16 abstaining, and just two against, which were Mali and Chad.      | - / MLI TCD / -
            Of the two Congos only Mali was there, and it abstained.                                    | - / - / MLI
            In the end 31 countries were for it, 13 against, and two, namely Mali and Chad, abstained.  | - / - / MLI TCD
            Mali, which spoke twice, and Chad voted no.                                                 | - / MLI TCD / -
            It was adopted by 19 votes to 9; Mali and Chad themselves were against, while Togo was for. | TGO / MLI TCD / -
            It passed with 30 in favour, none against and 3 abstentions. Mali and Chad are among the last. | - / - / MLI TCD
            The result was 71 for, 9 against and no fewer than 60 abstentions, among which one noted those of Mali and Chad. | - / - / MLI TCD
            It was adopted by 30 to 4; Togo voted against. Mali and Chad voted together with Togo.      | - / MLI TCD TGO / -
            It was adopted by 30 to 4; Mali was against, while Togo, usually absent, was for.           | TGO / MLI / -
            All except Mali voted for it.                                                               | - / - / -
            It passed with a single abstention, Mali's.                                                 | - / - / MLI
            """)
    void placesPartiesOnTheirSide(String sentence, String sides) {
        assertEquals(sides, sides(SampleArticle.of(TABLED + sentence)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mali did not vote against it.
            Mali would have voted against.
            Mali threatened to vote against the text.
            Last year Mali voted against it.
            Mali did not abstain.
            In the Security Council, Mali voted against a similar text.
            If Mali votes against, the text is dead.
            Neither Mali nor Chad voted against.
            Mali usually abstains.
            There were no abstentions, Mali said.
            Mali had said no to a coffee.
            Fiji had spoken for the text, and so had Mali.
            Mali has always voted against such texts.
            Two against two: Mali and Chad for, Togo and Fiji opposed.
            Mali opposed it and asked for a pause. It was adopted by 30 votes to 2.
            """)
    void placesNobodyWhereNothingHappened(String sentence) {
        assertEquals("- / - / -", sides(SampleArticle.of(TABLED + sentence)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mali called for a vote.                                         | MLI
            Mali and Chad asked for a recorded vote on it.                  | MLI TCD
            Mali insisted on a show of hands.                               | MLI
            Mali requested a recorded vote on paragraph 5.                  |
            Mali did not call for a vote.                                   |
            Mali had instructions to ask for a recorded vote on it.         |
            Mali had instructions to ask for a recorded vote on it, and on Friday that is what it did. | MLI
            Mali asked for recorded votes across the board.                 | MLI
            Mali asked for a separate vote on the ninth paragraph.          |
            """)
    void knowsWhoHadTheVoteCalled(String sentence, String opponents) {
        String expected = opponents == null ? "" : opponents;
        assertEquals(expected, SampleArticle.of(TABLED + sentence).actors("peatlands", RoleKind.OPPONENT));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The vote was 118 in favour, 43 against, 14 abstaining.                         | adopted by vote 118-43-14
            There were six abstentions against 90 in favour.                               | adopted by vote 90-_-6
            Thirty voted in favour, nobody against; Mali, Chad and Togo abstained, and they were the only three. | adopted by vote 30-0-3
            Mali, Chad and Togo cast the only negative votes. The count was 90–3–12.       | adopted by vote 90-3-12
            It passed by 30 to 14, with Mali and Chad abstaining.                          | adopted by vote 30-14-2
            A vote on paragraph 5 was carried by 50 to 20. The draft itself was adopted by 60 to 3. | adopted by vote 60-3-_
            A motion to close the debate was lost by 20 votes to 30.                       | ?
            By the narrowest of margins, 22 votes to 21, it was approved.                  | adopted by vote 22-21-_
            The tally was 20 to 31.                                                        | rejected by vote 20-31-_
            Mali took the matter to a vote on the ninth paragraph alone. It survived by 71 to 12. The resolution as a whole was adopted by 98 votes to none, 14 States abstaining. | adopted by vote 98-0-14
            Mali moved that no action be taken, a motion that failed by 14 to 80. The final count was eighty-one in favour and nine against. | adopted by vote 81-9-_
            It was adopted by 30 to 4. Nine delegations abstained.                         | adopted by vote 30-4-9
            """)
    void countsTheVoteOnTheText(String sentence, String outcome) {
        assertEquals(outcome, SampleArticle.of(TABLED + sentence).outcome("peatlands"));
    }

    @Test
    void readsTablesOfVotes() {
        SampleArticle article = SampleArticle.of(
                "Chile tabled a resolution on the protection of peatlands (L.2). Mali tabled a resolution on the safety of"
                        + " railways (L.3).",
                "| Draft | For | Against | Abstaining |\n|---|---|---|---|\n| L.2 | 36 | 1 | 4 |\n| L.3 | 12 | 20 | – |");
        assertEquals("adopted by vote 36-1-4", article.outcome("peatlands"));
        assertEquals("rejected by vote 12-20-0", article.outcome("railways"));
    }

    @Test
    void warnsOfTwoCounts() {
        SampleArticle article = SampleArticle.of(
                TABLED
                        + "It was adopted by 30 votes to 4. Later the secretariat said that it had been adopted by 31 votes to 4.");
        assertEquals("adopted by vote 30-4-_", article.outcome("peatlands"));
        assertEquals("[contradiction.vote]", article.warnings().toString());
    }
}
