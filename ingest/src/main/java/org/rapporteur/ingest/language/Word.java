package org.rapporteur.ingest.language;

import org.rapporteur.model.Span;

/// A token with what is known of it as a word.
///
/// @param lemma the dictionary form in lower case: of a verb its infinitive, of a noun its singular
public record Word(Token token, Tag tag, String lemma) {
    /// Its own letters.
    public String text() {
        return token.text();
    }

    /// Its letters in lower case, with straight apostrophes.
    public String lower() {
        return token.lower();
    }

    /// Where it stands, in code points.
    public Span span() {
        return token.span();
    }

    /// Whether it is one of these words, compared in lower case.
    public boolean is(String... words) {
        String lower = lower();
        for (String word : words) {
            if (lower.equals(word)) {
                return true;
            }
        }
        return false;
    }
}
