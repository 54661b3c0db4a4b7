package org.rapporteur.ingest.phrase;

import java.util.List;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;
import org.rapporteur.ingest.lexicon.Lexicon;

/// Tells whether the subject of a text goes on behind a comma or an "and", or another clause or text begins there.
final class SubjectLists {
    private final Sentence sentence;
    private final List<PartyPhrase> parties;
    private final Lexicon lexicon;

    SubjectLists(Sentence sentence, List<PartyPhrase> parties, Lexicon lexicon) {
        this.sentence = sentence;
        this.parties = parties;
        this.lexicon = lexicon;
    }

    /// Whether a subject goes on behind a comma: "peace, security and disarmament" has only nouns up to an "and", and
    /// no
    /// verb behind.
    boolean atComma(int comma) {
        boolean and = false;
        int nouns = 0;
        for (int i = comma + 1; i < sentence.size() && i < comma + 14; i++) {
            Tag tag = sentence.word(i).tag();
            String word = sentence.lower(i);
            if (partyAt(i) || (lexicon.has("topic stops", word) && !hyphenated(i))) {
                return false;
            }
            if (word.equals("and") && sentence.at(i - 1, ",") && partyAt(i + 1)) {
                return false;
            }
            if (word.equals("and") || word.equals("or")) {
                boolean attributes = isAttribute(i - 1) && isAttribute(i + 1);
                return (attributes || nouns + (sentence.at(i - 1, ",") ? 1 : 0) > 0) && goesOn(i + 1);
            }
            if (tag == Tag.AUX || tag == Tag.PRON || tag == Tag.SCONJ || (tag == Tag.VERB && !word.endsWith("ing"))) {
                return false;
            }
            if (tag == Tag.PUNCT && !word.equals(",") && !word.equals("-") && !word.equals("'")) {
                return false;
            }
            nouns += tag == Tag.NOUN || tag == Tag.PROPN || word.endsWith("ing") ? 1 : 0;
        }
        return and;
    }

    /// "child, early and forced marriage"
    private boolean isAttribute(int i) {
        Tag tag = i < sentence.size() ? sentence.word(i).tag() : Tag.PUNCT;
        return tag == Tag.ADJ
                || tag == Tag.ADV
                || tag == Tag.VERB
                        && (sentence.lower(i).endsWith("ed")
                                || sentence.lower(i).endsWith("en"));
    }

    /// "care and support from a human rights perspective": a word that can be a noun or a verb, with nothing behind it
    /// that a verb would take.
    boolean isNounLike(int i) {
        if (!lexicon.has("nouns that look like verbs", sentence.lower(i)) || i + 1 >= sentence.size()) {
            return false;
        }
        return switch (sentence.word(i + 1).tag()) {
            case ADP, PUNCT, CCONJ, AUX, NOUN -> true;
            default -> false;
        };
    }

    /// Whether a subject goes on with the word behind an "and".
    boolean goesOn(int i) {
        if (isNounLike(i) || lexicon.has("words that open a thing told by a clause", sentence.lower(i))) {
            return true;
        }
        if (i >= sentence.size() || lexicon.has("topic stops", sentence.lower(i)) || partyAt(i) && followedByVerb(i)) {
            return false;
        }
        Tag tag = sentence.word(i).tag();
        if (tag == Tag.AUX
                || tag == Tag.ADV
                || tag == Tag.ADP
                        && !sentence.at(i, "of")
                        && !sentence.at(i, "for")
                        && !sentence.at(i, "in")
                        && !sentence.at(i, "to")
                || tag == Tag.PUNCT) {
            return false;
        }
        if (tag == Tag.VERB && !sentence.lower(i).endsWith("ing") && !sentence.at(i - 2, "to")) {
            return sentence.word(Math.min(i + 1, sentence.size() - 1)).tag() == Tag.NOUN
                    && sentence.lower(i).endsWith("ed");
        }
        return !sentence.word(i).is("a", "an", "another", "one", "two", "three", "the") || !opensClauseOrText(i);
    }

    /// After "and": a phrase with a text's noun, or one with a verb of its own before the next break.
    private boolean opensClauseOrText(int i) {
        for (int k = i; k < sentence.size() && k < i + 9; k++) {
            Tag tag = sentence.word(k).tag();
            if (TextNouns.standard().endingAt(sentence, k).isPresent() && k < i + 5
                    || k > i && k < i + 6 && sentence.at(k, "one")
                    || k == i + 1 && sentence.at(k, "on")) {
                return true;
            }
            if (tag == Tag.PUNCT && !sentence.at(k, "-")) {
                return false;
            }
            if (tag == Tag.AUX || tag == Tag.VERB && !sentence.lower(k).endsWith("ing") && !sentence.at(k - 1, "to")) {
                return true;
            }
        }
        return false;
    }

    /// "and Peru tabled ...", "and Peru one on fog"
    private boolean followedByVerb(int i) {
        return parties.stream()
                .filter(p -> p.from() == i && p.to() < sentence.size())
                .anyMatch(p -> isVerb(p.to()) || sentence.word(p.to()).is("one", "another", "two", "a", "an", "the"));
    }

    private boolean isVerb(int i) {
        return sentence.word(i).tag() == Tag.VERB || sentence.word(i).tag() == Tag.AUX;
    }

    /// Whether a word is joined to another by a hyphen.
    boolean hyphenated(int i) {
        return sentence.at(i - 1, "-") || sentence.at(i + 1, "-");
    }

    private boolean partyAt(int i) {
        return parties.stream().anyMatch(p -> p.from() == i);
    }
}
