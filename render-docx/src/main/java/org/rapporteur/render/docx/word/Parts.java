package org.rapporteur.render.docx.word;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.rapporteur.render.docx.compose.Labels;
import org.rapporteur.render.docx.compose.Matrix;

/// The smaller parts of the document: header, footer, comments, settings and the embedded facts.
final class Parts {
    /// The namespace of the embedded facts.
    static final String BASELINE = "urn:rapporteur:matrix:1";

    private Parts() {}

    /// What stands left and right at the top of each page.
    static byte[] header(Matrix matrix) {
        Xml xml = new Xml("hdr");
        xml.open("p").open("pPr").value("pStyle", Style.HEADER.id()).close();
        xml.open("r")
                .text(matrix.head().title())
                .empty("tab")
                .text(matrix.head().draft())
                .close();
        return xml.close().finish();
    }

    /// The source and the page number.
    static byte[] footer(Matrix matrix) {
        Labels labels = matrix.labels();
        Xml xml = new Xml("ftr");
        xml.open("p").open("pPr").value("pStyle", Style.FOOTER.id()).close();
        xml.open("r").text(matrix.head().source()).empty("tab");
        xml.text(labels.get("page.word") + " ").close();
        field(xml, "PAGE");
        xml.open("r").text(" " + labels.get("page.of") + " ").close();
        field(xml, "NUMPAGES");
        return xml.close().finish();
    }

    private static void field(Xml xml, String name) {
        xml.open("r").empty("fldChar", "fldCharType", "begin").close();
        xml.open("r").instruction(" " + name + " ").close();
        xml.open("r").empty("fldChar", "fldCharType", "separate").close();
        xml.open("r").text("1").close();
        xml.open("r").empty("fldChar", "fldCharType", "end").close();
    }

    /// The comments, signed by the program and without a date, so that the same facts give the same bytes.
    static byte[] comments(List<Ink.Remark> remarks, String author) {
        Xml xml = new Xml("comments");
        for (Ink.Remark remark : remarks) {
            xml.open("comment", "id", Integer.toString(remark.id()), "author", author, "initials", "R");
            xml.open("p").open("pPr").value("pStyle", Style.COMMENT_TEXT.id()).close();
            xml.open("r")
                    .open("rPr")
                    .value("rStyle", Style.COMMENT_REFERENCE.id())
                    .close();
            xml.empty("annotationRef").close();
            xml.open("r").text(remark.words()).close().close().close();
        }
        return xml.finish();
    }

    /// How the document behaves: as a document of Word 2013 and later.
    static byte[] settings(String language) {
        Xml xml = new Xml("settings");
        xml.empty("zoom", "percent", "100").value("defaultTabStop", "720");
        xml.value("characterSpacingControl", "doNotCompress").open("compat");
        xml.empty(
                "compatSetting",
                "name",
                "compatibilityMode",
                "uri",
                "http://schemas.microsoft.com/office/word",
                "val",
                "15");
        xml.close().empty("themeFontLang", "val", language);
        xml.value("decimalSymbol", ".").value("listSeparator", ",");
        return xml.finish();
    }

    /// The facts that the document was made from, as the baseline of an edited copy. Base64, since XML can't
    /// carry every character of JSON and editors may change white space.
    static byte[] baseline(byte[] facts, String language) {
        return Xml.bytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<matrix xmlns=\""
                + BASELINE
                + "\" language=\""
                + language
                + "\"><facts>"
                + new String(Base64.getEncoder().encode(facts), StandardCharsets.US_ASCII)
                + "</facts></matrix>");
    }

    /// What tells Word that the embedded facts are data of the document's own.
    static byte[] baselineProperties() {
        return Xml.bytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n<ds:datastoreItem"
                + " ds:itemID=\"{5C3B1E0A-7D64-4F1B-9A63-2E0F8B6C4D11}\""
                + " xmlns:ds=\"http://schemas.openxmlformats.org/officeDocument/2006/customXml\">"
                + "<ds:schemaRefs><ds:schemaRef ds:uri=\""
                + BASELINE
                + "\"/></ds:schemaRefs></ds:datastoreItem>");
    }
}
