package org.rapporteur.ingest.lexicon;

import java.util.Optional;
import org.rapporteur.model.RoleKind;

/// What stands behind a label and a colon, or below the head of a table's column.
public enum Label {
    /// symbol or title of a text, or both
    TEXT,
    LEAD,
    COSPONSOR,
    SUPPORTER,
    OPPONENT,
    DISSOCIATED,
    FACILITATOR,
    /// who voted in favour, or how many
    VOTED_FOR,
    /// who voted against, or how many
    VOTED_AGAINST,
    /// who abstained, or how many
    ABSTAINED,
    /// what became of a text
    OUTCOME,
    /// the count of a vote
    VOTE,
    /// what a text sets up or asks for
    MANDATE,
    /// a State or group of which the row tells
    STATE,
    /// the number of a row
    ORDINAL,
    /// something that is no fact about a text
    OTHER;

    /// The role of the parties that are listed, where the label gives one.
    public Optional<RoleKind> role() {
        return switch (this) {
            case LEAD -> Optional.of(RoleKind.LEAD);
            case COSPONSOR -> Optional.of(RoleKind.COSPONSOR);
            case SUPPORTER -> Optional.of(RoleKind.SUPPORTER);
            case OPPONENT -> Optional.of(RoleKind.OPPONENT);
            case DISSOCIATED -> Optional.of(RoleKind.DISSOCIATED);
            case FACILITATOR -> Optional.of(RoleKind.FACILITATOR);
            case VOTED_FOR -> Optional.of(RoleKind.VOTED_FOR);
            case VOTED_AGAINST -> Optional.of(RoleKind.VOTED_AGAINST);
            case ABSTAINED -> Optional.of(RoleKind.ABSTAINED);
            default -> Optional.empty();
        };
    }
}
