package org.rapporteur.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MandateExtractionTest {
    private static final String TABLED = "Chile tabled a resolution on the protection of peatlands. ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It sets up an open-ended working group to draft a treaty.               | an open-ended working group to draft a treaty
            It requests the Secretary-General to prepare a study on moss.           | a study on moss
            It invites States to collect seeds.                                     | collect seeds
            UNEP is asked to convene an expert group on reeds.                      | an expert group on reeds
            The Secretariat is to conduct a survey on frogs.                        | a survey on frogs
            The Director-General must report on damage to dams.                     | report on damage to dams
            The Secretariat has been told to set up an expert group on eggs.        | an expert group on eggs
            The Bureau is charged with an external audit.                           | an external audit
            An analytical study on peat is requested from the Office.               | An analytical study on peat
            A committee for the implementation of the plan will be set up.          | A committee for the implementation of the plan
            A working group will draft a code of conduct.                           | A working group will draft a code of conduct
            It extends for a year the mandate of the Independent Expert.            | extends for a year the mandate of the Independent Expert
            The Special Rapporteur gets one more year.                              | The Special Rapporteur gets one more year
            It keeps the inquiry going for another year.                            | keeps the inquiry going for another year
            The resolution's main outcome is a planned expert group on drainage.    | a planned expert group on drainage
            """)
    void tellsWhatATextSetsUpOrAsksFor(String sentence, String mandates) {
        assertEquals(mandates, SampleArticle.of(TABLED + sentence).mandates("peatlands"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It did not establish a fund.
            The sponsors held informal consultations.
            Peru asked the Secretariat to prepare a paper.
            The Commission will meet in May.
            Japan will host a conference.
            The last meeting was held in Lima.
            It is aimed at organized criminal groups.
            The General Assembly will take note of it.
            """)
    void staysSilent(String sentence) {
        assertEquals("", SampleArticle.of(TABLED + sentence).mandates("peatlands"));
    }

    @Test
    void splitsWhatIsAskedOfTwoInOneBreath() {
        assertEquals(
                "advice on drains; a report on moss every five years",
                SampleArticle.of(TABLED
                                + "It asks the Council for advice on drains, and the Secretary-General for a report on moss"
                                + " every five years.")
                        .mandates("peatlands"));
    }

    @Test
    void leavesAloneWhatStandsFarFromTheText() {
        assertEquals(
                "",
                SampleArticle.of(
                                TABLED,
                                "The weather was fine all week.",
                                "Somebody had brought cake.",
                                "A new meeting will be held in May.")
                        .mandates("peatlands"));
    }
}
