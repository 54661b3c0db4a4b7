package org.rapporteur.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.RoleKind;

class NotedListsTest {
    private static final String MARSHES = "Chile tabled a resolution on salt marshes. ";
    private static final String FOG = "Mali tabled a resolution on fog. It was adopted by consensus.";

    @Test
    void aSentenceThatSpeaksOfANoteLeavesTheNamesToIt() {
        SampleArticle article = SampleArticle.of(
                MARSHES + "The list of co-sponsors is in a note.[^2]",
                FOG + "[^1]",
                "[^1]: Togo explained its position at length.",
                "[^2]: Fiji, Peru, Viet Nam and the United Kingdom.");
        assertEquals("FJI GBR PER VNM", article.actors("salt marshes", RoleKind.COSPONSOR));
        assertEquals("", article.actors("fog", RoleKind.COSPONSOR));
    }

    @Test
    void aNumberThatFitsWillDo() {
        SampleArticle article = SampleArticle.of(
                MARSHES + "It was co-sponsored by four States.[^1]", FOG, "[^1]: Fiji, Peru, Viet Nam, Togo.");
        assertEquals("FJI PER TGO VNM", article.actors("salt marshes", RoleKind.COSPONSOR));
    }

    @Test
    void otherNotesAreNoLists() {
        SampleArticle article = SampleArticle.of(
                MARSHES + "It was co-sponsored by four States.[^1]", FOG, "[^1]: Absent: Fiji, Peru and Oman.");
        assertEquals("", article.actors("salt marshes", RoleKind.COSPONSOR));
    }
}
