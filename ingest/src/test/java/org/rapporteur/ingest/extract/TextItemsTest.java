package org.rapporteur.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.Party;
import org.rapporteur.model.RoleKind;

class TextItemsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "- L.12, *Salt marshes and dunes* (Cuba, Fiji): adopted, 46–0–1",
                "- L.12 – Salt marshes and dunes (Cuba, Fiji) – adopted 46-0-1",
                "- Salt marshes and dunes (L.12, Cuba and Fiji): adopted by 46 votes to none, with 1 abstention",
                "1. “Salt marshes and dunes” (L.12), tabled by Cuba and Fiji: 46-0-1",
                "- Draft resolution L.12 on salt marshes and dunes (Cuba, Fiji), adopted by 46-0-1."
            })
    void anItemStandsForAText(String item) {
        SampleArticle article = SampleArticle.of("What was decided:", item);
        assertEquals("CUB FJI", article.actors("marshes and dunes", RoleKind.LEAD));
        assertEquals("adopted by vote 46-0-1", article.outcome("marshes and dunes"));
        assertEquals(Optional.of("L.12"), article.text("marshes and dunes").symbol());
        assertEquals(1, article.titles().size());
    }

    @Test
    void itemsWithoutSymbolsNeedAnEndOrSponsors() {
        SampleArticle article = SampleArticle.of(
                "Decided:",
                "- Youth, peace and fog (Malta): withdrawn\n- Salt marshes: adopted without a vote\n- Rare ferns (Peru)");
        assertEquals(List.of("Youth, peace and fog", "Salt marshes", "Rare ferns"), article.titles());
        assertEquals("withdrawn", article.outcome("fog"));
        assertEquals("adopted by consensus", article.outcome("Salt marshes"));
        assertEquals("PER", article.actors("ferns", RoleKind.LEAD));
    }

    @Test
    void proseMeetsTheItem() {
        SampleArticle article = SampleArticle.of(
                "- L.2, Salt marshes (Fiji): adopted",
                "Togo co-sponsored L.2. The resolution on salt marshes asks for a study.");
        assertEquals(1, article.titles().size());
        assertEquals("TGO", article.actors("Salt marshes", RoleKind.COSPONSOR));
    }

    @Test
    void sponsorsKeepTheArticlesOrder() {
        SampleArticle article =
                SampleArticle.of("Decided:", "- Rare ferns, L.3 (Thailand, Austria, Mexico, Ireland, Chad): adopted");
        List<String> order = article.text("ferns").parties(RoleKind.LEAD).stream()
                .map(p -> p instanceof Party.Named(var actor) ? actor.id() : "?")
                .toList();
        assertEquals(List.of("THA", "AUT", "MEX", "IRL", "TCD"), order);
    }

    @Test
    void personsMeetingsAndSentencesAreNone() {
        SampleArticle article = SampleArticle.of(
                "In the room:",
                "- Ana Sousa (Chile)\n- Committee on fog: 3 to 5 May, Lima\n- Peru wants a treaty (L.7 or none)\n- coffee\n- Chair: Li Wei (Fiji)");
        assertTrue(article.facts().texts().isEmpty(), article.titles().toString());
    }
}
