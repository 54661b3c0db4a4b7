package org.rapporteur.model;

import java.util.Optional;

/// What an actor said outside the drafting.
///
/// @param about a short phrase in the article's words
public record Statement(Party speaker, Act act, Optional<Party> target, Optional<String> about, Grounds grounds) {
    /// What the speaker did by saying it.
    public enum Act {
        ACCUSE,
        CRITICIZE,
        PRAISE,
        CALL,
        WARN,
        PLEDGE,
        ANNOUNCE,
        COMPLAIN,
        EXPLAIN,
        OTHER
    }
}
