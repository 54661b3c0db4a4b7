package org.rapporteur.ingest.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Article;
import org.rapporteur.model.Block;

class PlainTablesTest {
    private static Article read(String text) throws UnreadableArticleException {
        return Reading.of("notes.txt", text);
    }

    @Test
    void barsPartCells() throws UnreadableArticleException {
        Article article = read("""
                The committee met for a week and closed on time.

                | Text | Lead  | Vote |
                |------|-------|------|
                | L.2  | Chile | 30-1-4 |
                | L.3  |       | consensus |

                It will meet again.
                """);
        assertEquals(List.of(List.of("Text", "Lead", "Vote")), Reading.rows(article, Block.Kind.TABLE_HEAD));
        assertEquals(
                List.of(List.of("L.2", "Chile", "30-1-4"), List.of("L.3", "", "consensus")),
                Reading.rows(article, Block.Kind.TABLE_ROW));
        assertEquals(
                List.of("The committee met for a week and closed on time.", "It will meet again."),
                Reading.blocks(article, Block.Kind.PARAGRAPH));
    }

    @Test
    void tabsPartCellsAndStayInTheText() throws UnreadableArticleException {
        Article article = read("Votes\n\nText\tFor\tAgainst\nPeatlands\t20\t\nBogs\t12\t3\n\nA\tword.\n");
        assertEquals(
                List.of(List.of("Text", "For", "Against"), List.of("Peatlands", "20"), List.of("Bogs", "12", "3")),
                Reading.rows(article, Block.Kind.TABLE_ROW));
        assertEquals(List.of("A word."), Reading.blocks(article, Block.Kind.PARAGRAPH));
    }

    @Test
    void columnsThatStandBelowEachOtherAreATable() throws UnreadableArticleException {
        Article article = read("""
                How it went

                Draft        Sponsors        Yes   No
                ---------------------------------------
                Peatlands    Chile, Peru      20    1
                Salt marsh   Niger            12   13
                Fog          New Zealand       9

                The rest was withdrawn before anyone could read it.
                """);
        assertEquals(List.of(List.of("Draft", "Sponsors", "Yes", "No")), Reading.rows(article, Block.Kind.TABLE_HEAD));
        assertEquals(
                List.of(
                        List.of("Peatlands", "Chile, Peru", "20", "1"),
                        List.of("Salt marsh", "Niger", "12", "13"),
                        List.of("Fog", "New Zealand", "9", "")),
                Reading.rows(article, Block.Kind.TABLE_ROW));
    }

    @Test
    void proseWithWideSpacesIsNoTable() throws UnreadableArticleException {
        Article article = read("""
                The session opened late.  Nobody minded, for the coffee was good.
                Chile spoke first and said  what it had said the year before, only louder.
                Peru agreed with some of it.  Then everybody went out into the rain again.
                """);
        assertEquals(List.of(), Reading.rows(article, Block.Kind.TABLE_ROW));
    }

    @Test
    void oneLineWithABarIsNoTable() throws UnreadableArticleException {
        Article article = read("Fog and salt\n\nBulletin 4 | Geneva\n\nThe session opened late.\n");
        assertEquals(List.of(), Reading.rows(article, Block.Kind.TABLE_ROW));
    }
}
