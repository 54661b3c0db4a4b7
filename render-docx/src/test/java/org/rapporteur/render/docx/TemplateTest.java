package org.rapporteur.render.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.correction.ActorDirectory;
import org.rapporteur.render.docx.readback.MatrixReader;
import org.rapporteur.render.docx.word.UnreadableTemplateException;
import org.w3c.dom.Element;

class TemplateTest {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String NAMESPACES =
            " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\""
                    + "http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final byte[] LOGO = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    /// A ministry's template as a French Word writes it: on upright A4, with a logo in its header.
    private static byte[] house(boolean logoInside) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OPCPackage zip = OPCPackage.create(new ByteArrayOutputStream())) {
            PackagePart main = part(zip, "/word/document.xml", WORD + "template.main+xml", """
                <w:document%s><w:body><w:p/><w:sectPr><w:headerReference w:type="default" r:id="rId2"/>\
                <w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1500" w:right="1000" w:bottom="1000" w:left="1000"\
                 w:header="500" w:footer="500" w:gutter="0"/></w:sectPr></w:body></w:document>\
                """);
            zip.addRelationship(main.getPartName(), TargetMode.INTERNAL, PackageRelationshipTypes.CORE_DOCUMENT);
            PackagePart styles = part(zip, "/word/styles.xml", WORD + "styles+xml", """
                <w:styles%s><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="fr-FR"/></w:rPr></w:rPrDefault>\
                </w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Texte"><w:name w:val="Normal"/>\
                </w:style><w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/><w:basedOn\
                 w:val="Texte"/><w:rPr><w:color w:val="00AA00"/></w:rPr></w:style></w:styles>\
                """);
            PackagePart header = part(zip, "/word/header7.xml", WORD + "header+xml", """
                <w:hdr%s><w:p><w:r><w:t>Ministry of Water</w:t></w:r></w:p></w:hdr>\
                """);
            main.addRelationship(styles.getPartName(), TargetMode.INTERNAL, OFFICE + "styles", "rId1");
            main.addRelationship(header.getPartName(), TargetMode.INTERNAL, OFFICE + "header", "rId2");
            if (logoInside) {
                PackagePart logo =
                        zip.createPart(PackagingURIHelper.createPartName("/word/media/logo.png"), "image/png");
                try (OutputStream out = logo.getOutputStream()) {
                    out.write(LOGO);
                }
                header.addRelationship(logo.getPartName(), TargetMode.INTERNAL, OFFICE + "image", "rId9");
            } else {
                header.addExternalRelationship("https://example.org/logo.png", OFFICE + "image", "rId9");
            }
            zip.save(bytes);
            zip.revert();
        }
        return bytes.toByteArray();
    }

    private static PackagePart part(OPCPackage zip, String name, String type, String xml) throws Exception {
        PackagePart part = zip.createPart(PackagingURIHelper.createPartName(name), type);
        try (OutputStream out = part.getOutputStream()) {
            out.write(xml.formatted(NAMESPACES).getBytes(StandardCharsets.UTF_8));
        }
        return part;
    }

    private static byte[] matrix() throws Exception {
        return MatrixRenderer.builder().template(house(true)).build().docx(Sample.facts());
    }

    private static List<String> values(byte[] docx, String element) {
        return WordChecks.all(WordChecks.dom(WordChecks.parts(docx).get("word/document.xml")), element).stream()
                .map(e -> e.getAttributeNS(e.getNamespaceURI(), "val"))
                .distinct()
                .toList();
    }

    @Test
    void theDocumentWearsTheTemplatesStylesUnderTheirOwnIds() throws Exception {
        byte[] docx = matrix();
        WordChecks.check(docx);
        List<String> used = values(docx, "pStyle");
        assertTrue(used.contains("Titre1"), used::toString);
        assertFalse(used.contains("Heading1"), used::toString);
        String styles = new String(WordChecks.parts(docx).get("word/styles.xml"), StandardCharsets.UTF_8);
        assertTrue(styles.contains("00AA00"));
        assertTrue(styles.contains("MatrixTable"));
        assertTrue(styles.contains("<w:basedOn w:val=\"Texte\"/>"));
        assertTrue(styles.contains("w:val=\"en-GB\""));
    }

    @Test
    void headerLogoAndMarginsComeFromTheTemplateAndThePageIsOnItsSide() throws Exception {
        Map<String, byte[]> parts = WordChecks.parts(matrix());
        assertTrue(new String(parts.get("word/header7.xml"), StandardCharsets.UTF_8).contains("Ministry of Water"));
        assertArrayEquals(LOGO, parts.get("word/media/logo.png"));
        assertFalse(parts.containsKey("word/header1.xml"));
        Element size = WordChecks.all(WordChecks.dom(parts.get("word/document.xml")), "pgSz")
                .getFirst();
        assertEquals("16838", size.getAttributeNS(size.getNamespaceURI(), "w"));
        Element margins = WordChecks.all(WordChecks.dom(parts.get("word/document.xml")), "pgMar")
                .getFirst();
        assertEquals("1500", margins.getAttributeNS(margins.getNamespaceURI(), "top"));
    }

    @Test
    void theSameTemplateGivesTheSameBytes() throws Exception {
        assertArrayEquals(matrix(), matrix());
    }

    @Test
    void aMatrixInATemplateIsReadBackLikeAnyOther() throws Exception {
        var reading = new MatrixReader(ActorDirectory.of(List.of())).read(matrix());
        assertEquals(List.of(), reading.corrections().corrections());
        assertEquals(List.of(), reading.notUnderstood());
    }

    @Test
    void aMatrixCanItselfBeATemplate() throws Exception {
        byte[] docx = MatrixRenderer.builder().template(matrix()).build().docx(Sample.facts());
        WordChecks.check(docx);
        assertTrue(values(docx, "pStyle").contains("Titre1"));
    }

    @Test
    void whatIsNoTemplateIsRefused() {
        assertRefused("this is not a Word template", "not a zip".getBytes(StandardCharsets.UTF_8));
        assertRefused("this is not a Word template", new byte[0]);
    }

    @Test
    void aPictureFromOutsideTheFileIsRefused() throws Exception {
        assertRefused("takes a picture from outside the file", house(false));
    }

    private static void assertRefused(String reason, byte[] template) {
        String message = assertThrows(
                        UnreadableTemplateException.class,
                        () -> MatrixRenderer.builder().template(template))
                .getMessage();
        assertTrue(message.contains(reason), message);
    }
}
