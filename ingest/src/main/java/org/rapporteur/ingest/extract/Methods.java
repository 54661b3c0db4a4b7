package org.rapporteur.ingest.extract;

import java.util.Optional;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.model.Outcome;

/// Finds the words that say how something was decided: "without a vote", "by acclamation", "by a recorded vote", a
/// count.
final class Methods {
    private static final int LONGEST_PHRASE = 6;

    private final Lexicon lexicon;

    Methods(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// How something was decided, by the words in a stretch of a sentence.
    Optional<Outcome.Method> in(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (phraseAt("consensus phrases", sentence, i) && !denied(sentence, i)) {
                return Optional.of(Outcome.Method.CONSENSUS);
            }
        }
        for (int i = from; i < to; i++) {
            if (phraseAt("vote phrases", sentence, i) && !denied(sentence, i) || countAt(sentence, i)) {
                return Optional.of(Outcome.Method.VOTE);
            }
        }
        return Optional.empty();
    }

    private static boolean countAt(Sentence sentence, int i) {
        return Tallies.find(sentence).stream().anyMatch(t -> t.from() == i);
    }

    /// "not by consensus", "rather than by consensus", "short of a vote".
    private boolean denied(Sentence sentence, int i) {
        return lexicon.has("negators", sentence.lower(i - 1))
                || lexicon.has("negators", sentence.lower(i - 2))
                || sentence.at(i - 1, "than")
                || sentence.at(i - 2, "instead", "of")
                || sentence.at(i - 2, "short", "of");
    }

    private boolean phraseAt(String list, Sentence sentence, int i) {
        StringBuilder words = new StringBuilder();
        for (int k = 0; k < LONGEST_PHRASE && i + k < sentence.size(); k++) {
            words.append(k == 0 ? "" : " ").append(sentence.lower(i + k));
            if (lexicon.has(list, words.toString())) {
                return true;
            }
        }
        return false;
    }
}
