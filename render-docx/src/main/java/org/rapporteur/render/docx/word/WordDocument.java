package org.rapporteur.render.docx.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Facts;
import org.rapporteur.render.docx.compose.Labels;
import org.rapporteur.render.docx.compose.Matrix;

/// Writes a matrix as the bytes of a Word document.
public final class WordDocument {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String MAIN = WORD + "document.main+xml";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Matrix matrix;
    private final Facts facts;
    private final Optional<Template> template;

    /// @param matrix composed from the facts
    /// @param facts what the document carries as its baseline
    /// @param template gives styles, page, header and footer
    public WordDocument(Matrix matrix, Facts facts, Optional<Template> template) {
        this.matrix = matrix;
        this.facts = facts;
        this.template = template;
    }

    /// Words as the document shows them: what XML can't carry is replaced.
    public static String shown(String words) {
        return Xml.clean(words);
    }

    /// The document.
    public byte[] write() {
        Labels labels = matrix.labels();
        StyleSheet own = StyleSheet.own(tag(), facts.article().language());
        StyleSheet styles = template.map(t -> own.under(t, tag())).orElse(own);
        try (Parcel parcel = new Parcel("/word/document.xml", MAIN)) {
            parcel.describe(matrix.head().title(), labels.get("table.by.state"), labels.language());
            parcel.attach("/word/styles.xml", WORD + "styles+xml", OFFICE + "styles", styles.part());
            parcel.attach("/word/settings.xml", WORD + "settings+xml", OFFICE + "settings", Parts.settings(tag()));
            Page page = page(parcel, styles);
            Bookmarks bookmarks = new Bookmarks(
                    matrix.columns().stream().map(Matrix.Column::text).toList());
            Ink ink = new Ink(new Xml("document"), bookmarks, styles);
            new Body(matrix, ink, page).write();
            if (!ink.remarks().isEmpty()) {
                byte[] comments = Parts.comments(ink.remarks(), labels.get("check.author"), styles);
                parcel.attach("/word/comments.xml", WORD + "comments+xml", OFFICE + "comments", comments);
            }
            parcel.attachData(new Baseline(facts, labels.language()).part(), Baseline.properties());
            return parcel.bytes(ink.xml.finish());
        }
    }

    /// The template's page, header and footer; the document's own where there is no template, or none in it.
    private Page page(Parcel parcel, StyleSheet styles) {
        List<Page.Reference> references = new ArrayList<>();
        if (template.isPresent()) {
            template.get().withStyles().forEach(part -> parcel.attach(part, OFFICE));
            for (Template.Furniture furniture : template.get().furniture()) {
                String kind = furniture.element().replace("Reference", "");
                String relation = parcel.attach(furniture.part(), OFFICE + kind);
                references.add(new Page.Reference(furniture.element(), furniture.type(), relation));
            }
        }
        if (references.isEmpty()) {
            String header = parcel.attach(
                    "/word/header1.xml", WORD + "header+xml", OFFICE + "header", Parts.header(matrix, styles));
            String footer = parcel.attach(
                    "/word/footer1.xml", WORD + "footer+xml", OFFICE + "footer", Parts.footer(matrix, styles));
            references.add(new Page.Reference("headerReference", "default", header));
            references.add(new Page.Reference("footerReference", "default", footer));
        }
        return template.map(Template::page).orElse(Page.A4).with(references);
    }

    /// The language as Word names it, with a region.
    private String tag() {
        return switch (matrix.labels().language()) {
            case "fr" -> "fr-FR";
            case "es" -> "es-ES";
            default -> "en-GB";
        };
    }
}
