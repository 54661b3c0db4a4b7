package org.rapporteur.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.RoleKind;

class TableExtractionTest {
    private static final String TABLED =
            "Chile tabled a resolution on the protection of peatlands. Mali tabled L.7, on the safety of railways.";

    @Test
    void eachRowTellsOfAText() {
        SampleArticle article = SampleArticle.of("""
                | Symbol | Title | Main sponsors | Co-sponsors | Facilitator | Outcome |
                |---|---|---|---|---|---|
                | L.2 | Salt marshes | Fiji, Peru | Togo; Viet Nam (+ 12 others) | Oman | adopted without a vote |
                | L.3/Rev.1 | Lost fishing gear | Malawi (on behalf of the African Group) | | | withdrawn |
                | L.4 | Fog | Qatar, Iraq (Arab Group), OIC (Oman) | Nepal (withdrew), Malta | | Adopted (30-12-4) |
                """);
        assertEquals(List.of("Salt marshes", "Lost fishing gear", "Fog"), article.titles());
        assertEquals("FJI PER", article.actors("Salt marshes", RoleKind.LEAD));
        assertEquals("TGO VNM", article.actors("Salt marshes", RoleKind.COSPONSOR));
        assertEquals("OMN", article.actors("Salt marshes", RoleKind.FACILITATOR));
        assertEquals("adopted by consensus", article.outcome("Salt marshes"));
        assertEquals("AFRICAN_GROUP", article.actors("fishing gear", RoleKind.LEAD));
        assertEquals("withdrawn", article.outcome("fishing gear"));
        assertEquals("ARAB_GROUP OIC QAT", article.actors("Fog", RoleKind.LEAD));
        assertEquals("MLT", article.actors("Fog", RoleKind.COSPONSOR));
        assertEquals("adopted by vote 30-12-4", article.outcome("Fog"));
        assertEquals(Optional.of("L.3/Rev.1"), article.text("fishing gear").symbol());
    }

    @Test
    void rowsMeetTheTextsOfTheProse() {
        SampleArticle article = SampleArticle.of(TABLED, """
                | Draft | Yes | No | Abstentions |
                |---|---|---|---|
                | Peatlands | 20 | 3 | 11 |
                | L.7 | 12 (Chile, Peru) | 19: Oman, Qatar | none |
                """);
        assertEquals(2, article.titles().size());
        assertEquals("adopted by vote 20-3-11", article.outcome("peatlands"));
        assertEquals("rejected by vote 12-19-0", article.outcome("L.7"));
        assertEquals("CHL PER", article.actors("L.7", RoleKind.VOTED_FOR));
        assertEquals("OMN QAT", article.actors("L.7", RoleKind.VOTED_AGAINST));
    }

    @Test
    void theTableMayComeFirst() {
        SampleArticle article = SampleArticle.of("""
                | Resolution | Vote |
                |---|---|
                | Protection of peatlands (Chile) | 20–3–11 |
                """, TABLED);
        assertEquals("adopted by vote 20-3-11", article.outcome("peatlands"));
        assertEquals("CHL", article.actors("peatlands", RoleKind.LEAD));
    }

