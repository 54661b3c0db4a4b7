package org.rapporteur.model;

import java.util.List;
import java.util.Optional;

/// Wording, or one element of a text, that was fought over.
///
/// @param text the id of the text, if it is known
/// @param proponents who wanted it in
/// @param opponents who wanted it out
/// @param replacedBy the words that took its place
public record Dispute(
        Optional<String> text,
        String wording,
        List<Party> proponents,
        List<Party> opponents,
        Optional<Result> outcome,
        Optional<String> replacedBy,
        Grounds grounds) {
    /// What became of the wording.
    public enum Result {
        INCLUDED,
        EXCLUDED,
        REPLACED,
        COMPROMISE,
        UNRESOLVED
    }

    public Dispute {
        if (wording.isBlank()) {
            throw new IllegalArgumentException("a dispute without wording");
        }
        proponents = List.copyOf(proponents);
        opponents = List.copyOf(opponents);
    }
}
