package org.rapporteur.ingest.meeting;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.rapporteur.ingest.gazetteer.BodyEntry;
import org.rapporteur.ingest.gazetteer.Places.Place;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.model.Span;

/// A phrase that names a meeting or a body that meets.
///
/// @param from the index of the phrase's first word, article left out
/// @param to the index after its last word
/// @param reach the index after the verb that makes a meeting of its subject ("States parties *meet*"), else `to`
/// @param body whose meeting it is, where that is known
/// @param bodyPrinted whether the body's name stands in the phrase, not only before it
/// @param session the ordinal
/// @param noun what the meeting is called in the singular ("session"), or the body's own noun
/// @param ofBody whether the phrase names the body alone, no meeting of it
/// @param modifiers the words before the noun, in lower case
/// @param definite whether "the", "this" or a possessive stands before it
/// @param plural whether it speaks of several
/// @param place a place among the words before the noun ("the Kyoto congress")
/// @param year a year among the words before the noun ("the 2026 conference"), or 0
public record MeetingMention(
        Sentence sentence,
        int from,
        int to,
        int reach,
        Optional<BodyEntry> body,
        boolean bodyPrinted,
        OptionalInt session,
        String noun,
        boolean ofBody,
        Set<String> modifiers,
        boolean definite,
        boolean plural,
        Optional<Place> place,
        int year) {
    public MeetingMention {
        modifiers = ImmutableSet.copyOf(modifiers);
    }

    /// Where it stands.
    public Span span() {
        return sentence.span(from, to - 1);
    }

    /// Whether one of these words stands before the noun.
    public boolean has(Set<String> words) {
        return modifiers.stream().anyMatch(words::contains);
    }

    /// The code of the body.
    public Optional<String> code() {
        return body.map(BodyEntry::code);
    }
}
