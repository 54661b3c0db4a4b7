package org.rapporteur.render.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Facts;
import org.rapporteur.model.NegotiatedText;
import org.rapporteur.model.Role;
import org.rapporteur.model.RoleKind;
import org.rapporteur.model.TextKind;
import org.rapporteur.model.correction.ActorDirectory;
import org.rapporteur.render.docx.readback.MatrixReader;
import org.rapporteur.render.docx.readback.MatrixReading;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class ManyTextsTest {
    private static Facts facts(int states, int texts) {
        Facts sample = Sample.facts();
        List<RoleKind> kinds = List.of(RoleKind.values());
        List<NegotiatedText> many = new ArrayList<>();
        for (int t = 1; t <= texts; t++) {
            List<Role> roles = new ArrayList<>();
            for (int s = 0; s < states; s++) {
                if ((s + t) % 3 != 0) {
                    roles.add(new Role(
                            Sample.state("S%03d".formatted(s), "State %03d".formatted(s), "AG"),
                            kinds.get((s * t) % kinds.size()),
                            sample.texts().getFirst().grounds()));
                }
            }
            many.add(new NegotiatedText(
                    "T" + t,
                    TextKind.RESOLUTION,
                    "matter number " + t,
                    Optional.of("L." + t),
                    Optional.empty(),
                    roles,
                    Optional.empty(),
                    List.of(),
                    sample.texts().getFirst().grounds()));
        }
        return new Facts(
                sample.generator(),
                sample.article(),
                sample.meeting(),
                many,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static byte[] docx(int states, int texts) {
        return MatrixRenderer.builder().build().docx(facts(states, texts));
    }

    /// The heads of the parts of Table 1, without the columns of States, groups and totals.
    private static List<List<Element>> heads(byte[] docx) {
        Document document = WordChecks.dom(WordChecks.parts(docx).get("word/document.xml"));
        return WordChecks.all(document, "tbl").stream()
                .map(table -> elements(table, "tr").getFirst())
                .map(row -> elements(row, "tc"))
                .filter(cells -> cells.getFirst().getTextContent().equals("State"))
                .map(cells -> cells.subList(2, cells.size() - 1))
                .toList();
    }

    private static List<Element> elements(Element in, String name) {
        var found = in.getElementsByTagNameNS(in.getNamespaceURI(), name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static boolean turned(Element head) {
        return !elements(head, "textDirection").isEmpty();
    }

    @Test
    void eightTextsStandSideBySide() {
        List<List<Element>> heads = heads(docx(5, 8));
        assertEquals(1, heads.size());
        assertFalse(turned(heads.getFirst().getFirst()));
    }

    @Test
    void theHeadsOfAFewMoreAreTurned() {
        byte[] docx = docx(5, 10);
        WordChecks.check(docx);
        List<List<Element>> heads = heads(docx);
        assertEquals(1, heads.size());
        assertTrue(heads.getFirst().stream().allMatch(ManyTextsTest::turned));
    }

    @Test
    void stillMoreArePartedByEightWithTheStatesRepeated() {
        byte[] docx = docx(5, 19);
        WordChecks.check(docx);
        List<List<Element>> heads = heads(docx);
        assertEquals(List.of(8, 8, 3), heads.stream().map(List::size).toList());
        assertFalse(turned(heads.getFirst().getFirst()));
    }

    @Test
    void allStatesByAllTextsOfACommitteeAreWrittenAndReadBack() throws Exception {
        MatrixReading reading = new MatrixReader(ActorDirectory.of(List.of())).read(docx(193, 60));
        assertEquals(60, reading.baseline().texts().size());
        assertEquals(List.of(), reading.corrections().corrections());
        assertEquals(List.of(), reading.notUnderstood());
    }
}
