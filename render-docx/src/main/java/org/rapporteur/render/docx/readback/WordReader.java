package org.rapporteur.render.docx.readback;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.model.correction.Attribution;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Reads the tables and the paragraphs between them out of WordprocessingML. Controls, links and tracked changes are
/// looked through wherever they stand; what is deleted counts as gone, what is inserted as there.
final class WordReader {
    private static final Set<String> GONE = Set.of("del", "moveFrom");
    private static final Set<String> COME = Set.of("ins", "moveTo");
    private static final String NOTE_STYLE = "NoteMark";
    private static final Pattern NOTE_LINK = Pattern.compile("_(note|correction)_\\d+");
    private static final Pattern NOTE_MARKS = Pattern.compile("^(?:[\\s\\p{Z},]*c?\\d+)*[\\s\\p{Z},]*");

    /// What LibreOffice names someone who has not given a name.
    private static final String NOBODY = "Unknown Author";

    private final Map<String, WordTable.Remark> remarks = new HashMap<>();
    private final List<WordTable> tables = new ArrayList<>();
    private final List<String> paragraphs = new ArrayList<>();

    /// @param program the author of the document's own comments, which are no person's remarks
    WordReader(Document document, Optional<Document> comments, String program) {
        comments.ifPresent(c -> readComments(c, program));
        body(document.getDocumentElement());
    }

    /// The tables in order.
    List<WordTable> tables() {
        return tables;
    }

    /// The words of the paragraphs outside tables, in order.
    List<String> paragraphs() {
        return paragraphs;
    }

    private void readComments(Document comments, String program) {
        for (Element comment : children(comments.getDocumentElement())) {
            String author = attribute(comment, "author");
            if (comment.getLocalName().equals("comment") && !author.equals(program)) {
                Collected words = new Collected();
                collect(comment, words);
                remarks.put(
                        attribute(comment, "id"),
                        new WordTable.Remark(who(comment), String.join(" ", words.paragraphs())));
            }
        }
    }

    private void body(Element parent) {
        for (Element child : children(parent)) {
            switch (child.getLocalName()) {
                case "tbl" -> tables.add(table(child));
                case "p" -> {
                    Collected words = new Collected();
                    collect(child, words);
                    paragraphs.addAll(words.paragraphs());
                }
                case "sectPr" -> {}
                default -> body(child);
            }
        }
    }

    private WordTable table(Element table) {
        List<WordTable.Row> rows = new ArrayList<>();
        descend(table, "tr", Set.of("tblPr", "tblGrid"), row -> rows.add(row(row)));
        return new WordTable(rows);
    }

    private WordTable.Row row(Element row) {
        Optional<Element> properties = child(row, "trPr");
        Optional<Element> deleted = properties.flatMap(p -> child(p, "del"));
        Optional<Element> inserted = properties.flatMap(p -> child(p, "ins"));
        List<WordTable.Cell> cells = new ArrayList<>();
        descend(row, "tc", Set.of("trPr", "tblPrEx"), cell -> addCell(cells, cell));
        return new WordTable.Row(
                cells, deleted.isPresent(), deleted.or(() -> inserted).map(WordReader::who));
    }

    private void addCell(List<WordTable.Cell> cells, Element cell) {
        Optional<Element> properties = child(cell, "tcPr");
        Optional<Element> deleted = properties.flatMap(p -> child(p, "cellDel"));
        Optional<Element> inserted = properties.flatMap(p -> child(p, "cellIns"));
        int span = properties
                .flatMap(p -> child(p, "gridSpan"))
                .map(s -> attribute(s, "val"))
                .filter(v -> v.matches("[1-9]\\d?"))
                .map(Integer::parseInt)
                .orElse(1);
        boolean merged = span > 1 || properties.flatMap(p -> child(p, "vMerge")).isPresent();
        Collected words = new Collected();
        collect(cell, words);
        if (deleted.isPresent()) {
            words.paragraphs.clear();
        }
        deleted.or(() -> inserted).ifPresent(e -> words.tracked = Optional.of(who(e)));
        WordTable.Cell read = new WordTable.Cell(
                words.paragraphs(), words.bookmarks, words.tracked, words.remarks, merged, deleted.isPresent());
        for (int i = 0; i < span; i++) {
            cells.add(read);
        }
    }

