package org.rapporteur.model;

/// What an actor did about a text as a whole.
public enum RoleKind {
    LEAD("lead"),
    COSPONSOR("cosponsor"),
    SUPPORTER("supporter"),
    OPPONENT("opponent"),
    DISSOCIATED("dissociated"),
    FACILITATOR("facilitator"),
    VOTED_FOR("votedFor"),
    VOTED_AGAINST("votedAgainst"),
    ABSTAINED("abstained");

    private final String code;

    RoleKind(String code) {
        this.code = code;
    }

    /// Its name in the facts file.
    public String code() {
        return code;
    }

    /// Whether it records how an actor voted.
    public boolean isVote() {
        return this == VOTED_FOR || this == VOTED_AGAINST || this == ABSTAINED;
    }
}
