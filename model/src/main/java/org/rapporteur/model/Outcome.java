package org.rapporteur.model;

import java.util.Optional;

/// What became of a text. Nothing is said without grounds: an unknown outcome is an empty Optional on the text.
public record Outcome(Optional<Status> status, Optional<Method> method, Optional<Vote> vote, Grounds grounds) {
    /// How it ended.
    public enum Status {
        ADOPTED,
        REJECTED,
        WITHDRAWN,
        DEFERRED
    }

    /// How it was decided.
    public enum Method {
        CONSENSUS,
        VOTE
    }

    public Outcome {
        if (status.isEmpty() && method.isEmpty() && vote.isEmpty()) {
            throw new IllegalArgumentException("an outcome that says nothing");
        }
        if (vote.isPresent() && method.filter(Method.CONSENSUS::equals).isPresent()) {
            throw new IllegalArgumentException("a recorded vote on a text adopted by consensus");
        }
    }
}
