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
        /// On the same side as whoever spoke last.
        JOINS,
        /// It is fought over.
        CONTESTED,
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
        /// Something took its place.
        SWAP,
        /// A compromise was found.
        MIDDLE,
        /// Nothing is decided.
        PENDING
    }

    Contention {
        parties = List.copyOf(parties);
    }

    Contention(int at, Kind kind, List<Party> parties, Wording wording, Wording instead, String rule) {
        this(at, kind, parties, wording, instead, rule, Optional.empty());
    }

    /// Whether it says what became of the wording.
    boolean settles() {
        return kind.compareTo(Kind.IN) >= 0;
    }

    /// Whether parties take a side.
    boolean takesSide() {
        return kind.compareTo(Kind.JOINS) <= 0;
    }
}
