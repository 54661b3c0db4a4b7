package org.rapporteur.model;

import java.util.Optional;
import java.util.OptionalInt;

/// Another meeting or dated milestone that the article mentions.
///
/// @param body the body's code
/// @param status as seen from the article's publication
public record Event(
        String name,
        Optional<String> body,
        OptionalInt session,
        When when,
        Optional<String> place,
        Status status,
        Grounds grounds) {
    /// Before or after the article was published.
    public enum Status {
        PAST,
        UPCOMING
    }

    public Event {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an event without a name");
        }
    }
}