    @Test
    void aRowWithoutANameGoesOnWithTheTextAbove() {
        SampleArticle article = SampleArticle.of("""
                | Text | Co-sponsors |
                |---|---|
                | Salt marshes (L.2) | Fiji |
                | | Peru |
                """);
        assertEquals("FJI PER", article.actors("Salt marshes", RoleKind.COSPONSOR));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            consensus                ; adopted by consensus
            w/o vote                 ; adopted by consensus
            Not adopted              ; rejected
            no action, deferred      ; deferred
            12:20:9                  ; rejected by vote 12-20-9
            recorded vote            ; by vote
            by acclamation           ; adopted by consensus
            """)
    void endsAreToldInAWordOrTwo(String cell, String outcome) {
        SampleArticle article =
                SampleArticle.of(TABLED, "| Title | Result |\n|---|---|\n| Protection of peatlands | " + cell + " |\n");
        assertEquals(outcome, article.outcome("peatlands"));
    }

    @Test
    void statesMeetTextsInAMark() {
        SampleArticle article = SampleArticle.of(TABLED, "How some of them voted:", """
                | State | Peatlands | L.7 |
                |---|---|---|
                | Kenya | Y | A |
                | United Kingdom | N | Y |
                | Nauru | absent | N |
                """);
        assertEquals("KEN", article.actors("peatlands", RoleKind.VOTED_FOR));
        assertEquals("GBR", article.actors("peatlands", RoleKind.VOTED_AGAINST));
        assertEquals("NRU", article.actors("L.7", RoleKind.VOTED_AGAINST));
        assertEquals("KEN", article.actors("L.7", RoleKind.ABSTAINED));
    }

    @Test
    void aTickIsWhatTheCaptionSays() {
        SampleArticle article = SampleArticle.of(TABLED, "The co-sponsors, as far as we know them", """
                | | Peatlands | L.7 |
                |---|---|---|
                | Kenya | x | |
                | Nauru | x | x |
                """);
        assertEquals("KEN NRU", article.actors("peatlands", RoleKind.COSPONSOR));
        assertEquals("NRU", article.actors("L.7", RoleKind.COSPONSOR));
    }

    @Test
    void otherTablesGiveNothing() {
        SampleArticle article = SampleArticle.of("""
                | Country | Contribution | Year |
                |---|---|---|
                | Kenya | 12 | 2023 |
                | Nauru | 3 | 2024 |
                """, """
                | Meeting | Place | Date |
                |---|---|---|
                | Committee on fog | Lima | 3 May |
                """);
        assertTrue(article.facts().texts().isEmpty(), article.titles().toString());
    }

    @Test
    void theRowIsTheEvidence() {
        SampleArticle article = SampleArticle.of("| Text | Lead |\n|---|---|\n| Salt marshes (L.2) | Fiji |\n");
        assertEquals(
                "Salt marshes (L.2)\tFiji",
                article.text("Salt")
                        .roles()
                        .getFirst()
                        .grounds()
                        .evidence()
                        .getFirst()
                        .exact());
    }

    @Test
    void theProseBehindATableFindsItsRows() {
        SampleArticle article = SampleArticle.of("""
                | | Title | Main sponsors | Result |
                |---|---|---|---|
                | **L.2** | Protection of marshes | Fiji | Approved 64-5-8 |
                | **L.3** | Situation of human rights in Iran | Iceland, Peru | Approved 71-4-6 |
                | **L.4** | Addressing the legacy of tests | Kiribati | Approved without a vote |
                """, """
                - **Marshes.** Mali voted against the resolution.
                - **Iran.** Cuba was among those that voted against.
                - **The one that made us cry.** Kiribati's text on victims was co-sponsored by Samoa.
                """);
        assertEquals(3, article.titles().size(), article.titles().toString());
        assertEquals("lead: FJI; votedAgainst: MLI", article.roles("Protection of marshes"));
        assertEquals("lead: ISL PER; votedAgainst: CUB", article.roles("Iran"));
        assertEquals("lead: KIR; cosponsor: WSM", article.roles("Addressing the legacy"));
        assertEquals(Optional.of("L.4"), article.text("Addressing").symbol());
    }

    @Test
    void theTextsMayStandInTheHead() {
        SampleArticle article = SampleArticle.of("""
                | | Salt marshes | Fog |
                |---|---|---|
                | Sponsors | Fiji, Peru | Malta |
                | Opposed | Oman | |
                | Outcome | adopted | withdrawn |
                """);
        assertEquals("lead: FJI PER; opponent: OMN", article.roles("Salt marshes"));
        assertEquals("lead: MLT", article.roles("Fog"));
        assertEquals("withdrawn", article.outcome("Fog"));
    }

    @Test
    void aColumnIsKnownByWhatIsInIt() {
        SampleArticle article = SampleArticle.of("""
                | | | Tabled by |
                |---|---|---|
                | L.2 | Salt marshes | Fiji |
                | L.3 | Fog | Malta |
                """);
        assertEquals(Optional.of("L.2"), article.text("L.2").symbol());
        assertEquals("lead: FJI", article.roles("L.2"));
    }

    private static final String ALIKE = """
            | Resolution | Presented by | In favour | Against | Abstaining |
            |---|---|---|---|---|
            | Human rights situation in the Ethiopian border region | Fiji | 28 | 6 | 13 |
            | Situation of human rights in Nepal | Malta | 24 | 8 | 15 |
            """;

    @Test
    void rowsWithLikeTitlesStayTextsOfTheirOwn() {
        SampleArticle article = SampleArticle.of(ALIKE);
        assertEquals(2, article.titles().size(), article.titles().toString());
        assertEquals("FJI", article.actors("Ethiopian border", RoleKind.LEAD));
        assertEquals("MLT", article.actors("Nepal", RoleKind.LEAD));
    }

    @Test
    void remarksBelowATableSpeakOfItsRows() {
        SampleArticle article = SampleArticle.of(
                ALIKE,
                "Remarks on the table:",
                "- **Nepal.** Oman and Qatar voted against the resolution.\n"
                        + "- **Ethiopia.** Togo and Mali voted against the text.");
        assertEquals(2, article.titles().size(), article.titles().toString());
        assertEquals("OMN QAT", article.actors("Nepal", RoleKind.VOTED_AGAINST));
        assertEquals("MLI TGO", article.actors("Ethiopian border", RoleKind.VOTED_AGAINST));
    }
}
