package org.rapporteur.model;

import java.util.OptionalInt;

/// A recorded vote; empty where the article does not give the count.
public record Vote(OptionalInt inFavour, OptionalInt against, OptionalInt abstaining) {
    public Vote {
        if (inFavour.orElse(0) < 0 || against.orElse(0) < 0 || abstaining.orElse(0) < 0) {
            throw new IllegalArgumentException("a negative count of votes");
        }
        if (inFavour.isEmpty() && against.isEmpty() && abstaining.isEmpty()) {
            throw new IllegalArgumentException("a vote without any count");
        }
    }
}
