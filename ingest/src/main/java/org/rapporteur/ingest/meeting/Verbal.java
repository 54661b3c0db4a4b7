package org.rapporteur.ingest.meeting;

import org.rapporteur.ingest.language.Lemmas;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;

/// Tells verbs where the tagger may have taken them for nouns or adjectives: "the Board meets on 3 June", "is to open
/// in
/// 2028".
final class Verbal {
    private Verbal() {}

    /// Whether the word is a verb.
    static boolean is(Sentence sentence, int i) {
        if (i < 0 || i >= sentence.size()) {
            return false;
        }
        Tag tag = sentence.word(i).tag();
        if (tag == Tag.VERB) {
            return true;
        }
        if (isParticiple(sentence, i)) {
            return true;
        }
        boolean mistaken = tag == Tag.NOUN || tag == Tag.ADJ || tag == Tag.PROPN || tag == Tag.ADV;
        return mistaken
                && i > 0
                && !sentence.word(i).token().capitalised()
                && MeetingWords.standard().has("happening verbs", lemma(sentence, i))
                && !MeetingWords.standard().has("event nouns", Lemmas.noun(sentence.lower(i)))
                && followsSubject(sentence, i)
                && precedesTime(sentence, i + 1);
    }

    /// ", ending last Friday": a participle of time between a pause and a time.
    private static boolean isParticiple(Sentence sentence, int i) {
        MeetingWords words = MeetingWords.standard();
        String lower = sentence.lower(i);
        boolean form = lower.endsWith("ing")
                && (words.has("beginning verbs", lemma(sentence, i)) || words.has("ending verbs", lemma(sentence, i)));
        return form
                && sentence.lower(i - 1).matches("[,(–—]|and")
                && (precedesTime(sentence, i + 1) || isTime(sentence, i + 1));
    }

    private static boolean isTime(Sentence sentence, int i) {
        return sentence.lower(i).matches("last|next|this|today|tomorrow|yesterday|again|here|\\d{1,2}")
                || (i < sentence.size()
                        && sentence.word(i).token().capitalised()
                        && sentence.lower(i).endsWith("day"));
    }

    /// The infinitive of the word taken as a verb.
    static String lemma(Sentence sentence, int i) {
        return Lemmas.standard().verb(sentence.lower(i));
    }

    private static boolean followsSubject(Sentence sentence, int i) {
        Tag before = sentence.word(i - 1).tag();
        return before == Tag.NOUN
                || before == Tag.PROPN
                || before == Tag.AUX
                || before == Tag.PART
                || before == Tag.ADV
                || before == Tag.PRON
                || sentence.at(i - 1, ")")
                || sentence.at(i - 1, "having");
    }

    private static boolean precedesTime(Sentence sentence, int i) {
        return i >= sentence.size()
                || sentence.word(i).tag() == Tag.ADP
                || sentence.word(i).tag() == Tag.ADV
                || sentence.word(i).tag() == Tag.PUNCT
                || sentence.at(i, "for")
                || (isTime(sentence, i) && !sentence.at(i - 1, "last"));
    }
}
