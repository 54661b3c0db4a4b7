package org.rapporteur.model;

import java.util.Optional;

/// A State, group or organisation.
///
/// @param id ISO 3166-1 alpha-3 for a State, the code of the group table otherwise
/// @param name the short name in the brief's base language, English
/// @param region the regional group's code (`AG`, `APG`, `EEG`, `GRULAC`, `WEOG`), for States
public record Actor(String id, Kind kind, String name, Optional<String> region) {
    /// What kind of actor it is.
    public enum Kind {
        STATE,
        OBSERVER,
        TERRITORY,
        GROUP,
        ORGANIZATION,
        BODY
    }

    public Actor {
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("an actor without id or name");
        }
    }

    /// Whether it is a State, a territory or an observer State rather than a group or an organisation.
    public boolean isState() {
        return kind == Kind.STATE || kind == Kind.OBSERVER || kind == Kind.TERRITORY;
    }
}
