package org.rapporteur.ingest.extract;

import org.rapporteur.model.RoleKind;

/// A side of a recorded vote.
enum VoteSide {
    FOR(RoleKind.VOTED_FOR),
    AGAINST(RoleKind.VOTED_AGAINST),
    ABSTAINING(RoleKind.ABSTAINED);

    private final RoleKind role;

    VoteSide(RoleKind role) {
        this.role = role;
    }

    /// The role of who stands on it.
    RoleKind role() {
        return role;
    }

    /// The side that a role puts its holder on.
    ///
    /// @throws IllegalArgumentException for a role that is no vote
    static VoteSide of(RoleKind role) {
        for (VoteSide side : values()) {
            if (side.role == role) {
                return side;
            }
        }
        throw new IllegalArgumentException(role + " is no vote");
    }
}
