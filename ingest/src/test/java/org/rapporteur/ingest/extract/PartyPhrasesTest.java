package org.rapporteur.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.RoleKind;

/// Who is meant by the words that stand where the parties stand.
class PartyPhrasesTest {
    private static String leads(String parties) {
        String verb = " tabled a resolution on the upkeep of weather stations.";
        return SampleArticle.of(parties + verb).actors("weather", RoleKind.LEAD);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nauru                                                        | NRU
            Nauru and Palau                                              | NRU PLW
            Nauru, Palau and Tonga                                       | NRU PLW TON
            Nauru, Palau, and Tonga                                      | NRU PLW TON
            Nauru, as well as Palau,                                     | NRU PLW
            Nauru, along with Palau and Tonga,                           | NRU PLW TON
            Both Nauru and Palau                                         | NRU PLW
            Nauru & Palau                                                | NRU PLW
            The United Arab Emirates (UAE) and Nauru                     | ARE NRU
            The Republic of Korea, the Netherlands and the Gambia        | GMB KOR NLD
            The delegation of Nauru                                      | NRU
            Nauru's delegate                                             | NRU
            The Nauruan ambassador                                       | NRU
            Ambassador Ada Brown (Nauru)                                 | NRU
            The ambassador of Nauru, Ada Brown,                          | NRU
            Nauru, an island State,                                      | NRU
            Nauru, one of the smallest members,                          | NRU
            The French                                                   | FRA
            Moscow                                                       | RUS
            Ottawa and Canberra                                          | AUS CAN
            The Indonesian, Thai and Peruvian delegates                  | IDN PER THA
            The Alliance of Small Island States                          | AOSIS
            The EU and Nauru                                             | EU NRU
            A coalition led by Nauru                                     | NRU
            Nauru, on behalf of the Pacific Islands Forum,               | PIF
            The spokesperson of the European Union                       | EU
            """)
    void namesThatStandForThoseWhoAct(String parties, String ids) {
        assertEquals(ids, leads(parties));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Several Western countries",
                "A group of friends",
                "Two delegations",
                "A delegate in Nauru",
                "The chair of the meeting in Palau",
                "The author of the Nauru study",
                "The Nauru conflict aside, somebody",
                "Nobody from Nauru",
                "Neither Nauru nor Palau",
                "No African State",
            })
    void placesTopicsAndVagueWordsAreNoActors(String parties) {
        SampleArticle article =
                SampleArticle.of(parties + " tabled a resolution on the upkeep of weather stations. It was adopted.");
        assertEquals("", article.actors("weather", RoleKind.LEAD));
    }
}
