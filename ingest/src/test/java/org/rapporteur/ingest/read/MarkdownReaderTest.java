package org.rapporteur.ingest.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Article;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Block;
import org.rapporteur.model.PartialDate;

class MarkdownReaderTest {
    private static final String REPORT = """
      ---
      title: "Fishing: the long night of Malabo"
      authors:
        - name: Ana de Souza
        - Li Wei
      date: 2023-10-05
      publisher: The Treaty Post
      url: https://example.org/malabo
      lang: en-GB
      ---

      # Fishing: the long night of Malabo

      *Malabo, 5 October 2023*

      The **Commission** met [for four days](https://example.org/days "Days").[^1] `C/4/L.2` was
      tabled by Peru &amp; Chile.

      ## Who wanted what

      1. Peru wanted a *register*
         - kept in Lima
         - paid by all
      2. Chile did not

      | Text | Lead |
      |------|:----:|
      | Register of vessels | Peru |
      | Port \\| fees | |

      > We came to fish, and we left with paper.

      ![a boat](boat.png)

      ```
      ignore me
      ```

      [^1]: Five, counting the opening evening.
      """;

    @Test
    void frontMatterGivesTheImprint() throws UnreadableArticleException {
        Article article = Reading.of("malabo.md", REPORT);
        assertEquals("Fishing: the long night of Malabo", article.title());
        assertEquals(Basis.STATED, article.titleBasis());
        assertEquals(List.of("Ana de Souza", "Li Wei"), article.authors());
        assertEquals(Optional.of(PartialDate.of(2023, 10, 5)), article.published());
        assertEquals(Optional.of("The Treaty Post"), article.publisher());
        assertEquals(Optional.of("https://example.org/malabo"), article.url());
        assertEquals("en-GB", article.language());
        assertEquals("text/markdown", article.mediaType());
    }

    @Test
    void theTextIsTheRenderedTextInItsBlocks() throws UnreadableArticleException {
        assertEquals("""
        HEADING 1: Fishing: the long night of Malabo
        - PARAGRAPH: Malabo, 5 October 2023
        PARAGRAPH: The Commission met for four days. C/4/L.2 was tabled by Peru & Chile.
        HEADING 2: Who wanted what
        LIST_ITEM 1: Peru wanted a register
        LIST_ITEM 2: kept in Lima
        LIST_ITEM 2: paid by all
        LIST_ITEM 1: Chile did not
        TABLE_HEAD: Text | Lead
        TABLE_ROW: Register of vessels | Peru
        TABLE_ROW: Port | fees |\s
        QUOTE: We came to fish, and we left with paper.
        FOOTNOTE: Five, counting the opening evening.
        """, Reading.outline(Reading.of("malabo.md", REPORT)));
    }

    @Test
    void tableRowsHaveTheirCells() throws UnreadableArticleException {
        Article article = Reading.of("malabo.md", REPORT);
        assertEquals(List.of(List.of("Text", "Lead")), Reading.rows(article, Block.Kind.TABLE_HEAD));
        assertEquals(
                List.of(List.of("Register of vessels", "Peru"), List.of("Port | fees", "")),
                Reading.rows(article, Block.Kind.TABLE_ROW));
    }

    @Test
    void aTitleOutsideTheBodyIsSetBeforeIt() throws UnreadableArticleException {
        Article article = Reading.of("a.md", "---\ntitle: A quiet session\n---\nIt met.\n\n## Then\n\nIt rose.\n");
        assertEquals(
                "A quiet session\n\nIt met.\n\nThen\n\nIt rose.", article.text().value());
    }

    @Test
    void frontMatterThatIsNotYamlIsReadLineByLine() throws UnreadableArticleException {
        Article article =
                Reading.of("a.md", "---\ntitle: Fishing: a night's work\nauthor: [Ana Sousa, Li Wei]\n---\nIt met.\n");
        assertEquals("Fishing: a night's work", article.title());
        assertEquals(List.of("Ana Sousa", "Li Wei"), article.authors());
    }

    @Test
    void aRuleAtTheTopIsNoFrontMatter() throws UnreadableArticleException {
        Article article = Reading.of("a.md", "---\n\nIt met in May.\n");
        assertEquals("It met in May.", article.text().value());
    }

    @Test
    void withoutATitleNoneIsMadeUp() throws UnreadableArticleException {
        Article article = Reading.of("a.md", "It met in May.\n\n## Fish\n\nNone.\n\n## Fowl\n\nNone.\n");
        assertEquals(Manuscript.UNTITLED, article.title());
        assertEquals(Basis.INFERRED, article.titleBasis());
    }

    @Test
    void aBoldLineStandsForAHeadingAndABoldSentenceDoesNot() throws UnreadableArticleException {
        Article article =
                Reading.of("a.md", "# Fish\n\n**What next?**\n\n**Peru tabled it.** So did Chile.\n\n**It fell.**\n");
        assertEquals(List.of("Fish", "What next?"), Reading.blocks(article, Block.Kind.HEADING));
        assertEquals(
                List.of("Peru tabled it. So did Chile.", "It fell."), Reading.blocks(article, Block.Kind.PARAGRAPH));
    }

    @Test
    void htmlInsideIsReadAsHtml() throws UnreadableArticleException {
        Article article = Reading.of(
                "a.md",
                "It met.<sup>2</sup> CO<sub>2</sub><br>fell.\n\n<table><tr><th>Lead</th></tr><tr><td>Peru</td></tr></table>\n");
        assertEquals(List.of("It met. CO2\nfell."), Reading.blocks(article, Block.Kind.PARAGRAPH));
        assertEquals(List.of(List.of("Peru")), Reading.rows(article, Block.Kind.TABLE_ROW));
    }
}
