package org.rapporteur.ingest.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Article;
import org.rapporteur.model.PartialDate;

class HtmlReaderTest {
    private static Article page(String name) throws IOException, UnreadableArticleException {
        try (InputStream in = HtmlReaderTest.class.getResourceAsStream(name)) {
            return Reading.of(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void aWordPressPageIsItsArticle() throws IOException, UnreadableArticleException {
        assertEquals("""
        HEADING 1: Waste committee ends without a list
        PARAGRAPH: The open-ended working group closed in Geneva on Friday with two decisions and a hole where \
        the third should have been. Norway and Ghana had asked for a list of plastic wastes; India’s delegate \
        called it “premature”.
        HEADING 2: The list
        PARAGRAPH: Ghana’s draft went through four readings. It was backed by:
        LIST_ITEM 1: Norway, which had written the first version
        LIST_ITEM 1: Kenya
        LIST_ITEM 1: Chile\\nand Peru
        TABLE_HEAD: Text | Lead | Outcome
        TABLE_ROW: Decision on e-waste | Ghana\\nSwitzerland | adopted
        TABLE_ROW: Decision on ship recycling | Japan | adopted
        QUOTE: We leave with less than we came with.
        QUOTE: a delegate from the Pacific
        PARAGRAPH: The group will meet again in April 2025.
        FOOTNOTE: The group has met thirteen times since 2003.
        """, Reading.outline(page("wordpress.html")));
    }

    @Test
    void theWordPressPageTellsItsImprint() throws IOException, UnreadableArticleException {
        Article article = page("wordpress.html");
        assertEquals("Waste committee ends without a list", article.title());
        assertEquals(List.of("Ines Okafor"), article.authors());
        assertEquals(Optional.of(PartialDate.of(2024, 6, 28)), article.published());
        assertEquals(Optional.of("Basel Observer"), article.publisher());
        assertEquals(
                Optional.of("https://observer.example/2024/06/waste-committee-ends-without-a-list/"), article.url());
        assertEquals("en-GB", article.language());
        assertEquals("text/html", article.mediaType());
    }

    @Test
    void aDrupalPageIsItsArticle() throws IOException, UnreadableArticleException {
        Article article = page("drupal.html");
        assertEquals("""
        HEADING 1: Forest forum adopts omnibus text after a long night
        PARAGRAPH: The nineteenth session ended at two in the morning with one resolution instead of four.
        PARAGRAPH: Gabon's ambassador, who led the talks, merged the drafts of Malaysia, Austria and the AG on \
        Thursday. The Forum adopted the result by consensus.
        HEADING 2: Money
        PARAGRAPH: Brazil, for the Group of 77 and China, wanted a fund. The European Union did not, and said so \
        at length.
        PARAGRAPH: The text asks for:
        LIST_ITEM 1: a study of finance by 2026;
        LIST_ITEM 1: an expert group, to meet
        LIST_ITEM 2: in Vienna, and
        LIST_ITEM 2: online.
        FOOTNOTE: The statement ran to eleven pages.
        """, Reading.outline(article));
        assertEquals(Optional.of(PartialDate.of(2024, 5, 10)), article.published());
        assertEquals(Optional.of("Centre for Land Policy"), article.publisher());
        assertEquals(List.of("Tomas Berg"), article.authors());
    }

    @Test
    void aHandMadePageWithoutSemanticElementsIsItsArticle() throws IOException, UnreadableArticleException {
        Article article = page("hugo.html");
        assertEquals("""
        HEADING 1: Notes from the seabed
        - PARAGRAPH: 2023-07-29 · Kofi Asante
        PARAGRAPH: The Council of the Seabed Authority sat for two weeks in Kingston and put off the mining \
        code. Nauru, which had set the clock running, called that a breach; Chile, Costa Rica and France called \
        it prudence.
        PARAGRAPH: A motion by Chile to put a pause on the agenda of the Assembly was blocked by China until the \
        last day.
        HEADING 2: Numbers
        TABLE_ROW: for a pause | 21 States
        TABLE_ROW: against | 5 States
        PARAGRAPH: The Council decided to go on in 2024, with a view to 2025.
        FOOTNOTE: Decision of 21 July.
        """, Reading.outline(article));
        assertEquals(Optional.of(PartialDate.of(2023, 7, 29)), article.published());
    }

    @Test
    void aNewsletterOnTheWebIsItsLetter() throws IOException, UnreadableArticleException {
        Article article = page("newsletter.html");
        assertEquals("""
        HEADING 1: The corridor, week 12: who blinked in Nairobi
        HEADING 3: Fourteen resolutions, one that got away
        PARAGRAPH: Good morning. The Assembly closed on Friday; here is what you need to know, in four minutes.
        HEADING 2: Solar geoengineering
        PARAGRAPH: Switzerland’s draft died at 3 a.m. Monaco and Guinea had sponsored it; the United States, Japan \
        and Saudi Arabia would not have an expert group. “We’ll be back,” said the Swiss.
        HEADING 2: Quick ones
        LIST_ITEM 1: Highly hazardous pesticides: led by Ethiopia, adopted.
        LIST_ITEM 1: Dust storms: Iran’s, adopted; Iraq and Türkiye signed on late.
        - PARAGRAPH: Thanks for reading Corridor Notes! Subscribe for free to receive new posts and support my work.
        FOOTNOTE: Senegal took its name off on Tuesday.
        """, Reading.outline(article));
        assertEquals(List.of("Mara Lindqvist"), article.authors());
        assertEquals(Optional.of("Corridor Notes"), article.publisher());
    }
}
