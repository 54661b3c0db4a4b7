package org.rapporteur.ingest.extract;

import java.util.LinkedHashMap;
import java.util.Map;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Grounds;
import org.rapporteur.model.SourceText;
import org.rapporteur.model.Span;

/// Numbers the evidence of one article as it is cited. The same words cited for the same rule are one piece of
/// evidence.
public final class EvidenceBook {
    private record Key(Span span, String rule) {}

    private final SourceText text;
    private final Map<Key, Evidence> cited = new LinkedHashMap<>();

    public EvidenceBook(SourceText text) {
        this.text = text;
    }

    /// The evidence that these words are for a rule's conclusion.
    ///
    /// @param span in code points, not empty
    public Evidence cite(Span span, String rule) {
        return cited.computeIfAbsent(
                new Key(span, rule), key -> new Evidence("E" + (cited.size() + 1), span, text.slice(span), rule));
    }

    /// Grounds in one passage.
    public Grounds grounds(Span span, String rule) {
        return Grounds.of(cite(span, rule));
    }
}
