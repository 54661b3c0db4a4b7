package org.rapporteur.render.docx.compose;

import java.util.Optional;
import org.rapporteur.model.Grounds;

/// Says who corrected a fact.
final class Corrected {
    private final Labels labels;

    Corrected(Labels labels) {
        this.labels = labels;
    }

    /// "Corrected by Ana on 2026-06-03"; empty for what the article says.
    Optional<String> words(Grounds grounds) {
        if (!(grounds instanceof Grounds.Corrected(var by, var on))) {
            return Optional.empty();
        }
        if (by.isPresent() && on.isPresent()) {
            return Optional.of(labels.get("corrected.by.on", by.get(), on.get()));
        }
        if (by.isPresent()) {
            return Optional.of(labels.get("corrected.by", by.get()));
        }
        return Optional.of(on.map(o -> labels.get("corrected.on", o)).orElse(labels.get("corrected")));
    }
}
