package org.rapporteur.render.pdf.pdf;

import java.io.IOException;
import java.util.Optional;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.rapporteur.render.pdf.layout.Tag;
import org.rapporteur.render.pdf.layout.Tag.Role;

/// The standard structure types of a version of PDF.
///
/// @param namespace the namespace of PDF 2.0 (ISO 32000-2, 14.8.6); empty for PDF 1.7, which has one set of types only
record StructureTypes(Optional<PdfIndirectReference> namespace) {
    private static final String PDF_2 = "http://iso.org/pdf2/ssn";

    static StructureTypes of(Standard standard, PdfWriter writer) throws IOException {
        if (standard == Standard.UA_1_AND_A_3A) {
            return new StructureTypes(Optional.empty());
        }
        PdfDictionary namespace = new PdfDictionary(new PdfName("Namespace"));
        namespace.put(new PdfName("NS"), new PdfString(PDF_2));
        PdfIndirectReference reference = writer.addToBody(namespace).getIndirectReference();
        writer.getStructureTreeRoot().put(new PdfName("Namespaces"), new PdfArray(reference));
        return new StructureTypes(Optional.of(reference));
    }

    /// PDF 2.0 has done away with `Reference` and calls notes `FENote`.
    PdfName type(Tag tag) {
        if (namespace.isPresent() && tag.role() == Role.REFERENCE) {
            return PdfName.SPAN;
        }
        if (namespace.isPresent() && tag.role() == Role.NOTE) {
            return new PdfName("FENote");
        }
        return new PdfName(tag.role().type());
    }

    /// Only PDF 2.0 knows lists of terms.
    PdfName numbering(String numbering) {
        boolean unknown = namespace.isEmpty() && numbering.equals("Description");
        return new PdfName(unknown ? "None" : numbering);
    }

    /// The notes stand at the end.
    Optional<PdfName> noteType() {
        return namespace.map(n -> new PdfName("Endnote"));
    }
}
