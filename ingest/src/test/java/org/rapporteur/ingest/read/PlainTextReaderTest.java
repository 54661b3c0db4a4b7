package org.rapporteur.ingest.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Article;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Block;
import org.rapporteur.model.PartialDate;

class PlainTextReaderTest {
    private static final String REPORT = """
      Small islands press for a loss register

      By Ana de Souza and Li Wei
      Geneva, 5 October 2023

      The working group met for four days. Fiji introduced a draft on a register of losses, and Samoa
      said that it would sponsor it.

      What next?

      The group meets again in March. Three things are open:

      - who keeps the register
      - what it holds, and
        how long
      - who pays
      """;

    private static Article read(String text) throws UnreadableArticleException {
        return ArticleReaders.standard().read(text.getBytes(StandardCharsets.UTF_8), "report.txt");
    }

    private static List<String> blocks(Article article, Block.Kind kind) {
        return article.blocks().stream()
                .filter(b -> b.kind() == kind && b.substance())
                .map(b -> article.text().slice(b.span()))
                .toList();
    }

    @Test
    void titleBylineAndDateAreReadFromTheHead() throws UnreadableArticleException {
        Article article = read(REPORT);
        assertEquals("Small islands press for a loss register", article.title());
        assertEquals(Basis.STATED, article.titleBasis());
        assertEquals(List.of("Ana de Souza", "Li Wei"), article.authors());
        assertEquals(Optional.of(PartialDate.of(2023, 10, 5)), article.published());
    }

    @Test
    void headingsParagraphsAndItemsAreToldApart() throws UnreadableArticleException {
        Article article = read(REPORT);
        assertEquals(
                List.of("Small islands press for a loss register", "What next?"), blocks(article, Block.Kind.HEADING));
        assertEquals(
                List.of(
                        "The working group met for four days. Fiji introduced a draft on a register of losses, and Samoa\n"
                                + "said that it would sponsor it.",
                        "The group meets again in March. Three things are open:"),
                blocks(article, Block.Kind.PARAGRAPH));
        assertEquals(
                List.of("who keeps the register", "what it holds, and\n  how long", "who pays"),
                blocks(article, Block.Kind.LIST_ITEM));
    }

    @Test
    void paragraphsAreCountedAsPeopleCiteThem() throws UnreadableArticleException {
        List<Integer> numbers =
                read(REPORT).blocks().stream().map(Block::number).toList();
        assertEquals(List.of(0, 1, 2, 3, 0, 4, 5, 6, 7), numbers);
    }

    @Test
    void anArticleThatBeginsWithItsFirstSentenceHasNoTitle() throws UnreadableArticleException {
        Article article = read("The Committee met from 3 to 7 June.\n\nNothing was adopted.\n");
        assertEquals(Manuscript.UNTITLED, article.title());
        assertEquals(Basis.INFERRED, article.titleBasis());
        assertEquals(2, blocks(article, Block.Kind.PARAGRAPH).size());
    }

    @Test
    void withoutBlankLinesEachUnwrappedLineIsAParagraph() throws UnreadableArticleException {
        String longLine =
                "Peru tabled the draft and spoke of the need to act before the rains come to the valleys again. "
                        .repeat(2);
        Article article = read(longLine + "\n" + longLine + "\nChile agreed.\n");
        assertEquals(3, blocks(article, Block.Kind.PARAGRAPH).size());
    }

    @Test
    void textWrappedAtTheWidthOfAnEditorIsPutTogetherAgain() throws UnreadableArticleException {
        String words = "Fiji and Samoa introduced a draft on a register of losses, which many others said that they"
                + " would sponsor once the budget office had told them what it was going to cost, and when. ";
        String wrapped = words.repeat(3).strip().replaceAll("(.{90,118}) ", "$1\n");
        Article article = read(wrapped + "\n\n" + wrapped + "\n");
        assertEquals(2, blocks(article, Block.Kind.PARAGRAPH).size());
    }

    @Test
    void longLinesWithRoomLeftAreParagraphs() throws UnreadableArticleException {
        String line =
                "Fiji and Samoa introduced a draft on a register of losses, which many others said they would like.";
        Article article = read((line + " It was adopted.\n" + line + "\n").repeat(3));
        assertEquals(6, blocks(article, Block.Kind.PARAGRAPH).size());
    }

    @Test
    void theDaysOfAMeetingAreNotADateOfPublication() throws UnreadableArticleException {
        Article article = read("A quiet session\n\nVienna, 13–17 May 2024\n\nThe Commission met again.\n");
        assertEquals(Optional.empty(), article.published());
    }

    @Test
    void aSentenceThatBeginsWithByIsNoByline() throws UnreadableArticleException {
        Article article = read("A quiet session\n\nBy Friday the Commission was done\n\nIt went home.\n");
        assertEquals(List.of(), article.authors());
    }

    @Test
    void windows1252AndUtf16AreRead() throws UnreadableArticleException {
        String text =
                "A quiet session in Curaçao\n\nThe “Friends of Türkiye” met – briefly – and the café stayed shut.\n";
        for (Charset charset : List.of(Charset.forName("windows-1252"), StandardCharsets.UTF_16)) {
            Article article = ArticleReaders.standard().read(text.getBytes(charset), "a.txt");
            assertEquals(text, article.text().value(), charset.name());
        }
    }

    @Test
    void spacesAndLineEndsAreBroughtToOneForm() throws UnreadableArticleException {
        Article article =
                read("\uFEFFA quiet session\r\n\r\nThe 12\u00A0States agreed on co\u00ADopera\u00ADtion.\r\n");
        assertEquals(
                "A quiet session\n\nThe 12 States agreed on cooperation.\n",
                article.text().value());
        assertFalse(article.text().value().contains("\r"));
    }
}
