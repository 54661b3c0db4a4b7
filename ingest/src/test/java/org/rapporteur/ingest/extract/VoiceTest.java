package org.rapporteur.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.RoleKind;

class VoiceTest {
    private static final String TEXT =
            "The resolution on salt marshes came from Kenya and us. Chile and we tabled a draft on fog.";

    @Test
    void underALetterheadWeAreTheMissionsState() {
        SampleArticle article = SampleArticle.of("Permanent Mission of the Republic of Fiji", TEXT);
        assertEquals("FJI KEN", article.actors("salt marshes", RoleKind.LEAD));
        assertEquals("CHL FJI", article.actors("fog", RoleKind.LEAD));
    }

    @Test
    void aSignatureWillDo() {
        SampleArticle article = SampleArticle.of(
                "It rained.",
                TEXT,
                "Nobody else spoke.",
                "It will rain again.",
                "We are tired.",
                "More to follow.",
                "Icelandic Mission, Geneva");
        assertEquals("CHL ISL", article.actors("fog", RoleKind.LEAD));
    }

    @Test
    void theirTextIsOurs() {
        SampleArticle article = SampleArticle.of(
                "Embassy of Fiji", "Our text on salt marshes was adopted by consensus. All of us clapped.");
        assertEquals("FJI", article.actors("salt marshes", RoleKind.LEAD));
    }

    @Test
    void withoutALetterheadWeAreNobody() {
        SampleArticle article =
                SampleArticle.of("The delegation of Fiji spoke first, at length and with slides.", TEXT);
        assertEquals("KEN", article.actors("salt marshes", RoleKind.LEAD));
        SampleArticle blog = SampleArticle.of("Friends of Fiji", TEXT);
        assertEquals("KEN", blog.actors("salt marshes", RoleKind.LEAD));
    }

    @Test
    void quotedSpeechIsSomebodyElses() {
        SampleArticle article = SampleArticle.of(
                "Embassy of Fiji", "Kenya tabled a draft on salt marshes. \"We co-sponsor it,\" said somebody.");
        assertEquals("", article.actors("salt marshes", RoleKind.COSPONSOR));
    }
}
