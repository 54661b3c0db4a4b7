package org.rapporteur.model;

import java.util.Objects;

/// A party's role on a text.
public record Role(Party party, RoleKind kind, Grounds grounds) {
    public Role {
        Objects.requireNonNull(party);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(grounds);
    }
}
