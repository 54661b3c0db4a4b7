package org.rapporteur.app;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.rapporteur.model.Facts;
import org.rapporteur.model.json.FactsJson;
import org.rapporteur.render.docx.MatrixRenderer;

/// The documents that are made from the facts of one article.
final class Renditions {
    /// Makes one document.
    private interface Rendition {
        byte[] of(Facts facts);
    }

    private final SequencedMap<String, Rendition> byFileName = new LinkedHashMap<>();

    /// The facts and the matrix in English.
    static Renditions standard() {
        Renditions renditions = new Renditions();
        renditions.byFileName.put("facts.json", FactsJson::write);
        renditions.byFileName.put("sponsors.docx", MatrixRenderer.builder().build()::docx);
        return renditions;
    }

    /// The documents by file name.
    SequencedMap<String, byte[]> of(Facts facts) {
        SequencedMap<String, byte[]> files = new LinkedHashMap<>();
        byFileName.forEach((name, rendition) -> files.put(name, rendition.of(facts)));
        return files;
    }
}
