package org.rapporteur.ingest.pattern;

import java.util.Locale;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.RoleKind;

/// What a phrase says of a text: that a party has a role on it, or what became of it.
public sealed interface Effect {
    /// A party's role.
    record OfRole(RoleKind kind) implements Effect {}

    /// A party takes a role back.
    record OfWithdrawal(RoleKind kind) implements Effect {}

    /// How the text ended.
    record OfOutcome(Outcome.Status status) implements Effect {}

    /// How the text was decided.
    record OfMethod(Outcome.Method method) implements Effect {}

    /// A party has the text put to a recorded vote.
    record OfCall() implements Effect {}

    /// The effect of a name in the pattern files.
    ///
    /// @throws IllegalArgumentException for a name that is none
    static Effect named(String name) {
        switch (name) {
            case "callsVote" -> {
                return new OfCall();
            }
            case "byVote" -> {
                return new OfMethod(Outcome.Method.VOTE);
            }
            case "byConsensus" -> {
                return new OfMethod(Outcome.Method.CONSENSUS);
            }
            default -> {}
        }
        for (RoleKind kind : RoleKind.values()) {
            if (kind.code().equals(name)) {
                return new OfRole(kind);
            }
            if (name.equals("-" + kind.code())) {
                return new OfWithdrawal(kind);
            }
        }
        return new OfOutcome(Outcome.Status.valueOf(name.toUpperCase(Locale.ROOT)));
    }
}
