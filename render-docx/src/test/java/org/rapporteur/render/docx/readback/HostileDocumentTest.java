package org.rapporteur.render.docx.readback;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.correction.ActorDirectory;
import org.rapporteur.render.docx.MatrixRenderer;
import org.rapporteur.render.docx.Sample;

class HostileDocumentTest {
    private static final byte[] DOCX = MatrixRenderer.builder().build().docx(Sample.facts());

    private static MatrixReading read(byte[] docx) throws UnreadableMatrixException {
        return new MatrixReader(ActorDirectory.of(List.of())).read(docx);
    }

    private static String refused(byte[] docx) {
        String message =
                assertThrows(UnreadableMatrixException.class, () -> read(docx)).getMessage();
        assertFalse(message.contains("\n"), message);
        return message;
    }

    @Test
    void whatIsNoMatrixIsRefused() {
        assertTrue(refused(new byte[0]).contains("not a Word document"));
        assertTrue(refused("words".getBytes(StandardCharsets.UTF_8)).contains("not a Word document"));
        assertTrue(refused(Arrays.copyOf(DOCX, DOCX.length / 2)).contains("damaged"));
    }

    @Test
    void aDocumentWithoutItsFactsIsRefused() {
        EditedDocument document = new EditedDocument(DOCX);
        document.parts().remove("customXml/item1.xml");
        assertTrue(refused(document.save()).contains("does not carry the facts"));
    }

    @Test
    void factsThatAreDamagedAreRefused() {
        EditedDocument document = new EditedDocument(DOCX);
        document.replace("customXml/item1.xml", "</facts>", "AAAA</facts>");
        document.replace("customXml/item1.xml", "base64\">H4s", "base64\">J5t");
        assertTrue(refused(document.save()).contains("facts that the document carries are damaged"));
    }

    @Test
    void aDocumentTypeIsRefusedAndNothingIsFetched() throws Exception {
        EditedDocument document = new EditedDocument(DOCX);
        document.parts()
                .put(
                        "word/comments.xml",
                        "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w>&x;</w>"
                                .getBytes(StandardCharsets.UTF_8));
        assertTrue(refused(document.save()).contains("word/comments.xml is damaged"));
    }

    @Test
    void aFileThatUnfoldsWithoutEndIsRefused() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] megabyte = new byte[1 << 20];
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/media/image1.png"));
            for (int i = 0; i < 400; i++) {
                zip.write(megabyte);
            }
            zip.closeEntry();
        }
        assertTrue(refused(bytes.toByteArray()).contains("unfolds to more"));
    }

    /// Whatever is broken in a file, it is read or refused with one line.
    @Property(tries = 150)
    void brokenBytesAreReadOrRefused(@ForAll long seed) {
        Random random = new Random(seed);
        EditedDocument document = new EditedDocument(DOCX);
        List<String> names = List.copyOf(document.parts().keySet());
        document.save();
        byte[] part = document.parts().get(names.get(random.nextInt(names.size())));
        for (int i = random.nextInt(8); i >= 0; i--) {
            part[random.nextInt(part.length)] = (byte) random.nextInt(256);
        }
        byte[] docx = document.saveAsIs();
        try {
            read(docx);
        } catch (UnreadableMatrixException e) {
            assertFalse(e.getMessage().contains("\n"), e.getMessage());
        }
    }
}
