package org.rapporteur.render.docx.readback;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// A document in the hands of an editor: what Word does to its XML when a person works on it.
final class EditedDocument {
    static final int BY_STATE = 0;

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String MAIN = "word/document.xml";
    private static final String COMMENTS = "word/comments.xml";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Document dom;
    private int changes = 9000;

    EditedDocument(byte[] docx) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        dom = parse(parts.get(MAIN));
    }

    private static Document parse(byte[] xml) {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    byte[] save() {
        parts.put(MAIN, bytes(dom));
        return saveAsIs();
    }

    /// Saves the parts as they are, whatever was done to the document's own elements.
    byte[] saveAsIs() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(Document dom) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(dom), new StreamResult(out));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    Map<String, byte[]> parts() {
        return parts;
    }

    List<Element> all(String name) {
        return all(dom.getDocumentElement(), name);
    }

    static List<Element> all(Element in, String name) {
        var found = in.getElementsByTagNameNS(W, name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    List<Element> tables() {
        return all("tbl");
    }

    static List<Element> rows(Element table) {
        return all(table, "tr");
    }

    static List<Element> cells(Element row) {
        return all(row, "tc");
    }

    static String words(Element element) {
        StringBuilder words = new StringBuilder();
        for (Element text : all(element, "t")) {
            words.append(text.getTextContent());
        }
        return words.toString();
    }

    /// The words of a cell without the numbers that lead to the annex.
    private static String name(Element cell) {
        return words(cell).replaceAll("\u00a0.*", "");
    }

    /// The first row of a table whose first cell, or another one, has these words.
    Element row(int table, int column, String words) {
        return rows(tables().get(table)).stream()
                .filter(r -> name(cells(r).get(column)).equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + words));
    }

    Element head(int table) {
        return rows(tables().get(table)).getFirst();
    }

    /// The cell in a row under the head that ends with these words.
    Element cell(int table, Element row, String head) {
        List<Element> heads = cells(head(table));
        for (int i = 0; i < heads.size(); i++) {
            if (words(heads.get(i)).endsWith(head)) {
                return cells(row).get(i);
            }
        }
        throw new AssertionError("no column " + head);
    }

    /// A State's cell under a text.
    Element role(String state, String text) {
        return cell(BY_STATE, row(BY_STATE, 0, state), text);
    }

    private Element make(String name, String... attributes) {
        Element element = dom.createElementNS(W, "w:" + name);
        for (int i = 0; i < attributes.length; i += 2) {
            element.setAttributeNS(W, "w:" + attributes[i], attributes[i + 1]);
        }
        return element;
    }

    private Element run(String words) {
        Element text = make("t");
        text.setTextContent(words);
        Element run = make("r");
        run.appendChild(text);
        return run;
    }

    private Element paragraph(String words) {
        Element paragraph = make("p");
        paragraph.appendChild(run(words));
        return paragraph;
    }

    /// Chooses from the list of a cell's content control.
    void choose(Element cell, String shown) {
        Element content = all(cell, "sdtContent").getFirst();
        all(content, "t").getFirst().setTextContent(shown);
    }

    /// Types over all that stands in a cell, a paragraph for each string.
    void type(Element cell, String... paragraphs) {
        clear(cell);
        for (String words : paragraphs) {
            cell.appendChild(paragraph(words));
        }
        if (paragraphs.length == 0) {
            cell.appendChild(make("p"));
        }
    }

    private static void clear(Element cell) {
        for (Node node = cell.getFirstChild(); node != null; ) {
            Node next = node.getNextSibling();
            if (!"tcPr".equals(node.getLocalName())) {
                cell.removeChild(node);
            }
            node = next;
        }
    }

    /// Retypes the last paragraph's words in place, so that bookmarks and styles stay.
    void retype(Element cell, String words) {
        List<Element> texts = all(all(cell, "p").getLast(), "t");
        texts.forEach(t -> t.setTextContent(""));
        texts.getFirst().setTextContent(words);
    }

    /// Adds a paragraph before the first table.
    void addParagraph(String words) {
        Element table = tables().getFirst();
        table.getParentNode().insertBefore(paragraph(words), table);
    }

    /// Adds a paragraph to a cell.
    void append(Element cell, String words) {
        cell.appendChild(paragraph(words));
    }

    static void delete(Element element) {
        element.getParentNode().removeChild(element);
    }

    /// Deletes a column from every row.
    void deleteColumn(int table, String head) {
        int index = index(table, head);
        rows(tables().get(table)).forEach(r -> delete(cells(r).get(index)));
    }

    int index(int table, String head) {
        List<Element> heads = cells(head(table));
        for (int i = 0; i < heads.size(); i++) {
            if (words(heads.get(i)).endsWith(head)) {
                return i;
            }
        }
        throw new AssertionError("no column " + head);
    }

    /// Moves a column to another place.
    void moveColumn(int table, String head, int to) {
        int index = index(table, head);
        for (Element row : rows(tables().get(table))) {
            Element cell = cells(row).get(index);
            Element before = cells(row).get(to);
            row.insertBefore(cell, before);
        }
    }

    /// Inserts a copy of a column before it.
    void copyColumn(int table, String head) {
        int index = index(table, head);
        for (Element row : rows(tables().get(table))) {
            Element cell = cells(row).get(index);
            row.insertBefore(cell.cloneNode(true), cell);
        }
    }

    /// Inserts a copy of a row below it: with its tags and bookmarks, as Word does.
    Element copy(Element row) {
        Element copy = (Element) row.cloneNode(true);
        row.getParentNode().insertBefore(copy, row.getNextSibling());
        return copy;
    }

    /// Sorts the rows below the head.
    void sort(int table, Comparator<String> order) {
        Element tbl = tables().get(table);
        List<Element> rows = new ArrayList<>(rows(tbl).subList(1, rows(tbl).size()));
        rows.sort(Comparator.comparing((Element r) -> words(cells(r).getFirst()), order));
        rows.forEach(tbl::appendChild);
    }

    /// Reverses the rows below the head.
    void reverse(int table) {
        sort(table, Collections.reverseOrder());
    }

    private Element change(String kind, String author, String date) {
        return make(kind, "id", Integer.toString(changes++), "author", author, "date", date);
    }

    /// Replaces a cell's words with changes tracked.
    void track(Element cell, String words, String author, String date) {
        for (Element run : all(cell, "r")) {
            Element deleted = change("del", author, date);
            run.getParentNode().replaceChild(deleted, run);
            all(run, "t").forEach(t -> {
                Element gone = make("delText");
                gone.setTextContent(t.getTextContent());
                run.replaceChild(gone, t);
            });
            deleted.appendChild(run);
        }
        Element inserted = change("ins", author, date);
        inserted.appendChild(run(words));
        all(cell, "p").getLast().appendChild(inserted);
    }

    /// Marks a row as deleted or inserted with changes tracked.
    void trackRow(Element row, String kind, String author, String date) {
        all(row, "trPr").getFirst().appendChild(change(kind, author, date));
    }

    /// Marks a column as deleted with changes tracked.
    void trackColumn(int table, String head, String author, String date) {
        int index = index(table, head);
        for (Element row : rows(tables().get(table))) {
            all(cells(row).get(index), "tcPr").getFirst().appendChild(change("cellDel", author, date));
        }
    }

    /// Comments on a cell.
    void comment(Element cell, String author, String date, String words) {
        Document comments = parse(parts.get(COMMENTS));
        String id = Integer.toString(changes++);
        Element comment = comments.createElementNS(W, "w:comment");
        comment.setAttributeNS(W, "w:id", id);
        comment.setAttributeNS(W, "w:author", author);
        comment.setAttributeNS(W, "w:date", date);
        Node said = comments.importNode(paragraph(words), true);
        comment.appendChild(said);
        comments.getDocumentElement().appendChild(comment);
        parts.put(COMMENTS, bytes(comments));
        Element paragraph = all(cell, "p").getFirst();
        paragraph.appendChild(make("commentRangeStart", "id", id));
        paragraph.appendChild(make("commentRangeEnd", "id", id));
        Element run = make("r");
        run.appendChild(make("commentReference", "id", id));
        paragraph.appendChild(run);
    }

    /// Does what a save by another program does: tags are lost and runs are cut.
    void loseTags() {
        all("tag").forEach(EditedDocument::delete);
        for (Element text : all("t")) {
            String words = text.getTextContent();
            Node run = text.getParentNode();
            if (words.length() > 3 && run.getNextSibling() == null) {
                text.setTextContent(words.substring(0, 2));
                Node second = run.cloneNode(true);
                all((Element) second, "t").getFirst().setTextContent(words.substring(2));
                run.getParentNode().insertBefore(second, run.getNextSibling());
            }
        }
    }

    /// Replaces words anywhere in a part.
    void replace(String part, String words, String by) {
        String xml = new String(parts.get(part), StandardCharsets.UTF_8);
        parts.put(part, xml.replace(words, by).getBytes(StandardCharsets.UTF_8));
    }

    /// Merges a cell with its right neighbour.
    void merge(Element cell) {
        Element next = (Element) cell.getNextSibling();
        next.getParentNode().removeChild(next);
        all(cell, "tcPr").getFirst().appendChild(make("gridSpan", "val", "2"));
    }
}
