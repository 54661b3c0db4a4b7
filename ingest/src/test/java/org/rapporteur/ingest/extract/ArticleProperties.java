package org.rapporteur.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Facts;
import org.rapporteur.model.NegotiatedText;

/// What holds for every article, whatever its sentences.
class ArticleProperties {
    private static final List<String> SENTENCES = List.of(
            "Uruguay tabled a resolution on the safety of school buses.",
            "So did Gabon.",
            "It was adopted by 41 votes to 3, with 7 abstentions (Fiji, Peru and Mali among them).",
            "Two amendments came in.",
            "The first, by Chad, would have deleted paragraph 4; it was rejected.",
            "Côte d’Ivoire — “reluctantly” — co-sponsored L.7.",
            "The African Group opposed the Swiss text.",
            "Its sponsors, Japan and Fiji, took their names off it.",
            "The former was withdrawn, the latter deferred to March 2031.",
            "\uD83D\uDE00 smiled the delegate of Malta \uD83C\uDDF2\uD83C\uDDF9.",
            "Tabled by Paraguay and co-sponsored by Bolivia, the decision on river ports drew little comment.",
            "All texts were adopted by consensus.",
            "The meeting in Doha sets up an expert group.",
            "Sudan accused Chad of stalling.",
            "## River ports (L.7)",
            "- Peru: in favour",
            "Nobody opposed it, said the chair (Kenya).",
            "“Seeds for all” (A/C.2/80/L.19/Rev.1) came from Bhutan, Nepal and the EU.");

    /// Paragraphs that each tell all about a text of their own: a word of its title, and the roles on it.
    private static final Map<String, String> PARAGRAPHS = Map.of(
            "Bhutan and Nepal introduced a draft resolution on glacial lakes. Peru co-sponsored it.", "glacial",
            "A resolution on the repair of dikes was tabled by the Netherlands. Mali opposed it.", "dikes",
            "Slovenia's decision on bee health was adopted by consensus. Togo supported the decision.", "bee",
            "The resolution on camels, tabled by Eritrea, was adopted by 30 votes to 2, with 5 abstentions.", "camels",
            "Oman tabled a resolution on desalination. Malta dissociated itself from it.", "desalination");

    @Provide
    Arbitrary<List<String>> articles() {
        return Arbitraries.of(SENTENCES).list().ofMinSize(1).ofMaxSize(30);
    }

    @Provide
    Arbitrary<List<String>> orders() {
        return Arbitraries.shuffle(PARAGRAPHS.keySet().stream().sorted().toList());
    }

    private static Facts facts(List<String> sentences) {
        StringBuilder markdown = new StringBuilder();
        for (int i = 0; i < sentences.size(); i++) {
            boolean apart = i % 4 == 3 || sentences.get(i).matches("(?s)[#-].*");
            markdown.append(sentences.get(i)).append(apart ? "\n\n" : " ");
        }
        return SampleArticle.of(markdown.toString()).facts();
    }

    @Property(tries = 60)
    void everyFactRestsOnTheTextsOwnLetters(@ForAll("articles") List<String> sentences) {
        Facts facts = facts(sentences);
        String text = facts.article().text().value();
        Set<String> ids = new HashSet<>();
        for (Evidence evidence : facts.evidence()) {
            int from = text.offsetByCodePoints(0, evidence.span().start());
            int to = text.offsetByCodePoints(0, evidence.span().end());
            assertEquals(text.substring(from, to), evidence.exact());
            assertTrue(ids.add(evidence.id()), "two pieces of evidence called " + evidence.id());
        }
    }

    @Property(tries = 60)
    void idsLeadToTextsOfThisArticle(@ForAll("articles") List<String> sentences) {
        Facts facts = facts(sentences);
        Set<String> ids = new HashSet<>();
        facts.texts().forEach(t -> assertTrue(ids.add(t.id()), "two texts called " + t.id()));
        for (NegotiatedText text : facts.texts()) {
            text.amends().ifPresent(id -> assertTrue(ids.contains(id) && !id.equals(text.id()), id));
            assertEquals(text.roles().size(), Set.copyOf(text.roles()).size(), text.title());
        }
    }

    @Property(tries = 20)
    void theSameArticleGivesTheSameFacts(@ForAll("articles") List<String> sentences) {
        assertEquals(facts(sentences), facts(sentences));
    }

    @Property(tries = 20)
    void paragraphsThatNameTheirTextMayComeInAnyOrder(@ForAll("orders") List<String> paragraphs) {
        SampleArticle article = SampleArticle.of(paragraphs.toArray(String[]::new));
        PARAGRAPHS.forEach((paragraph, word) -> {
            SampleArticle alone = SampleArticle.of(paragraph);
            assertEquals(alone.roles(word), article.roles(word), word);
            assertEquals(alone.outcome(word), article.outcome(word), word);
        });
    }
}
