package org.rapporteur.render.docx.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
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

    /// @param matrix composed from the facts
    /// @param facts what the document carries as its baseline
    public WordDocument(Matrix matrix, Facts facts) {
        this.matrix = matrix;
        this.facts = facts;
    }

    /// Words as the document shows them: what XML can't carry is replaced.
    public static String shown(String words) {
        return Xml.clean(words);
    }

    /// The document.
    public byte[] write() {
        Labels labels = matrix.labels();
        try (Parcel parcel = new Parcel("/word/document.xml", MAIN)) {
            parcel.describe(matrix.head().title(), labels.get("table.by.state"), labels.language());
            parcel.attach("/word/styles.xml", WORD + "styles+xml", OFFICE + "styles", styles());
            parcel.attach("/word/settings.xml", WORD + "settings+xml", OFFICE + "settings", Parts.settings(tag()));
            String header =
                    parcel.attach("/word/header1.xml", WORD + "header+xml", OFFICE + "header", Parts.header(matrix));
            String footer =
                    parcel.attach("/word/footer1.xml", WORD + "footer+xml", OFFICE + "footer", Parts.footer(matrix));
            Page page = Page.A4.with(List.of(
                    new Page.Reference("headerReference", "default", header),
                    new Page.Reference("footerReference", "default", footer)));
            Bookmarks bookmarks = new Bookmarks(
                    matrix.columns().stream().map(Matrix.Column::text).toList());
            Ink ink = new Ink(new Xml("document"), bookmarks);
            new Body(matrix, ink, page).write();
            if (!ink.remarks().isEmpty()) {
                byte[] comments = Parts.comments(ink.remarks(), labels.get("check.author"));
                parcel.attach("/word/comments.xml", WORD + "comments+xml", OFFICE + "comments", comments);
            }
            parcel.attachData(new Baseline(facts, labels.language()).part(), Baseline.properties());
            return parcel.bytes(ink.xml.finish());
        }
    }

    private byte[] styles() {
        try (InputStream stream = WordDocument.class.getResourceAsStream("styles.xml")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("@LANGUAGE@", tag())
                    .replace(
                            "@ARTICLE_LANGUAGE@",
                            Locale.forLanguageTag(facts.article().language()).toLanguageTag())
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
