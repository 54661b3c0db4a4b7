package org.rapporteur.ingest.pattern;

import com.google.common.collect.ImmutableSet;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;
import org.rapporteur.ingest.phrase.NounPhrase;
import org.rapporteur.ingest.phrase.ParsedSentence;
import org.rapporteur.ingest.phrase.PartyPhrase;
import org.rapporteur.ingest.phrase.TextPhrase;

/// Tells which phrases of a sentence can stand for a text: its own noun, a pronoun, "the other two".
final class TextStandIns {
    private static final ImmutableSet<String> SEVERAL =
            ImmutableSet.of("remaining", "other", "others", "rest", "all", "everything", "both", "each", "none");

    private final ParsedSentence parsed;
    private final Sentence sentence;

    TextStandIns(ParsedSentence parsed) {
        this.parsed = parsed;
        this.sentence = parsed.sentence();
    }

    /// Whether a chunk can stand for a text: a text phrase or a pronoun.
    boolean standsForText(int k) {
        return parsed.chunk(k) instanceof TextPhrase
                || parsed.chunk(k) instanceof PartyPhrase others && isOthers(others)
                || parsed.chunk(k) instanceof NounPhrase phrase
                        && (phrase.pronoun() && isThing(phrase) || isSeveral(phrase));
    }

    /// "the others" may be texts as well as parties.
    private boolean isOthers(PartyPhrase phrase) {
        return sentence.at(phrase.to() - 1, "others")
                && phrase.to() - phrase.from() <= 2
                && phrase.members().size() == 1;
    }

    /// "the remaining three", "the others", "all three": texts without their noun.
    private boolean isSeveral(NounPhrase phrase) {
        boolean several = false;
        for (int i = phrase.from(); i < phrase.to(); i++) {
            boolean number = sentence.word(i).tag() == Tag.NUM;
            boolean word = SEVERAL.contains(sentence.lower(i));
            if (!number && !word && !sentence.word(i).is("the", "these", "those", "of", "them")) {
                return false;
            }
            several |= number && phrase.from() < i || word;
        }
        return several;
    }

    private boolean isThing(NounPhrase phrase) {
        return sentence.word(phrase.from()).is("it", "this", "which", "these", "those", "both", "they", "them", "all");
    }
}
