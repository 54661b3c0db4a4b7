package org.rapporteur.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.Dispute;

class DisputeExtractionTest {
    private static final String TABLED = "Chile tabled a resolution on the protection of peatlands. ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Kenya insisted on the term “wise use”; Togo objected to it.                         | wise use +KEN -TGO
            Kenya pushed for “wise use” and Togo could not stand it. The phrase was deleted.    | wise use +KEN -TGO excluded
            Kenya wanted “wise use” in the preamble. Togo resisted it, but the words stayed.    | wise use +KEN -TGO included
            The use of the term “wise use” was contentious, with Kenya pushing for its inclusion and Togo leading the calls to reject the term. | wise use +KEN -TGO
            There was a debate about what exactly constitutes “wise use”.                       | wise use
            A Kenyan attempt to insert “wise use” failed, over Togo's objections. It is not there. | wise use +KEN -TGO excluded
            Kenya fought for “wise use”; the text now reads “sound use” instead.                | wise use +KEN replaced -> sound use
            Kenya asked for “wise use”, Togo wanted “sound use”, and the final version says “wise use”. | wise use +KEN -TGO included
            Kenya insisted on “wise use”, which Togo would not accept; they settled on a footnote. | wise use +KEN -TGO compromise
            Kenya insisted on “wise use”; Togo did not, nor did Mali.                           | wise use +KEN -TGO -MLI
            Kenya demanded the deletion of “wise use”. It was deleted.                          | wise use -KEN excluded
            Kenya insisted on “wise use”. Togo did not. The words remained in brackets.         | wise use +KEN -TGO unresolved
            Togo objected to the paragraph on fees, and the paragraph went.                     | the paragraph on fees -TGO excluded
            Kenya and Mali wanted a moratorium on drainage mentioned. Togo was against that, and so was Oman. | a moratorium on drainage +KEN +MLI -TGO -OMN
            “Wise use”, which Kenya had hoped to bring home, is not there.                      | Wise use +KEN excluded
            “Wise use” is there, although Togo spent a weekend trying to have it taken out.     | Wise use -TGO included
            “Wise use” survived, over Togolese misgivings.                                      | Wise use -TGO included
            """)
    void tellsWhatWasFoughtOver(String sentences, String disputes) {
        assertEquals(disputes, SampleArticle.of(TABLED + sentences).disputes());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Togo opposed it.
            Togo called for a vote. Kenya insisted on a vote too.
            Kenya wanted more time.
            Kenya accused Togo of “contempt”.
            The debate lasted all night.
            Mali supported the resolution and Togo rejected it.
            “Never again”, a delegate said in the coffee line.
            The sponsors were asked whether Kenya would insist on “wise use”.
            """)
    void staysSilent(String sentences) {
        assertEquals("", SampleArticle.of(TABLED + sentences).disputes());
    }

    @Test
    void takesTheSidesOfAnAmendmentFromItsAuthorsAndOpponents() {
        assertEquals(
                "wise use +MLI -PER included",
                SampleArticle.of(TABLED
                                + "Peru tabled an amendment that would have struck out the words “wise use”. Mali spoke"
                                + " against it. It was rejected by 12 votes to 30.")
                        .disputes());
    }

    @Test
    void turnsBackToTheLineThatSomebodyWantsOut() {
        assertEquals(
                "the 2030 Agenda +POL -USA included",
                SampleArticle.of(TABLED
                                + "A line in the preamble mentioned the 2030 Agenda, the United States wanted the"
                                + " line out, Poland would not hear of it, and there the line still stands.")
                        .disputes());
    }

    @Test
    void belongsToTheTextAndNamesItsRule() {
        Dispute dispute = SampleArticle.of(TABLED + "Kenya insisted on “wise use” in it.")
                .facts()
                .disputes()
                .getFirst();
        assertEquals(Optional.of("T1"), dispute.text());
        assertEquals(
                "dispute.insists/insist on *",
                dispute.grounds().evidence().getFirst().rule());
    }
}
