package org.rapporteur.model;

import java.util.OptionalInt;
import java.util.stream.Stream;

/// A recorded vote; empty where the article does not give the count.
///
/// @param notVoting the members that took no part ("12 did not vote"), which UN rules of procedure do not count among
/// the
/// members present and voting
public record Vote(OptionalInt inFavour, OptionalInt against, OptionalInt abstaining, OptionalInt notVoting) {
    public Vote {
        if (Stream.of(inFavour, against, abstaining, notVoting).anyMatch(n -> n.orElse(0) < 0)) {
            throw new IllegalArgumentException("a negative count of votes");
        }
        if (inFavour.isEmpty() && against.isEmpty() && abstaining.isEmpty()) {
            throw new IllegalArgumentException("a vote without any count");
        }
    }

    /// A vote of which the article does not say how many took no part.
    public Vote(OptionalInt inFavour, OptionalInt against, OptionalInt abstaining) {
        this(inFavour, against, abstaining, OptionalInt.empty());
    }

    /// The same with the number of members that took no part.
    public Vote withNotVoting(OptionalInt count) {
        return new Vote(inFavour, against, abstaining, count);
    }
}
