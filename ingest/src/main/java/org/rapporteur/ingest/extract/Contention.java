package org.rapporteur.ingest.extract;

import java.util.List;
import java.util.Optional;
import org.rapporteur.ingest.resolve.DraftText;
import org.rapporteur.model.Party;

/// Something that a sentence says about wording that is fought over.
///
/// @param at the index of the word that says it
/// @param parties who is for or against it; empty for what became of it
/// @param wording what it is about
/// @param instead what stands in its place
/// @param rule the rule's name
/// @param amendment the amendment that would change the wording
record Contention(
        int at,
        Kind kind,
        List<Party> parties,
        Wording wording,
        Wording instead,
        String rule,
        Optional<DraftText> amendment) {
    /// What is said.
    enum Kind {
        /// Strongly for it.
        INSISTS,
        /// For it.
        WANTS,
        /// For what the text has.
        DEFENDS,
        /// For it, in a reported opinion.
        DEEMS,
        /// Against it, in a reported opinion.
        DOUBTS,
        /// Against it.
        DISLIKES,
        /// Strongly against it.
        OBJECTS,
        /// Against what was asked for last.
        REFUSES,
        /// Against an amendment, which is left unsaid.
        OPPOSES,
        /// On the other side than whoever spoke last.
        COUNTERS,
        /// Where nobody has spoken, for it; else on the other side than whoever spoke last.
        HOLDS,
        /// What became of it is to their liking.
        CAUSES,
        /// What became of it is not to their liking.
        SPITE,
        /// On the same side as whoever spoke in the same sentence.
        ACCOMPANIES,
        /// On the same side as whoever spoke last.
        JOINS,
        /// It is fought over.
        CONTESTED,
        /// A separate vote on it.
        SEPARATE,
        /// An amendment would put it in.
        AMENDS_IN,
        /// An amendment would take it out.
        AMENDS_OUT,
        /// It is in the text.
        IN,
        /// It is not.
        OUT,
        /// What the text says.
        READS,
        /// What was asked for last was done.
        GRANTED,
        /// What was asked for last was not done.
        DENIED,
        /// A side got its way.
        WINS,
        /// A side did not.
        LOSES,
        /// Something took its place.
        SWAP,
        /// A compromise was found.
        MIDDLE,
        /// Nothing is decided.
        PENDING;

        /// Whether parties take a side.
        boolean takesSide() {
            return compareTo(JOINS) <= 0;
        }
    }

    Contention {
        parties = List.copyOf(parties);
    }

    Contention(int at, Kind kind, List<Party> parties, Wording wording, Wording instead, String rule) {
        this(at, kind, parties, wording, instead, rule, Optional.empty());
    }

    /// Whether parties take a side.
    boolean takesSide() {
        return kind.takesSide();
    }

    /// Whether the side that parties take depends on what became of the wording.
    boolean dependsOnOutcome() {
        return kind == Kind.CAUSES || kind == Kind.SPITE;
    }

    /// Whether it says that a side got its way or did not.
    boolean ofSides() {
        return kind == Kind.WINS || kind == Kind.LOSES;
    }

    /// Whether the wording is about to be taken out: "the deletion of ...".
    boolean inverted() {
        return wording instanceof Wording.Named n && n.inverted()
                || wording instanceof Wording.Pointing p && p.inverted();
    }

    /// Whether parties take out what is in: those who wanted it give it up.
    boolean concedes() {
        return kind == Kind.DISLIKES && rule.startsWith("dispute.remove");
    }

    /// Whether a pronoun stands for the wording.
    boolean pronoun() {
        return wording instanceof Wording.Pointing p && p.plain();
    }

    /// Whether nothing stands for the wording.
    boolean unsaid() {
        return wording instanceof Wording.Unsaid;
    }
}
