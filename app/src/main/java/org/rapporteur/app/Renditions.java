package org.rapporteur.app;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.rapporteur.model.Facts;
import org.rapporteur.model.json.FactsJson;
import org.rapporteur.model.wording.Language;
import org.rapporteur.render.docx.MatrixRenderer;
import org.rapporteur.render.pdf.BriefRenderer;
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
    /// @param language of the brief and the matrix
    /// @param paper of the brief
    Renditions(Language language, Paper paper) {
        byFileName.put("facts.json", FactsJson::write);
        byFileName.put(
                "brief.pdf",
                BriefRenderer.builder().language(language).sheet(paper.sheet()).build()::render);
        byFileName.put(
                "sponsors.docx",
                MatrixRenderer.builder().language(language.locale()).build()::docx);
    }

    /// The documents by file name.
    SequencedMap<String, byte[]> of(Facts facts) {
        SequencedMap<String, byte[]> files = new LinkedHashMap<>();
        byFileName.forEach((name, rendition) -> files.put(name, rendition.of(facts)));
        return files;
    }
}
