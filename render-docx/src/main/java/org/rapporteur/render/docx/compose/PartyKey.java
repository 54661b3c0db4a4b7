package org.rapporteur.render.docx.compose;

import org.rapporteur.model.Party;

/// What tells one row of the matrix from another: the actor's id, or the words of a collective.
public record PartyKey(boolean named, String value) implements Comparable<PartyKey> {
    /// The key of a party.
    public static PartyKey of(Party party) {
        return switch (party) {
            case Party.Named(var actor) -> new PartyKey(true, actor.id());
            case Party.Collective(var words) -> new PartyKey(false, words);
        };
    }

    /// Named actors first, then by value.
    @Override
    public int compareTo(PartyKey other) {
        return named != other.named ? (named ? -1 : 1) : value.compareTo(other.value);
    }
}
