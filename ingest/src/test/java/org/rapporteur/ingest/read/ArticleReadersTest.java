package org.rapporteur.ingest.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ArticleReadersTest {
    private static String refusal(byte[] bytes) {
        return assertThrows(
                        UnreadableArticleException.class,
                        () -> ArticleReaders.standard().read(bytes, "in.txt"))
                .getMessage();
    }

    @Test
    void anEmptyFileIsRefused() {
        assertEquals("in.txt: is empty; give a file with the article's text", refusal(new byte[0]));
    }

    @Test
    void aFileOfSpacesIsRefused() {
        assertEquals(
                "in.txt: holds no text; give a file with the article's text",
                refusal(" \n\t\n".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aBinaryFileIsRefused() {
        byte[] bytes = new byte[4096];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31);
        }
        assertEquals("in.txt: is not a text file; give the article as plain text, Markdown or HTML", refusal(bytes));
    }

    @Test
    void aFileAboveTheLimitIsRefused() {
        assertEquals(
                "in.txt: is larger than 16 MiB; give the article alone, without its pictures",
                refusal(new byte[ArticleReaders.LARGEST_FILE + 1]));
    }

    @Test
    void theHashIsThatOfTheBytes() throws UnreadableArticleException {
        assertEquals(
                "44dfc4fecda61099412e4f3d1139b67a8ed2fd5cf876ebbcd9fa2d0f1e175307",
                ArticleReaders.standard()
                        .read("It met.\n".getBytes(StandardCharsets.UTF_8), "a.txt")
                        .sha256());
    }
}
