package org.rapporteur.app;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
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

    /// The documents by file name, made beside one another.
    SequencedMap<String, byte[]> of(Facts facts) {
        SequencedMap<String, CompletableFuture<byte[]>> begun = new LinkedHashMap<>();
        byFileName.forEach(
                (name, rendition) -> begun.put(name, CompletableFuture.supplyAsync(() -> rendition.of(facts))));
        SequencedMap<String, byte[]> files = new LinkedHashMap<>();
        begun.forEach((name, file) -> files.put(name, finished(file)));
        return files;
    }

    private static byte[] finished(CompletableFuture<byte[]> file) {
        try {
            return file.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : e;
        }
    }
}
