package org.rapporteur.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.RoleKind;

class HeadedTextTest {
    @Test
    void aHeadingWithASymbolIsATextsTitle() {
        SampleArticle article = SampleArticle.of(
                "## Salt marshes (L.4)",
                "Chile and Niger presented it in tandem.",
                "## Other business (A78/A/CONF./2)",
                "Nothing was said.");
        assertEquals(List.of("Salt marshes"), article.titles());
        assertEquals(Optional.of("L.4"), article.text("Salt marshes").symbol());
        assertEquals("CHL NER", article.actors("Salt marshes", RoleKind.LEAD));
    }

    @Test
    void theFirstTextToldBelowItIsTheSame() {
        SampleArticle article = SampleArticle.of(
                "**Salt marshes** (CONF./6). Chile tabled a draft decision to list them as wetlands. It was adopted by"
                        + " consensus.",
                "**Fog.** Peru tabled a draft decision on fog (CONF./7). It was withdrawn.");
        assertEquals(List.of("Salt marshes", "fog"), article.titles());
        assertEquals("adopted by consensus", article.outcome("Salt marshes"));
        assertEquals("withdrawn", article.outcome("fog"));
    }

    @Test
    void anotherSymbolIsAnotherText() {
        SampleArticle article = SampleArticle.of(
                "## Salt marshes (L.4)", "Draft resolution L.9 on dunes was tabled by Peru. Chile tabled L.4.");
        assertEquals("PER", article.actors("L.9", RoleKind.LEAD));
        assertEquals("CHL", article.actors("L.4", RoleKind.LEAD));
    }

    @Test
    void aNumberedHeadingIsCalledWithoutItsNumber() {
        SampleArticle article = SampleArticle.of("### 2.1 Salt marshes", "The resolution was tabled by Chile.");
        assertEquals(List.of("Salt marshes"), article.titles());
    }
}
