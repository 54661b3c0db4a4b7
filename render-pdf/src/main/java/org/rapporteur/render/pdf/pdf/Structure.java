package org.rapporteur.render.pdf.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfRectangle;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfStructureTreeRoot;
import org.openpdf.text.pdf.PdfWriter;
import org.rapporteur.render.pdf.layout.Tag;
import org.rapporteur.render.pdf.layout.Tag.Role;
import org.rapporteur.render.pdf.layout.Tag.Trait;

/// The document's structure tree (ISO 32000-1, 14.7), made of the layout's tags before any page is drawn.
final class Structure {
    private static final PdfName REF = new PdfName("Ref");

    private final PdfWriter writer;
    private final Map<Tag, PdfStructureElement> elements = new LinkedHashMap<>();
    private final Map<String, PdfIndirectReference> ids = new TreeMap<>();
    private final Map<String, PdfStructureElement> notes = new TreeMap<>();
    private final Map<Tag, float[]> boxes = new LinkedHashMap<>();
    private final Map<PdfStructureElement, List<PdfObject>> objects = new LinkedHashMap<>();

    private final StructureTypes types;

    Structure(PdfWriter writer, Tag root, Standard standard) throws IOException {
        this.writer = writer;
        PdfStructureTreeRoot tree = writer.getStructureTreeRoot();
        this.types = StructureTypes.of(standard, writer);
        add(root, new PdfStructureElement(tree, types.type(root)));
    }

    private void add(Tag tag, PdfStructureElement element) {
        elements.put(tag, element);
        types.namespace().ifPresent(ns -> element.put(new PdfName("NS"), ns));
        tag.trait(Trait.ALT).ifPresent(alt -> element.put(PdfName.ALT, unicode(alt)));
        tag.trait(Trait.ACTUAL_TEXT).ifPresent(text -> element.put(new PdfName("ActualText"), unicode(text)));
        tag.trait(Trait.LANGUAGE).ifPresent(lang -> element.put(PdfName.LANG, unicode(lang)));
        tag.trait(Trait.ID).ifPresent(id -> {
            element.put(PdfName.ID, new PdfString(id));
            ids.put(id, element.getReference());
            notes.put(id, element);
        });
        attributes(tag, element);
        for (Tag kid : tag.kids()) {
            add(kid, new PdfStructureElement(element, types.type(kid)));
        }
    }

    private static PdfString unicode(String text) {
        return new PdfString(text, PdfObject.TEXT_UNICODE);
    }

    private void attributes(Tag tag, PdfStructureElement element) {
        switch (tag.role()) {
            case COLUMN_HEAD -> element.put(PdfName.A, attribute("Table", "Scope", new PdfName("Column")));
            case ROW_HEAD -> element.put(PdfName.A, attribute("Table", "Scope", new PdfName("Row")));
            case LIST ->
                tag.trait(Trait.NUMBERING)
                        .ifPresent(n -> element.put(PdfName.A, attribute("List", "ListNumbering", types.numbering(n))));
            case TABLE ->
                tag.trait(Trait.SUMMARY)
                        .ifPresent(s -> element.put(PdfName.A, attribute("Table", "Summary", unicode(s))));
            case NOTE -> types.noteType().ifPresent(t -> element.put(PdfName.A, attribute("FENote", "NoteType", t)));
            default -> {}
        }
    }

    /// Ties a link to the note that it leads to, and the note to the link (ISO 14289-2, 8.2.5.14).
    void refer(Tag tag, String note) {
        PdfIndirectReference target = ids.get(note);
        if (target != null && types.namespace().isPresent()) {
            element(tag).put(REF, new PdfArray(target));
            PdfStructureElement to = notes.get(note);
            PdfArray back = to.getAsArray(REF) == null ? new PdfArray() : to.getAsArray(REF);
            back.add(element(tag).getReference());
            to.put(REF, back);
        }
    }

    private static PdfDictionary attribute(String owner, String name, PdfObject value) {
        PdfDictionary attribute = new PdfDictionary();
        attribute.put(PdfName.O, new PdfName(owner));
        attribute.put(new PdfName(name), value);
        return attribute;
    }

    /// The element of a tag.
    PdfStructureElement element(Tag tag) {
        return elements.get(tag);
    }

    /// Ties an annotation to its element.
    void tie(Tag tag, PdfIndirectReference annotation, PdfIndirectReference page) {
        PdfDictionary object = new PdfDictionary(new PdfName("OBJR"));
        object.put(PdfName.OBJ, annotation);
        object.put(new PdfName("Pg"), page);
        objects.computeIfAbsent(element(tag), e -> new ArrayList<>()).add(object);
    }

    /// Lets a figure's bounding box hold an area of the page, in the page's own coordinates.
    void enclose(Tag tag, float left, float bottom, float right, float top) {
        if (tag.role() == Role.FIGURE) {
            float[] box = boxes.computeIfAbsent(tag, t -> new float[] {left, bottom, right, top});
            box[0] = Math.min(box[0], left);
            box[1] = Math.min(box[1], bottom);
            box[2] = Math.max(box[2], right);
            box[3] = Math.max(box[3], top);
        }
    }

    /// Finishes the elements once every page is drawn.
    void finish() {
        boxes.forEach((tag, box) -> {
            PdfDictionary layout = attribute("Layout", "Placement", new PdfName("Block"));
            layout.put(PdfName.BBOX, new PdfRectangle(box[0], box[1], box[2], box[3]));
            element(tag).put(PdfName.A, layout);
        });
        objects.forEach((element, more) -> {
            PdfArray kids = new PdfArray();
            PdfObject marks = element.get(PdfName.K);
            if (marks instanceof PdfArray several) {
                several.getElements().forEach(kids::add);
            } else if (marks != null) {
                kids.add(marks);
            }
            more.forEach(kids::add);
            element.put(PdfName.K, kids);
        });
        idTree();
    }

    /// The tree that finds elements by their names.
    private void idTree() {
        if (ids.isEmpty()) {
            return;
        }
        PdfArray names = new PdfArray();
        ids.forEach((id, reference) -> {
            names.add(new PdfString(id));
            names.add(reference);
        });
        PdfDictionary root = new PdfDictionary();
        root.put(PdfName.NAMES, names);
        writer.getStructureTreeRoot().put(new PdfName("IDTree"), root);
    }
}
