package org.rapporteur.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who has which role on a text, by the construction that says so. Each line is an article, a word of the text's title
/// and all the roles on that text.
class RoleExtractionTest {
    private static void assertRoles(String article, String words, String roles) {
        assertEquals(roles == null ? "" : roles, SampleArticle.of(article).roles(words), article);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Uruguay tabled a resolution on the safety of school buses.                              | school buses | lead: URY
            Bhutan and Nepal introduced a draft resolution on glacial lakes.                        | glacial      | lead: BTN NPL
            The Finnish delegation submitted a draft decision on reindeer migration.                | reindeer     | lead: FIN
            Malawi put forward a resolution on fish drying.                                         | fish         | lead: MWI
            Malawi put a resolution on fish drying forward.                                         | fish         | lead: MWI
            Jamaica and Barbados jointly presented a resolution on hurricane shelters.              | hurricane    | lead: BRB JAM
            Lesotho led the negotiations on the resolution on wool standards.                       | wool         | lead: LSO
            Oman tabled a resolution on desalination. Qatar co-sponsored it.                        | desalination | lead: OMN; cosponsor: QAT
            Oman tabled a resolution on desalination. Iceland opposed it.                           | desalination | lead: OMN; opponent: ISL
            Oman tabled a resolution on desalination. Iceland and Malta backed the text.            | desalination | lead: OMN; supporter: ISL MLT
            Oman tabled a resolution on desalination. Malta dissociated itself from it.             | desalination | lead: OMN; dissociated: MLT
            Oman tabled a resolution on desalination. Negotiations on it were chaired by Malta.     | desalination | lead: OMN; facilitator: MLT
            Oman tabled a resolution on desalination. Iceland called for a vote on the text.        | desalination | lead: OMN; opponent: ISL
            Oman tabled a resolution on desalination. Iceland broke the silence on it.              | desalination | lead: OMN; opponent: ISL
            Oman tabled a resolution on desalination. Malta added its name to the draft.            | desalination | lead: OMN; cosponsor: MLT
            Oman tabled a resolution on desalination. Malta threw its weight behind it.             | desalination | lead: OMN; supporter: MLT
            Oman tabled a resolution on desalination. Malta signed on as a co-sponsor.              | desalination | lead: OMN; cosponsor: MLT
            Oman visited the exhibition on desalination. Uruguay tabled a resolution on school buses. | school     | lead: URY
            Uruguay spoke about school buses before the resolution on ferries was adopted.          | ferries      |
            """)
    void active(String article, String words, String roles) {
        assertRoles(article, words, roles);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A resolution on the repair of dikes was tabled by the Netherlands.                      | dikes   | lead: NLD
            The draft decision on seed banks, tabled by Ethiopia, was adopted by consensus.         | seed    | lead: ETH
            A draft on night flights had been submitted jointly by Latvia and Estonia.              | flights | lead: EST LVA
            Tabled by Paraguay and co-sponsored by Bolivia, the resolution on river ports drew little comment. | river ports | lead: PRY; cosponsor: BOL
            The resolution on rabies was supported by Sri Lanka and opposed by Tuvalu.              | rabies  | supporter: LKA; opponent: TUV
            The resolution on rabies was introduced by Sri Lanka on behalf of a group of friends.   | rabies  | lead: LKA
            The resolution on rabies was being facilitated by Sri Lanka.                            | rabies  | facilitator: LKA
            The resolution on rabies was adopted in Tuvalu by consensus.                            | rabies  |
            The resolution on rabies was adopted by acclamation after a break.                      | rabies  |
            """)
    void passive(String article, String words, String roles) {
        assertRoles(article, words, roles);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The resolution on lighthouses, which Portugal had tabled, was adopted.                  | lighthouses | lead: PRT
            The resolution on lighthouses that Portugal and Cabo Verde introduced was adopted.      | lighthouses | lead: CPV PRT
            Portugal, which had tabled the resolution on lighthouses, thanked the room.             | lighthouses | lead: PRT
            The resolution on lighthouses, which was tabled by Portugal, was adopted.               | lighthouses | lead: PRT
            The resolution on lighthouses, which Portugal had not seen before, was tabled by Ghana. | lighthouses | lead: GHA
            The country that tabled the resolution on lighthouses was Portugal.                     | lighthouses | lead: PRT
            Tonga, whose delegate spoke twice, tabled the resolution on lighthouses.                | lighthouses | lead: TON
            """)
    void relative(String article, String words, String roles) {
        assertRoles(article, words, roles);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Speaking last, Zambia introduced a resolution on copper dust.                           | copper  | lead: ZMB
            The resolution on copper dust tabled by Zambia was adopted without a vote.              | copper  | lead: ZMB
            Having tabled the resolution on copper dust, Zambia left the room.                      | copper  | lead: ZMB
            Zambia took the floor, introducing a resolution on copper dust.                         | copper  | lead: ZMB
            A resolution on copper dust sponsored by Zambia and backed by Peru went through.        | copper  | lead: ZMB; supporter: PER
            A resolution on copper dust, co-sponsored by 40 countries including Peru, went through. | copper  | cosponsor: PER
            Zambia left the room after adopting the agenda. A resolution on copper dust was tabled by Peru. | copper | lead: PER
            Having heard Zambia, the commission adopted a resolution on copper dust.                | copper  |
            """)
    void participial(String article, String words, String roles) {
        assertRoles(article, words, roles);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A resolution on bee health was an initiative of Slovenia.                               | bee     | lead: SVN
            The resolution on bee health was the work of Slovenia and Rwanda.                       | bee     | lead: RWA SVN
            Slovenia was the main sponsor of the resolution on bee health.                          | bee     | lead: SVN
            The day began late. Slovenia was the author of the resolution on bee health.                                | bee     | lead: SVN
            Slovenia was a co-sponsor of the resolution on bee health.                              | bee     | cosponsor: SVN
            Slovenia was the facilitator of the resolution on bee health.                           | bee     | facilitator: SVN
            The resolution on bee health was adopted with the support of Slovenia.                  | bee     | supporter: SVN
            The resolution on bee health was adopted over the objections of Slovenia.               | bee     | opponent: SVN
            The resolution on bee health was adopted despite opposition from Slovenia and Togo.     | bee     | opponent: SVN TGO
            The resolution on bee health came from Slovenia.                                        | bee     | lead: SVN
            A vote on the resolution on bee health was held at the request of Slovenia.             | bee     | opponent: SVN
            The beekeepers of Slovenia hailed the resolution on bee health. It was adopted.         | bee     |
            """)
    void nominal(String article, String words, String roles) {
        assertRoles(article, words, roles);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Guyana's resolution on mangroves was adopted by consensus.                              | mangroves | lead: GUY
            Guyana and Suriname's draft on mangroves was adopted.                                   | mangroves | lead: GUY SUR
            The Guyanese draft on mangroves was adopted.                                            | mangroves | lead: GUY
            A Guyanese-led resolution on mangroves was adopted.                                     | mangroves | lead: GUY
            The Guyana-sponsored resolution on mangroves was adopted.                               | mangroves | lead: GUY
            The Guyanese resolution on mangroves was backed by Suriname.                            | mangroves | lead: GUY; supporter: SUR
            Everyone liked the resolution on Guyanese mangroves, and it was adopted.                | mangroves |
            The resolution on the mangroves of Guyana was adopted.                                  | mangroves |
            """)
    void possessiveAndAdjectival(String article, String words, String roles) {
        assertRoles(article, words, roles);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The resolution on sand mining (tabled by Cambodia) was adopted.                         | sand    | lead: KHM
            The resolution on sand mining (sponsors: Cambodia and Laos) was adopted.                | sand    | lead: KHM LAO
            Cambodia (supported by Laos) tabled a resolution on sand mining.                        | sand    | lead: KHM; supporter: LAO
            The resolution on sand mining (adopted at noon) was tabled by Cambodia.                 | sand    | lead: KHM
            The resolution on sand mining (see page 4) was adopted.                                 | sand    |
            """)
    void parenthetical(String article, String words, String roles) {
        assertRoles(article, words, roles);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Eritrea tabled a resolution on camels, Yemen one on dates.                              | dates   | lead: YEM
            Eritrea tabled a resolution on camels, Yemen one on dates.                              | camels  | lead: ERI
            Eritrea tabled a resolution on camels, and Yemen a decision on dates.                   | dates   | lead: YEM
            The resolution on camels was tabled by Eritrea, the one on dates by Yemen.              | dates   | lead: YEM
            The resolution on camels was tabled by Eritrea, the one on dates by Yemen.              | camels  | lead: ERI
            Eritrea tabled a resolution on camels and called for prompt action.                     | camels  | lead: ERI
            Eritrea supported the resolution on camels but opposed the one on dates.                | camels  | supporter: ERI
            Eritrea supported the resolution on camels but opposed the one on dates.                | dates   | opponent: ERI
            Eritrea supported the resolution on camels, Yemen did not.                              | camels  | supporter: ERI
            """)
    void ellipticalAndCoordinated(String article, String words, String roles) {
        assertRoles(article, words, roles);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Panama tabled a resolution on canals together with Peru.                                | canals | lead: PAN PER
            Together with Peru, Panama tabled a resolution on canals.                               | canals | lead: PAN PER
            Panama, alongside Peru and Belize, tabled a resolution on canals.                       | canals | lead: BLZ PAN PER
            Panama tabled a resolution on canals, with Peru looking on.                             | canals | lead: PAN
            Panama spoke with Peru and then tabled a resolution on canals.                          | canals | lead: PAN
            """)
    void companions(String article, String words, String roles) {
        assertRoles(article, words, roles);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Senegal, on behalf of the African Group, tabled a resolution on malaria nets.           | malaria | lead: AFRICAN_GROUP
            On behalf of the Group of 77 and China, Senegal tabled a resolution on malaria nets.    | malaria | lead: G77
            Senegal, speaking for the G77 and China, introduced a resolution on malaria nets.       | malaria | lead: G77
            Senegal (for the African Group) tabled a resolution on malaria nets.                    | malaria | lead: AFRICAN_GROUP
            The European Union tabled a resolution on malaria nets.                                 | malaria | lead: EU
            The EU and its member states tabled a resolution on malaria nets.                       | malaria | lead: EU
            Senegal tabled a resolution on malaria nets on behalf of those who could not come.      | malaria | lead: SEN
            """)
    void onBehalfOfGroups(String article, String words, String roles) {
        assertRoles(article, words, roles);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chile tabled a resolution on kelp. Peru did not co-sponsor it.
            Chile tabled a resolution on kelp. Peru never supported the text.
            Chile tabled a resolution on kelp. Neither Peru nor Ecuador opposed it.
            Chile tabled a resolution on kelp. It failed to win Peru's support.
            Chile tabled a resolution on kelp. Peru refused to co-sponsor it.
            Chile tabled a resolution on kelp. Peru declined to support the text.
            Chile tabled a resolution on kelp. Peru stopped short of opposing it.
            Chile tabled a resolution on kelp. Peru would have supported a shorter text.
            Chile tabled a resolution on kelp. Peru could support it, if it were shorter.
            Chile tabled a resolution on kelp. Peru may yet co-sponsor the text.
            Chile tabled a resolution on kelp. Peru threatened to oppose the text.
            Chile tabled a resolution on kelp. Peru planned to co-sponsor it.
            Chile tabled a resolution on kelp. Peru was expected to co-sponsor it.
            Chile tabled a resolution on kelp. Peru asked whether Ecuador would co-sponsor it.
            Chile tabled a resolution on kelp. It was unclear whether Peru supported it.
            Chile tabled a resolution on kelp. If Peru opposed the text, it would fall.
            Chile tabled a resolution on kelp. Peru considered opposing it.
            Chile tabled a resolution on kelp. Last year Peru had co-sponsored it.
            Chile tabled a resolution on kelp. Without the support of Peru it was adopted.
            Chile tabled a resolution on kelp. Peru took its name off the text.
            Chile tabled a resolution on kelp. Peru withdrew its co-sponsorship.
            Chile tabled a resolution on kelp. Peru was absent.
            Chile tabled a resolution on kelp. Peru took the floor next.
            Chile tabled a resolution on kelp. Peru opposed the reference to shipping.
            Chile tabled a resolution on kelp. Nobody except the secretariat had met Peru.
            Chile tabled a resolution on kelp. Peru regretted that it came late.
            Chile tabled a resolution on kelp. Peru was urged to support the text.
            Chile tabled a resolution on kelp. A rumour that Peru opposed it proved false.
            """)
    void whatIsDeniedHedgedOrOnlyIntendedGivesNoRole(String article) {
        assertEquals("lead: CHL", SampleArticle.of(article).roles("kelp"), article);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chile tabled a resolution on kelp. Peru co-sponsored it. Peru later took its name off the text.              | lead: CHL
            Chile tabled a resolution on kelp. Peru and Mali co-sponsored it. Peru then withdrew its sponsorship.        | lead: CHL; cosponsor: MLI
            Chile tabled a resolution on kelp, co-sponsored by Peru and Mali. On the last day, Mali withdrew as a co-sponsor. | lead: CHL; cosponsor: PER
            Chile tabled a resolution on kelp. Peru and Mali co-sponsored it. Mali did not take its name off the text.   | lead: CHL; cosponsor: MLI PER
            """)
    void aSponsorshipTakenBackIsGone(String article, String roles) {
        assertRoles(article, "kelp", roles);
    }
}
