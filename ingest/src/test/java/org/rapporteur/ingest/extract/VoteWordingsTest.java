package org.rapporteur.ingest.extract;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.RoleKind;

/// The wordings in which articles name those who voted for, against, or abstained.
class VoteWordingsTest {
    private static final String TABLED = "Norway tabled a draft resolution on peatlands. ";

    private static String sides(SampleArticle article) {
        return Stream.of(RoleKind.VOTED_FOR, RoleKind.VOTED_AGAINST, RoleKind.ABSTAINED)
                .map(kind -> article.actors("peatlands", kind))
                .map(names -> names.isEmpty() ? "-" : names)
                .collect(joining(" / "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            It passed by 112 votes to 50, with 14 abstentions. Germany, Italy and Ukraine were among the 50 against. | - / DEU ITA UKR / -
            It passed by 112 votes to 50, with 14 abstentions. Among the 50 were Germany, Italy and, inevitably, Ukraine. | - / DEU ITA UKR / -
            It passed by 112 votes to 3, with 14 abstentions. The three were Germany, Italy and, of course, Ukraine. | - / DEU ITA UKR / -
            It passed 32-2-9. The noes were those of Israel and the United States. | - / ISR USA / -
            It passed by 32 votes to 2 (Israel, United States), with 9 abstentions (Chile, Ghana, India, Japan, Kenya, Mali, Nepal, Oman and Peru). | - / ISR USA / CHL GHA IND JPN KEN MLI NPL OMN PER
            Thirty-two States voted for it, two against — Israel and the United States — and nine abstained, among them Chile and Ghana. | - / ISR USA / CHL GHA
            Thirty-two delegations raised their hands in favour, two against and nine kept theirs down. Israel and the United States were the two. | - / ISR USA / -
            It was carried 32 to 2 with nine abstaining; on the losing side were Israel and the United States. | - / ISR USA / -
            It was carried 32 to 2 with nine abstaining. Israel and the United States found themselves on the losing side. | - / ISR USA / -
            It was carried 32 to 12 with nine abstaining. Chile was with the majority, Ghana in the minority. | CHL / GHA / -
            On the screen there were 91 green, 13 red and 69 yellow lights. The reds included China, Cuba and Zimbabwe. Among the yellows I noticed Iraq, and Bangladesh. | - / CHN CUB ZWE / BGD IRQ
            It got 161 votes. There were seven against, of whom I wrote down Israel, and nine abstentions, of whom I wrote down Cameroon. | - / ISR / CMR
            124 countries said yes. None said no. Eleven abstained: my list has Poland, Israel and Slovakia itself among them. | - / - / ISR POL SVK
            When the hands were counted the draft had 22 for, 19 against and 10 in between. | - / - / -
            Pakistan and Mali raised their hands in favour; Hungary and the United Kingdom raised theirs against. | MLI PAK / GBR HUN / -
            Chile pressed the green button, Ghana the red one. | CHL / GHA / -
            Chile pushed the red button and Ghana the yellow one. | - / CHL / GHA
            Chile went against, and Ghana abstained. | - / CHL / GHA
            Kazakhstan, which nobody had expected, went against as well, and Mexico abstained. | - / KAZ / MEX
            Chile itself voted against, and so did China and Somalia. | - / CHL CHN SOM / -
            Chile voted against. So, to general surprise, did China and Somalia. | - / CHL CHN SOM / -
            Chile voted in favour, Mali against, and Ghana not at all. | CHL / MLI / -
            Chile and Mali, having argued all week, abstained; Ghana, having said nothing, voted no. | - / GHA / CHL MLI
            Thirty for, ten against, seven in the middle; Czechia and the UK in the second group, Ukraine in the third. | - / CZE GBR / UKR
            The result: 19 to 16, and twelve sat it out. China, Cuba and Sudan voted no, and Pakistan of course with them. | - / CHN CUB PAK SDN / -
            Against 30 ayes stood ten noes: Czechia, Germany and eight others. | - / CZE DEU / -
            Bulgaria, France and Germany are among the members that voted in favour. | BGR DEU FRA / - / -
            Voting in favour were Bulgaria, France and Germany. Opposing it: China and Cuba. Abstaining: Brazil. | BGR DEU FRA / CHN CUB / BRA
            The yes camp counted Bulgaria and France; the no camp, China and Cuba; in the abstention column were Brazil and India. | BGR FRA / CHN CUB / BRA IND
            Company in the abstention column: Brazil and India. | - / - / BRA IND
            Of those who abstained, Brazil and India explained their votes. | - / - / BRA IND
            Brazil and India took refuge in abstention. | - / - / BRA IND
            Brazil and India chose to abstain, and Ghana preferred abstention too. | - / - / BRA GHA IND
            Brazil opted for an abstention, India for a no. | - / IND / BRA
            Brazil cast the only negative vote. Abstentions came from India and Ghana. | - / BRA / GHA IND
            The lone dissenter was Brazil. | - / BRA / -
            Only Brazil dissented when it was put to the vote. | - / BRA / -
            The United States demanded a recorded vote. Thirty-one were in favour, four were opposed and fourteen abstained. Brazil, Colombia and South Africa voted with the Norwegians; Argentina and Israel, as well as Paraguay, voted with the Americans. | BRA COL NOR ZAF / ARG ISR PRY USA / -
            Brazil, Colombia and South Africa sided with Norway in the vote. | BRA COL NOR ZAF / - / -
            Nobody voted against. One hundred and sixty-seven delegations were in favour and thirteen abstained, Syria itself among them, together with Eritrea, Iran and Russia. | - / - / ERI IRN RUS SYR
            Nigeria, to gasps, voted in favour. Kenya did not, and voted against. | NGA / KEN / -
            The vote was 104 to 4, with 20 abstaining. Hungary and Israel were in the small number. | - / HUN ISR / -
            The vote was 31-12-7. The twelve included China, Cuba and, for the first time, Chile; the seven, Ghana and Brazil. | - / CHL CHN CUB / BRA GHA
            The vote was 31-12-7. China and Cuba figured in the first of the two minorities. | - / - / -
            The vote was 31-12-7 with Ghana and Brazil among those on the fence. | - / - / BRA GHA
            Ghana and Brazil sat on the fence. | - / - / BRA GHA
            Ghana and Brazil sat it out. | - / - / BRA GHA
            All the red tape in the world did not keep Mali from the meeting. | - / - / -
            Mali gave the green light to its own power plant. | - / - / -
            Mali would rather have pressed the red button. | - / - / -
            It was adopted by 30 to 4. The four included neither Mali nor Chad. | - / - / -
            Mali did not go against anybody. | - / - / -
            Mali refused to say yes or no. | - / - / -
            It was adopted by 30 to 4. Mali spoke for it; Chad and Togo were against. | - / - / -
            Mali spoke in the middle of the night, with Chad. | - / - / -
            Mali sided with Chad on the wording of paragraph 4. | - / - / -
            There was no side on which Mali was at home. | - / - / -
            Mali threatened to switch to no. | - / - / -
            It had the votes, 77 against 14, but the yellow lights were more numerous than the green: 79 of them. Mali, Chad and Togo were in that column. | - / - / MLI TCD TGO
            In favour 151, against three (Mali, Chad, Togo), abstaining two, namely Fiji and Peru. | - / MLI TCD TGO / FJI PER
            It was adopted by 40 to 15. Fifteen States were opposed, among them Mali itself, Chad and Togo. | - / MLI TCD TGO / -
            It was adopted by 40 to 2. Mali and Chad formed the minority. | - / MLI TCD / -
            It was adopted by 40 to 2, with 5 abstentions. Mali was among the noes. We abstained. So did Fiji and Peru. | - / MLI / FJI PER
            Mali and Chad voted no, Fiji and Peru yes. | FJI PER / MLI TCD / -
            Mali abstained and so did Chad, which had other worries. | - / - / MLI TCD
            It was adopted without a vote. Against a mention of dams: Mali and Chad. | - / - / -
            There were speeches, two against two: Mali and Chad for, Togo and Fiji opposed. | - / - / -
            """)
    void namesWhoVotedHow(String sentence, String expected) {
        assertEquals(expected, sides(SampleArticle.of(TABLED + sentence)));
    }

    /// The words of a vote say nothing of sponsors and views.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Fiji and Peru are among the co-sponsors. The board showed 40 green, 3 red and 9 yellow lights. The reds included Mali, Chad and Togo. | COSPONSOR | FJI PER
            It was adopted by 40 to 9. Mali and Chad were against. | OPPONENT | ``
            It was adopted by 40 to 9. Mali and Chad were in favour. Fiji had spoken in support of the draft. | SUPPORTER | FJI
            Mali opposed the draft and voted against. | OPPONENT | MLI
            Fiji supported the draft. Mali voted against, and so did Chad. | SUPPORTER | FJI
            """)
    void addsNoOtherRole(String sentences, RoleKind kind, String expected) {
        assertEquals(expected, SampleArticle.of(TABLED + sentences).actors("peatlands", kind));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It won 78 yes votes, three more than last year; 15 voted no and 80 abstained. | adopted by vote 78-15-80
            It won 78 yes votes to 15 last year. It was adopted without a vote.           | adopted by consensus
            It was adopted by 406 votes to 2, with 21 abstentions.                        | adopted by vote 406-2-21
            It was beaten 7-24, with 16 abstentions.                                      | rejected by vote 7-24-16
            A motion to take no action on it was lost, 14 to 22. The draft was then adopted by 30 to 4. | adopted by vote 30-4-_
            A motion to take no action on it was carried.                                 | deferred
            The plenary decided to take no action on it.                                  | deferred
            It was shot down by 24 votes to 7.                                            | rejected by vote 7-24-_
            """)
    void countsTheVotes(String sentence, String expected) {
        assertEquals(expected, SampleArticle.of(TABLED + sentence).outcome("peatlands"));
    }
}
