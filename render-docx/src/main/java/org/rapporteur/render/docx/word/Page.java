package org.rapporteur.render.docx.word;

import java.util.ArrayList;
import java.util.List;

/// The page and what repeats on each; lengths in twentieths of a point.
///
/// @param references headers and footers, as reference element, type and relationship id
record Page(
        int width,
        int height,
        int top,
        int right,
        int bottom,
        int left,
        int header,
        int footer,
        boolean titlePage,
        List<Reference> references) {
    /// A header or footer.
    ///
    /// @param element `headerReference` or `footerReference`
    /// @param type `default`, `first` or `even`
    record Reference(String element, String type, String relation) {}

    Page {
        references = List.copyOf(references);
    }

    /// A4 on its side.
    static final Page A4 = new Page(16838, 11906, 1134, 851, 1021, 851, 510, 454, false, List.of());

    /// The width between the margins.
    int textWidth() {
        return width - left - right;
    }

    /// The same page with other headers and footers.
    Page with(List<Reference> other) {
        return new Page(width, height, top, right, bottom, left, header, footer, titlePage, new ArrayList<>(other));
    }

    void write(Xml xml) {
        xml.open("sectPr");
        for (Reference reference : references) {
            xml.empty(reference.element(), "type", reference.type(), "r:id", reference.relation());
        }
        xml.empty("pgSz", "w", text(width), "h", text(height), "orient", "landscape");
        xml.empty(
                "pgMar",
                "top",
                text(top),
                "right",
                text(right),
                "bottom",
                text(bottom),
                "left",
                text(left),
                "header",
                text(header),
                "footer",
                text(footer),
                "gutter",
                "0");
        if (titlePage) {
            xml.empty("titlePg");
        }
        xml.close();
    }

    private static String text(int value) {
        return Integer.toString(value);
    }
}
