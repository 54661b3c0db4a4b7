package org.rapporteur.render.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CommentsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// What must hold in every document: the full schema, and what no schema says.
final class WordChecks {
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final Map<String, byte[]> parts;
    private final Document document;
    private final Document styles;

    private WordChecks(byte[] docx) {
        this.parts = parts(docx);
        this.document = dom(parts.get("word/document.xml"));
        this.styles = dom(parts.get("word/styles.xml"));
    }

    /// Checks a document all round.
    static void check(byte[] docx) {
        WordChecks checks = new WordChecks(docx);
        checks.schema();
        checks.controls();
        checks.knownStyles();
        checks.tables();
        checks.bookmarks();
        checks.comments();
    }

    static Map<String, byte[]> parts(byte[] docx) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
            return parts;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static Document dom(byte[] xml) {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    static List<Element> all(Document document, String name) {
        NodeList found = document.getElementsByTagNameNS(W, name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static String value(Element element, String attribute) {
        return element.getAttributeNS(W, attribute);
    }

    private void schema() {
        parts.forEach((name, bytes) -> {
            if (name.startsWith("word/") && name.endsWith(".xml")) {
                valid(name, bytes);
            }
        });
    }

    private static void valid(String name, byte[] bytes) {
        try {
            ByteArrayInputStream in = new ByteArrayInputStream(bytes);
            XmlObject part = switch (name.replaceAll("\\d+\\.xml$", ".xml")) {
                case "word/document.xml" -> DocumentDocument.Factory.parse(in);
                case "word/styles.xml" -> StylesDocument.Factory.parse(in);
                case "word/settings.xml" -> SettingsDocument.Factory.parse(in);
                case "word/comments.xml" -> CommentsDocument.Factory.parse(in);
                case "word/header.xml" -> HdrDocument.Factory.parse(in);
                case "word/footer.xml" -> FtrDocument.Factory.parse(in);
                default -> throw new AssertionError("a part without a schema: " + name);
            };
            List<XmlError> errors = new ArrayList<>();
            part.validate(new XmlOptions().setErrorListener(errors));
            assertTrue(errors.isEmpty(), () -> name + ": " + errors.subList(0, Math.min(5, errors.size())));
        } catch (XmlException | IOException e) {
            throw new AssertionError(name, e);
        }
    }

    private void controls() {
        Set<String> ids = new HashSet<>();
        for (Element properties : all(document, "sdtPr")) {
            String id =
                    value((Element) properties.getElementsByTagNameNS(W, "id").item(0), "val");
            assertTrue(ids.add(id), () -> "two content controls with the id " + id);
            String tag =
                    value((Element) properties.getElementsByTagNameNS(W, "tag").item(0), "val");
            assertTrue(tag.length() <= 64, () -> "a tag over 64 characters: " + tag);
            Set<String> shown = new HashSet<>();
            Set<String> values = new HashSet<>();
            NodeList items = properties.getElementsByTagNameNS(W, "listItem");
            for (int i = 0; i < items.getLength(); i++) {
                assertTrue(shown.add(value((Element) items.item(i), "displayText")), "a choice twice in a list");
                assertTrue(values.add(value((Element) items.item(i), "value")), "a value twice in a list");
            }
        }
    }

    private void knownStyles() {
        Set<String> known = new HashSet<>();
        all(styles, "style").forEach(s -> known.add(value(s, "styleId")));
        for (String name : List.of("pStyle", "rStyle", "tblStyle")) {
            for (Element use : all(document, name)) {
                assertTrue(known.contains(value(use, "val")), () -> "an unknown style: " + value(use, "val"));
            }
        }
        for (String name : List.of("basedOn", "next")) {
            for (Element use : all(styles, name)) {
                assertTrue(known.contains(value(use, "val")), () -> "based on nothing: " + value(use, "val"));
            }
        }
    }

    private void tables() {
        for (Element table : all(document, "tbl")) {
            int columns = table.getElementsByTagNameNS(W, "gridCol").getLength();
            NodeList rows = table.getElementsByTagNameNS(W, "tr");
            for (int r = 0; r < rows.getLength(); r++) {
                NodeList cells = ((Element) rows.item(r)).getElementsByTagNameNS(W, "tc");
                assertEquals(columns, cells.getLength(), "a row that does not fit the grid");
                for (int c = 0; c < cells.getLength(); c++) {
                    Element cell = (Element) cells.item(c);
                    assertEquals("p", cell.getLastChild().getLocalName(), "a cell that does not end with a paragraph");
                }
                assertEquals(
                        1,
                        ((Element) rows.item(r))
                                .getElementsByTagNameNS(W, "cantSplit")
                                .getLength());
            }
            Element first = (Element) rows.item(0);
            assertEquals(1, first.getElementsByTagNameNS(W, "tblHeader").getLength(), "no repeated head");
        }
    }

    private void bookmarks() {
        Set<String> names = new HashSet<>();
        Set<String> open = new HashSet<>();
        for (Element start : all(document, "bookmarkStart")) {
            assertTrue(names.add(value(start, "name")), () -> "a bookmark twice: " + value(start, "name"));
            assertTrue(value(start, "name").length() <= 40, "a bookmark over 40 characters");
            assertTrue(open.add(value(start, "id")), "a bookmark's id twice");
        }
        all(document, "bookmarkEnd").forEach(e -> assertTrue(open.remove(value(e, "id")), "closed twice"));
        assertTrue(open.isEmpty(), () -> "bookmarks left open: " + open);
        for (Element link : all(document, "hyperlink")) {
            assertTrue(names.contains(value(link, "anchor")), () -> "a link to nowhere: " + value(link, "anchor"));
        }
    }

    private void comments() {
        Set<String> written = new HashSet<>();
        if (parts.containsKey("word/comments.xml")) {
            all(dom(parts.get("word/comments.xml")), "comment").forEach(c -> written.add(value(c, "id")));
        }
        for (String name : List.of("commentRangeStart", "commentRangeEnd", "commentReference")) {
            Set<String> used = new HashSet<>();
            all(document, name).forEach(e -> used.add(value(e, "id")));
            assertEquals(written, used, name);
        }
    }
}
