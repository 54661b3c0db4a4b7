package org.rapporteur.app;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.Set;
import org.rapporteur.model.Facts;
import org.rapporteur.model.json.FactsJson;
import org.rapporteur.render.docx.MatrixRenderer;
import org.rapporteur.render.pdf.BriefRenderer;

/// The documents that are made from the facts of one article.
final class Renditions {
    /// Makes one document.
    private interface Rendition {
        byte[] of(Facts facts);
    }

    private final SequencedMap<String, Rendition> byFileName = new LinkedHashMap<>();

    /// The facts, the brief and the matrix.
    ///
    /// @param brief makes the brief
    /// @param formats of the brief
    /// @param matrix makes the matrix
    Renditions(BriefRenderer brief, Set<BriefFormat> formats, MatrixRenderer matrix) {
        byFileName.put("facts.json", FactsJson::write);
        if (formats.contains(BriefFormat.PDF)) {
            byFileName.put("brief.pdf", brief::render);
        }
        if (formats.contains(BriefFormat.HTML)) {
            byFileName.put("brief.html", brief::html);
        }
        byFileName.put("sponsors.docx", matrix::docx);
    }

    /// The documents by file name.
    SequencedMap<String, byte[]> of(Facts facts) {
        SequencedMap<String, byte[]> files = new LinkedHashMap<>();
        byFileName.forEach((name, rendition) -> files.put(name, rendition.of(facts)));
        return files;
    }
}
