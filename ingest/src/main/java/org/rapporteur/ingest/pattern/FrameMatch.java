package org.rapporteur.ingest.pattern;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.ingest.phrase.Clause;

/// A clause that a frame fits.
///
/// @param verb the index of the verb's word
/// @param passive whether the verb is a passive
/// @param negated whether the verb is denied
/// @param hypothetical whether it is only possible, planned or wished
/// @param governors dictionary forms of the verbs that govern it, outermost first
/// @param doers the chunks of who does it; empty where nobody is named
/// @param places what fills the frame's places
public record FrameMatch(
        Frame frame,
        Clause clause,
        int verb,
        boolean passive,
        boolean negated,
        boolean hypothetical,
        List<String> governors,
        List<Integer> doers,
        Map<Frame.Kind, Slot> places) {
    /// A stretch of a sentence's words, the end exclusive.
    public record Slot(int from, int to) {}

    public FrameMatch {
        governors = List.copyOf(governors);
        doers = List.copyOf(doers);
        places = Map.copyOf(places);
    }

    /// The party's place.
    public Optional<Slot> party() {
        return Optional.ofNullable(places.get(Frame.Kind.PARTY));
    }

    /// The place of what it is about.
    public Optional<Slot> what() {
        return Optional.ofNullable(places.get(Frame.Kind.WHAT));
    }

    /// The place of what stands instead.
    public Optional<Slot> instead() {
        return Optional.ofNullable(places.get(Frame.Kind.INSTEAD));
    }
}
