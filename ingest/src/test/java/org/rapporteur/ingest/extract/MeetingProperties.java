package org.rapporteur.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rapporteur.ingest.Ingest;
import org.rapporteur.ingest.read.UnreadableArticleException;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Facts;

class MeetingProperties {
    private static final Ingest INGEST = Ingest.standard();

    /// Articles put together from pieces of such sentences in any order, letters outside the basic plane among them.
    @Provide
    Arbitrary<String> articles() {
        Arbitrary<String> pieces = Arbitraries.of(
                "The CCPCJ",
                "its 33rd session",
                "opened",
                "was held",
                "in Vienna",
                "from 13 to 17 May",
                "COP29",
                "the",
                "Conference of the Parties",
                "(",
                ")",
                "on 31 February 2024",
                "on 30 February",
                "in early 2025",
                ";",
                "𝔘𝔫𝔦 𝟙𝟚 May",
                "two years later",
                "the following March",
                ".",
                "\n\n",
                "will meet",
                "theme",
                "“peace”",
                "next year",
                "of",
                "the 9999th session",
                "0th session",
                "COP0",
                "between 8 and 7 June",
                "May 17–13",
                "1 January 1900 to 2099",
                ",",
                "Seoul in May and Oslo in June",
                "-",
                "one",
                "the preceding one",
                "’s",
                "which",
                "for",
                "December to January");
        return pieces.list().ofMinSize(1).ofMaxSize(40).map(p -> String.join(" ", p));
    }

    @Property(tries = 300)
    void evidenceIsTheTextsOwnLetters(@ForAll("articles") String text) {
        Facts facts;
        try {
            facts = INGEST.facts(text.getBytes(StandardCharsets.UTF_8), "article.txt");
        } catch (UnreadableArticleException e) {
            return;
        }
        List<Evidence> evidence = facts.evidence();
        for (Evidence piece : evidence) {
            assertEquals(facts.article().text().slice(piece.span()), piece.exact());
        }
    }

    @Property(tries = 50)
    void theSameArticleGivesTheSameFacts(@ForAll("articles") String text) throws UnreadableArticleException {
        byte[] bytes = (text + " word").getBytes(StandardCharsets.UTF_8);
        assertEquals(INGEST.facts(bytes, "article.txt"), INGEST.facts(bytes, "article.txt"));
    }
}
