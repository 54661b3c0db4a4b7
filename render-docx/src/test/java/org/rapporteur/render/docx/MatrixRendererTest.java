package org.rapporteur.render.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Facts;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class MatrixRendererTest {
    private final byte[] docx = MatrixRenderer.builder().build().docx(Sample.facts());

    @Test
    void aDocumentIsValid() {
        WordChecks.check(docx);
    }

    @Test
    void theSameFactsGiveTheSameBytes() {
        assertArrayEquals(docx, MatrixRenderer.builder().build().docx(Sample.facts()));
    }

    @Test
    void aStatesRowShowsItsRolesAndItsTotal() {
        assertEquals(List.of("Kenya", "African", "Lead\u00a02", "–", "1"), row("Kenya"));
        assertEquals(
                List.of("Cuba", "Latin American, Caribbean", "–", "Opposed\u00a05Against\u00a05", "0"), row("Cuba"));
    }

    @Test
    void aGroupIsARowOfItsOwnAfterTheStates() {
        assertEquals(List.of("African Group", "Group", "–", "Supporter\u00a04", "0"), row("African Group"));
    }

    @Test
    void totalsCountWhoSponsors() {
        assertEquals(List.of("Leads and co-sponsors", "", "4", "1", "5"), row("Leads and co-sponsors"));
    }

    @Test
    void commentsStandOnlyWhereAPersonShouldLook() {
        Document comments = WordChecks.dom(WordChecks.parts(docx).get("word/comments.xml"));
        List<String> words = WordChecks.all(comments, "comment").stream()
                .map(Element::getTextContent)
                .toList();
        assertEquals(2, words.size());
        assertTrue(words.contains("The dates were worked out, not read in the article."));
        assertTrue(words.get(1).contains("Cuba opposed the text as a whole"));
    }

    @Test
    void factsWithoutTextsStillMakeADocument() {
        Facts full = Sample.facts();
        Facts none = new Facts(
                full.generator(),
                full.article(),
                full.meeting(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        byte[] bare = MatrixRenderer.builder().build().docx(none);
        WordChecks.check(bare);
        String xml = new String(WordChecks.parts(bare).get("word/document.xml"), StandardCharsets.UTF_8);
        assertTrue(xml.contains("names no text"));
    }

    private List<String> row(String name) {
        return WordChecks.all(WordChecks.dom(WordChecks.parts(docx).get("word/document.xml")), "tr").stream()
                .map(r -> {
                    var cells = r.getElementsByTagNameNS(r.getNamespaceURI(), "tc");
                    return java.util.stream.IntStream.range(0, cells.getLength())
                            .mapToObj(i -> words((Element) cells.item(i)))
                            .toList();
                })
                .filter(cells -> cells.getFirst().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String words(Element cell) {
        StringBuilder words = new StringBuilder();
        var texts = cell.getElementsByTagNameNS(cell.getNamespaceURI(), "t");
        for (int i = 0; i < texts.getLength(); i++) {
            words.append(texts.item(i).getTextContent());
        }
        return words.toString();
    }
}