    /// What is gathered from a cell.
    private static final class Collected {
        private final List<StringBuilder> paragraphs = new ArrayList<>();
        private final Set<String> bookmarks = new LinkedHashSet<>();
        private final List<WordTable.Remark> remarks = new ArrayList<>();
        private Optional<Attribution> tracked = Optional.empty();
        private boolean inNote;

        void open() {
            paragraphs.add(new StringBuilder());
        }

        void write(String words) {
            if (paragraphs.isEmpty()) {
                open();
            }
            paragraphs.getLast().append(words);
        }

        List<String> paragraphs() {
            return paragraphs.stream()
                    .map(p -> WordTable.spaced(p.toString()))
                    .filter(p -> !p.isEmpty())
                    .toList();
        }
    }

    private void collect(Element parent, Collected into) {
        for (Element child : children(parent)) {
            String name = child.getLocalName();
            if (GONE.contains(name)) {
                into.tracked = Optional.of(who(child));
                continue;
            }
            if (COME.contains(name)) {
                into.tracked = Optional.of(who(child));
            }
            switch (name) {
                case "p" -> {
                    into.open();
                    collect(child, into);
                }
                case "r" -> run(child, into);
                case "bookmarkStart" -> into.bookmarks.add(attribute(child, "name"));
                case "commentRangeStart" -> remark(child, into);
                case "hyperlink" -> {
                    boolean outside = into.inNote;
                    into.inNote |= NOTE_LINK.matcher(attribute(child, "anchor")).matches();
                    collect(child, into);
                    into.inNote = outside;
                }
                case "sdt" -> control(child, into);
                case "pPr", "tcPr", "rPr", "tbl", "instrText" -> {}
                default -> collect(child, into);
            }
        }
    }

    private void control(Element control, Collected into) {
        boolean placeholder = child(control, "sdtPr")
                .flatMap(p -> child(p, "showingPlcHdr"))
                .filter(p -> !attribute(p, "val").matches("0|false"))
                .isPresent();
        if (!placeholder) {
            child(control, "sdtContent").ifPresent(content -> collect(content, into));
        }
    }

    private void remark(Element mark, Collected into) {
        WordTable.Remark remark = remarks.get(attribute(mark, "id"));
        if (remark != null && !into.remarks.contains(remark)) {
            into.remarks.add(remark);
        }
    }

    /// What a person types beside a small number takes on its style and its link, so only the numbers are left out.
    private void run(Element run, Collected into) {
        boolean note = into.inNote
                || child(run, "rPr")
                        .flatMap(p -> child(p, "rStyle"))
                        .filter(s -> attribute(s, "val").equals(NOTE_STYLE))
                        .isPresent();
        for (Element child : children(run)) {
            switch (child.getLocalName()) {
                case "t" -> {
                    String words = child.getTextContent();
                    into.write(note ? NOTE_MARKS.matcher(words).replaceFirst("") : words);
                }
                case "tab" -> into.write(" ");
                case "br", "cr" -> into.open();
                case "noBreakHyphen" -> into.write("-");
                case "commentReference" -> remark(child, into);
                default -> {}
            }
        }
    }

    private static Attribution who(Element change) {
        String author = attribute(change, "author").strip();
        return new Attribution(
                author.isEmpty() || author.equals(NOBODY) ? Optional.empty() : Optional.of(author),
                day(attribute(change, "date")));
    }

    private static Optional<LocalDate> day(String date) {
        try {
            return Optional.of(
                    date.length() > 19
                            ? OffsetDateTime.parse(date).toLocalDate()
                            : LocalDate.parse(date.substring(0, Math.min(10, date.length()))));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private interface Visitor {
        void visit(Element element);
    }

    /// Visits the elements of a name, looking through whatever wraps them.
    private static void descend(Element parent, String name, Set<String> leaving, Visitor visitor) {
        for (Element child : children(parent)) {
            if (child.getLocalName().equals(name)) {
                visitor.visit(child);
            } else if (!leaving.contains(child.getLocalName())) {
                descend(child, name, leaving, visitor);
            }
        }
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getLocalName() != null) {
                children.add(element);
            }
        }
        return children;
    }

    private static Optional<Element> child(Element parent, String name) {
        return children(parent).stream()
                .filter(c -> c.getLocalName().equals(name))
                .findFirst();
    }

    private static String attribute(Element element, String name) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            if (name.equals(attribute.getLocalName())) {
                return attribute.getNodeValue();
            }
        }
        return "";
    }
}
