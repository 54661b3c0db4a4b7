package org.rapporteur.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.Statement;

class StatementExtractionTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In plenary Kenya accused Togo of hiding its quotas.                    | KEN accuse TGO
            Kenya accused Togo, once more, of hiding its quotas.                   | KEN accuse TGO
            Peru blamed Chile and Brazil for the delay of the ferries.             | PER accuse CHL; PER accuse BRA
            Togo was accused by Kenya of hiding its quotas.                        | KEN accuse TGO
            Oman rose to speak for Qatar, accusing Nepal of theft.                 | OMN accuse NPL
            Ghana took the floor to thank Malta for its hospitality.               | GHA praise MLT
            Malta criticized Ghana for the state of its harbours.                  | MLT criticize GHA
            Malta called Ghana a pirate.                                           | MLT criticize GHA
            Nepal called on Bhutan to open its archives.                           | NPL call BTN
            Japan warned that the nets were empty.                                 | JPN warn -
            Norway pledged three ships.                                            | NOR pledge -
            Norway and Iceland said they would pay for the translation.            | NOR pledge -; ISL pledge -
            Chile complained about the heating.                                    | CHL complain -
            Fiji raised legal and procedural complaints.                           | FJI complain -
            Peru's head of delegation explained why the seat was empty.            | PER explain -
            """)
    void tellsWhoSaidWhatToWhom(String sentence, String statements) {
        assertEquals(statements, SampleArticle.of(sentence).statements());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kenya did not accuse Togo of anything.
            Kenya might have accused Togo of hiding its quotas.
            Brazil wanted Qatar to criticize Iran.
            Nobody asked whether Kenya would accuse Togo of theft.
            Kenya was accused of theft.
            A charity accused the minister of sloth.
            Chile announced that it would co-sponsor the draft.
            Chile criticized the draft resolution.
            Mali offered to consult.
            The passage on fees was attacked by Mali.
            """)
    void staysSilent(String sentence) {
        String before = "Chile tabled a resolution on the protection of peatlands. ";
        assertEquals("", SampleArticle.of(before + sentence).statements());
    }

    @Test
    void findsTheGroupThatANounPointsBackTo() {
        assertEquals(
                "ERI accuse EU",
                SampleArticle.of("The European Union spoke first. Eritrea accused the bloc of arrogance.")
                        .statements());
    }

    @Test
    void givesTheWordsAndTheRule() {
        Statement statement = SampleArticle.of("Japan warned that the nets were empty, and sat down.")
                .facts()
                .statements()
                .getFirst();
        assertEquals(Optional.of("the nets were empty"), statement.about());
        assertEquals(
                "statement.warn/warn that/of/against/about/how *",
                statement.grounds().evidence().getFirst().rule());
    }
}
