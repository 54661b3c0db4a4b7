package org.rapporteur.ingest.phrase;

/// A word or sign that joins or parts phrases.
///
/// @param word in lower case
public record Mark(int from, int to, Kind kind, String word) implements Chunk {
    /// What it does.
    public enum Kind {
        PREPOSITION,
        COORDINATOR,
        SUBORDINATOR,
        RELATIVE,
        COMMA,
        STOP,
        OPEN,
        CLOSE,
        QUOTE,
        OTHER
    }

    /// Whether it is one of these words.
    public boolean is(String... words) {
        for (String w : words) {
            if (word.equals(w)) {
                return true;
            }
        }
        return false;
    }
}
