package org.rapporteur.ingest.phrase;

import java.util.List;
import org.rapporteur.model.Party;

/// One or more parties joined by commas and conjunctions.
///
/// @param from the first word, an article or "the delegation of" included
public record PartyPhrase(int from, int to, List<Member> members) implements Chunk {
    /// One party of the list with the words that name it.
    public record Member(Party party, int from, int to) {}

    public PartyPhrase {
        members = List.copyOf(members);
    }

    /// The parties in order.
    public List<Party> parties() {
        return members.stream().map(Member::party).toList();
    }

    /// Whether a named actor is among them.
    public boolean named() {
        return members.stream().anyMatch(m -> m.party() instanceof Party.Named);
    }
}
