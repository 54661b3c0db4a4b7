package org.rapporteur.model.correction;

import java.util.List;

/// One thing that a person put right.
public sealed interface Correction {
    /// Who and when.
    Attribution attribution();

    /// A fact that was missing.
    record Added(Claim is, Attribution attribution) implements Correction {}

    /// A fact that is wrong. With a text go its roles, outcome and mandates.
    record Removed(Claim was, Attribution attribution) implements Correction {}

    /// A fact that is otherwise.
    ///
    /// @param is a claim of the same kind; one about a text is about the same text, a role about the same party
    record Changed(Claim was, Claim is, Attribution attribution) implements Correction {
        public Changed {
            if (was.equals(is)) {
                throw new IllegalArgumentException("a change that changes nothing");
            }
            if (!subject(was).equals(subject(is))) {
                throw new IllegalArgumentException("a fact can't change into one about something else");
            }
        }

        private static List<Object> subject(Claim claim) {
            return switch (claim) {
                case Claim.OfText text -> List.of(text.getClass(), text.text());
                case Claim.OfRole role -> List.of(role.getClass(), role.text(), role.party());
                case Claim.OfOutcome outcome -> List.of(outcome.getClass(), outcome.text());
                case Claim.OfMandate mandate -> List.of(mandate.getClass(), mandate.text());
                default -> List.of(claim.getClass());
            };
        }
    }
}
