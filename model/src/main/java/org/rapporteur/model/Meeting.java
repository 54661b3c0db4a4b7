package org.rapporteur.model;

import java.util.Optional;
import java.util.OptionalInt;

/// The meeting that the article reports on.
///
/// @param session the ordinal
/// @param place the city, only where the article says it
/// @param theme the official theme
public record Meeting(
        Optional<Body> body,
        OptionalInt session,
        When when,
        Optional<String> place,
        Optional<String> theme,
        Grounds grounds) {
    public Meeting {
        if (session.isPresent() && session.getAsInt() < 1) {
            throw new IllegalArgumentException("a session before the first");
        }
    }
}
