package org.rapporteur.ingest.extract;

import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.lexicon.Lexicon;

/// Tells sentences without a subject, whose subject is the text that the heading names: "Submitted by Australia.",
/// "Adopted, 118 to 0.", "From the Group of 77 again."
final class HeadedFragments {
    private static final int NEAR = 4;

    private final Lexicon lexicon;

    HeadedFragments(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// Whether a sentence says something of a text that it does not name.
    boolean tellsOfHeading(Sentence sentence) {
        int first = sentence.word(0).token().isWord() || sentence.size() == 1 ? 0 : 1;
        String word = sentence.lower(first);
        boolean participle = lexicon.has("participles about texts", word);
        boolean from = sentence.size() > first + 1
                && (sentence.at(first, "from", "the") || sentence.word(first).is("by", "from"))
                && sentence.word(first + 1).token().capitalised();
        boolean also = sentence.word(first).is("also", "again", "traditionally", "jointly")
                && sentence.word(Math.min(first + 1, sentence.size() - 1)).is("by", "from", "tabled", "sponsored");
        boolean sponsors = false;
        for (int i = first; i < Math.min(NEAR, sentence.size()); i++) {
            sponsors |= lexicon.has("participles about texts", sentence.lower(i)) && sentence.at(i + 1, "by");
        }
        return participle || from || also || sponsors;
    }
}
