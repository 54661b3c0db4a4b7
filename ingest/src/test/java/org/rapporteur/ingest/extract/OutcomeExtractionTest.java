package org.rapporteur.ingest.extract;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeExtractionTest {
    private static final String TABLED = "Chile tabled a resolution on the protection of peatlands. ";
    private static final String THREE = TABLED + "Mali tabled a resolution on the safety of railways. "
            + "Togo tabled a resolution on lost fishing gear. ";

    private static String three(String... paragraphs) {
        SampleArticle article = SampleArticle.of(paragraphs);
        return Stream.of("peatlands", "railways", "fishing gear")
                .map(article::outcome)
                .collect(joining(" / "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It was adopted by consensus.                                | adopted by consensus
            The resolution was adopted without a vote.                  | adopted by consensus
            It went through on consensus.                               | adopted by consensus
            It was gavelled through.                                    | adopted by consensus
            It was adopted by acclamation.                              | adopted by consensus
            It went through in silence.                                 | adopted by consensus
            It was adopted, and nobody objected.                        | adopted by consensus
            Nobody asked for a vote.                                    | adopted by consensus
            No vote was asked for.                                      | adopted by consensus
            There was no vote on it.                                    | adopted by consensus
            It was adopted. Mali dissociated itself from the consensus. | adopted by consensus
            It was adopted, though not by consensus.                    | adopted
            It was carried.                                             | adopted
            It was put to the vote and adopted.                         | adopted by vote
            It was rejected by 30 votes to 12, with 5 abstentions.      | rejected by vote 12-30-5
            The draft fell.                                             | rejected
            It was lost.                                                | rejected
            It did not get the two thirds that it needed.               | rejected
            It failed by three votes.                                   | rejected
            The text was voted down.                                    | rejected
            It was not adopted.                                         | rejected
            The sponsor withdrew it.                                    | withdrawn
            The sponsors withdrew.                                      | withdrawn
            On the last morning Chile took it off the table.            | withdrawn
            Chile withdrew the draft.                                   | withdrawn
            It was shelved.                                             | withdrawn
            The sponsors pulled the text.                               | withdrawn
            Consideration of the draft was deferred to next year.       | deferred
            Consideration was deferred.                                 | deferred
            No agreement; consideration deferred to the third session.  | deferred
            It was postponed to the next session.                       | deferred
            Action on it was put off until March.                       | deferred
            The committee decided to take no action on it.              | deferred
            It was adopted by consensus, as all the others.             | adopted by consensus
            No vote; adopted on Friday morning.                         | adopted by consensus
            Adopted, after a short speech, by consensus.                | adopted by consensus
            Consensus.                                                  | adopted by consensus
            Done in a minute, without a vote.                           | adopted by consensus
            Nobody objected to anything.                                | adopted by consensus
            The resolution as a whole was then adopted, and nobody objected. | adopted by consensus
            Lost: nine in favour, nineteen against and ten who studied the ceiling. | rejected by vote 9-19-10
            It collected 14 votes and was rejected by 65.               | rejected by vote 14-65-_
            Withdrawn before lunch.                                     | withdrawn
            Delegates adopted by consensus, and without comment, the resolution on the protection of peatlands. | adopted by consensus
            """)
    void saysWhatBecameOfAText(String sentence, String outcome) {
        assertEquals(outcome, SampleArticle.of(TABLED + sentence).outcome("peatlands"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It would have been adopted.
            It may be adopted next year.
            If it is adopted, the bogs are safe.
            Last year it was adopted without a vote.
            Mali hoped that it would be adopted by consensus.
            The Security Council rejected something like it in 2019.
            Mali threatened to ask for a vote.
            Mali rejected the text in its present form.
            The paragraph was adopted without changes.
            This year it fell to Chile to explain it.
            Mali moved to vote in secret, which motion did not find its majority.
            Chile was not expected to withdraw it.
            """)
    void saysNothingWhereNothingHappened(String sentence) {
        assertEquals("?", SampleArticle.of(TABLED + sentence).outcome("peatlands"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            All three were adopted by consensus.                                        | adopted by consensus / adopted by consensus / adopted by consensus
            They were all adopted without a vote.                                       | adopted by consensus / adopted by consensus / adopted by consensus
            All resolutions were adopted without a vote.                                | adopted by consensus / adopted by consensus / adopted by consensus
            All but one were adopted without a vote. The one on lost fishing gear was adopted by 30 votes to 4. | adopted by consensus / adopted by consensus / adopted by vote 30-4-_
            The resolution on the safety of railways was rejected by 9 votes to 20. Everything else was adopted without a vote. | adopted by consensus / rejected by vote 9-20-_ / adopted by consensus
            The resolution on the safety of railways was withdrawn. The remaining two went through by consensus. | adopted by consensus / withdrawn / adopted by consensus
            The resolution on the safety of railways was withdrawn. The others were adopted by consensus. | adopted by consensus / withdrawn / adopted by consensus
            The resolution on lost fishing gear, like the two before it, was adopted without a vote. | adopted by consensus / adopted by consensus / adopted by consensus
            The resolution on lost fishing gear was withdrawn. Every resolution that we have mentioned and that was not withdrawn was adopted by consensus. | adopted by consensus / adopted by consensus / withdrawn
            Withdrawn: the resolution on the safety of railways. | ? / withdrawn / ?
            The resolution on lost fishing gear was deferred. The rest were approved.   | adopted / adopted / deferred
            """)
    void givesEachTextWhatIsSaidOfMany(String sentence, String outcomes) {
        assertEquals(outcomes, three(THREE + sentence));
    }

    @Test
    void readsHeadingsThatTellTheOutcome() {
        assertEquals(
                "adopted by consensus / adopted by consensus / withdrawn",
                three(
                        "## What passed without a vote",
                        TABLED + "Mali tabled a resolution on the safety of railways.",
                        "## Withdrawn",
                        "Togo had tabled a resolution on lost fishing gear. It was the shortest of the session."));
    }

    @Test
    void keepsWhatIsSaidOfASectionInTheSection() {
        assertEquals(
                "adopted by consensus / adopted by consensus / ?",
                three(
                        "## Environment and transport",
                        TABLED + "Mali tabled a resolution on the safety of railways.",
                        "All the texts in this section were adopted without a vote.",
                        "## Oceans",
                        "Togo tabled a resolution on lost fishing gear."));
    }

    @Test
    void readsLeadInsThatTellTheOutcome() {
        assertEquals(
                "adopted by consensus / adopted by consensus / rejected by vote 9-20-_",
                three(
                        "The following were adopted without a vote:",
                        "- the resolution on the protection of peatlands\n- the resolution on the safety of railways",
                        "Togo's resolution on lost fishing gear was rejected by 9 votes to 20."));
    }

    @Test
    void namesTheRuleInTheEvidence() {
        SampleArticle article = SampleArticle.of(TABLED + "It was adopted by consensus.");
        assertEquals(
                "[outcome.adopted/adopt ~]", article.outcomeRules("peatlands").toString());
    }
}
