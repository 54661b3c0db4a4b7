package org.rapporteur.ingest.language;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.ingest.read.ArticleReaders;
import org.rapporteur.ingest.read.UnreadableArticleException;
import org.rapporteur.model.Article;
import org.rapporteur.model.Block;

class RunInHeadsTest {
    private static final Tagger TAGGER = StatisticalTagger.load();

    private static Article article(String fileName, String text) throws UnreadableArticleException {
        Article read = ArticleReaders.standard().read(text.getBytes(StandardCharsets.UTF_8), fileName);
        return Document.of(read, TAGGER).article();
    }

    /// The run-in heads of paragraphs that each stand between blank lines.
    private static String heads(String fileName, String... paragraphs) throws UnreadableArticleException {
        Article article = article(fileName, "The session went on and on.\n\n" + String.join("\n\n", paragraphs) + "\n");
        return article.blocks().stream()
                .filter(b -> b.kind() == Block.Kind.HEADING)
                .map(b -> article.text().slice(b.span()))
                .collect(joining(" / "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**Peatlands.** Chile tabled it.",
                "**Peatlands** (L.4/Rev.1). Chile tabled it.",
                "*The Chilean number.* L.4 is about peat.",
                "**Draining and burning peat:** Chile tabled it.",
                "**Peatlands** – Chile tabled it."
            })
    void stressedWordsBeforeAStopAreAHead(String paragraph) throws UnreadableArticleException {
        String head = heads("a.md", paragraph);
        assertEquals(paragraph.replaceAll("\\*", "").replaceFirst(" (?:Chile tabled|L\\.4 is).*", ""), head);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**Chile tabled it.** So did Peru.",
                "**The Chileans** brought a draft on peat.",
                "**L.4**, on peat, was tabled by Chile.",
                "*The end.*",
                "**Outcome:** Chile got its way.",
                "He said: Chile tabled it.",
                "Peat. Chile tabled it.",
                "Next: Chile tables it in May."
            })
    void stressedSentencesAndLabelsAreNone(String paragraph) throws UnreadableArticleException {
        assertEquals("", heads("a.md", paragraph));
    }

    @Test
    void wordsInCapitalsBeforeAColonAreAHead() throws UnreadableArticleException {
        assertEquals("PEAT (CRP.4):", heads("a.txt", "PEAT (CRP.4): In plenary Chile tabled a decision."));
        assertEquals("THE ONE THAT FELL:", heads("a.txt", "THE ONE THAT FELL: Chile tabled a decision."));
    }

    @Test
    void whatLooksLikeAHeadIsOneWhereOthersDoToo() throws UnreadableArticleException {
        String peat = "Peat: Chile tabled a decision.";
        assertEquals("Peat: / Salt marshes:", heads("a.txt", peat, "Salt marshes: Niger tabled another."));
        String fog = "Fog. Peru tabled a third.";
        assertEquals("", heads("a.txt", "Peat. Chile tabled a decision.", fog));
        assertEquals(
                "Peat. / Fog. / Used nets.",
                heads("a.txt", "Peat. Chile tabled a decision.", fog, "Used nets. Mali tabled a fourth."));
    }

    @Test
    void datesAndPlacesBehindAColonMakeNoHead() throws UnreadableArticleException {
        assertEquals("", heads("a.txt", "Next COP: 5 to 9 May, Lima.", "Second reading: June, Oslo."));
    }

    @Test
    void theHeadIsPartedWhereItStands() throws UnreadableArticleException {
        Article article = article("a.md", "It met.\n\n**Peat.** Chile tabled it. It fell.\n");
        assertEquals(
                "It met.\n\nPeat. Chile tabled it. It fell.", article.text().value());
        List<Block> blocks = article.blocks();
        assertEquals(
                "Chile tabled it. It fell.", article.text().slice(blocks.get(2).span()));
        assertEquals(2, blocks.get(2).number());
        assertEquals(2, blocks.get(2).sentences().size());
        assertTrue(blocks.get(1).sentences().size() == 1 && blocks.get(1).number() == 0);
    }
}
