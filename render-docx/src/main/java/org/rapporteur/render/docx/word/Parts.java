package org.rapporteur.render.docx.word;

import java.util.List;
import org.rapporteur.render.docx.compose.Labels;
import org.rapporteur.render.docx.compose.Matrix;

/// The smaller parts of the document: header, footer, comments and settings.
final class Parts {
    private Parts() {}

    /// What stands left and right at the top of each page.
    static byte[] header(Matrix matrix, StyleSheet styles) {
        Xml xml = new Xml("hdr");
        xml.open("p").open("pPr").value("pStyle", styles.id(Style.HEADER)).close();
        xml.open("r")
                .text(matrix.head().title())
                .empty("tab")
                .text(matrix.head().draft())
                .close();
        return xml.close().finish();
    }

    /// The source and the page number.
    static byte[] footer(Matrix matrix, StyleSheet styles) {
        Labels labels = matrix.labels();
        Xml xml = new Xml("ftr");
        xml.open("p").open("pPr").value("pStyle", styles.id(Style.FOOTER)).close();
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
    static byte[] comments(List<Ink.Remark> remarks, String author, StyleSheet styles) {
        Xml xml = new Xml("comments");
        for (Ink.Remark remark : remarks) {
            xml.open("comment", "id", Integer.toString(remark.id()), "author", author, "initials", "R");
            xml.open("p")
                    .open("pPr")
                    .value("pStyle", styles.id(Style.COMMENT_TEXT))
                    .close();
            xml.open("r")
                    .open("rPr")
                    .value("rStyle", styles.id(Style.COMMENT_REFERENCE))
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
}
