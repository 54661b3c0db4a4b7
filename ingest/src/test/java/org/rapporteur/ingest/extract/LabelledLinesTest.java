package org.rapporteur.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.RoleKind;

class LabelledLinesTest {
    @Test
    void linesBelowAHeadingTellOfItsText() {
        SampleArticle article = SampleArticle.of(
                "## Salt marshes (L.2)",
                "Main sponsors: Fiji, Peru\nCo-sponsors: Togo, Viet Nam and 12 others\nFacilitator: Oman",
                "Outcome: adopted without a vote.",
                "## The fog resolution",
                "Tabled by: Qatar",
                "In favour (20): Kenya, Mali. Against (3): Cuba. Abstaining: 11, among them Nepal");
        assertEquals("FJI PER", article.actors("Salt marshes", RoleKind.LEAD));
        assertEquals("TGO VNM", article.actors("Salt marshes", RoleKind.COSPONSOR));
        assertEquals("OMN", article.actors("Salt marshes", RoleKind.FACILITATOR));
        assertEquals("adopted by consensus", article.outcome("Salt marshes"));
        assertEquals("QAT", article.actors("fog", RoleKind.LEAD));
        assertEquals("KEN MLI", article.actors("fog", RoleKind.VOTED_FOR));
        assertEquals("CUB", article.actors("fog", RoleKind.VOTED_AGAINST));
        assertEquals("adopted by vote 20-3-11", article.outcome("fog"));
    }

    @Test
    void aTextIsNamedByALabel() {
        SampleArticle article = SampleArticle.of(
                "Document: L.2\nTitle: Salt marshes\nLead: Fiji\nVote: 27-15-5",
                "Document: L.3\nTitle: Fog\nLead: Peru");
        assertEquals(List.of("Salt marshes", "Fog"), article.titles());
        assertEquals("FJI", article.actors("Salt marshes", RoleKind.LEAD));
        assertEquals("adopted by vote 27-15-5", article.outcome("Salt marshes"));
        assertEquals("PER", article.actors("Fog", RoleKind.LEAD));
    }

    @Test
    void aLabelMayOpenAList() {
        SampleArticle article =
                SampleArticle.of("## Salt marshes (L.2)", "Co-sponsors:", "- Fiji\n- Peru\n- the EU", "It rained.");
        assertEquals("EU FJI PER", article.actors("Salt marshes", RoleKind.COSPONSOR));
    }

    @Test
    void boldLabelsAndSublistsAreLabelsToo() {
        SampleArticle article = SampleArticle.of(
                "- L.2, *Salt marshes* (Fiji)\n  - **Co-sponsors:** Peru, Togo\n  - **Outcome:** rejected, 12-20-4",
                "- L.3, *Fog* (Oman)\n  - **Co-sponsors:** Mali");
        assertEquals("PER TGO", article.actors("Salt marshes", RoleKind.COSPONSOR));
        assertEquals("rejected by vote 12-20-4", article.outcome("Salt marshes"));
        assertEquals("MLI", article.actors("Fog", RoleKind.COSPONSOR));
    }

    @Test
    void sentencesWithAColonAreNoLabels() {
        SampleArticle article = SampleArticle.of(
                "Chile tabled a resolution on fog.",
                "Source: Fiji and Peru, in the corridor.",
                "By lunch it was clear: Kenya and Togo had left.",
                "Contact: Embassy of Oman");
        for (RoleKind kind : RoleKind.values()) {
            assertEquals(kind == RoleKind.LEAD ? "CHL" : "", article.actors("fog", kind));
        }
    }

    @Test
    void withoutATextLabelsSayNothing() {
        SampleArticle article = SampleArticle.of("Sponsors: Fiji, Peru", "Outcome: adopted");
        assertTrue(article.facts().texts().isEmpty(), article.titles().toString());
    }
}
