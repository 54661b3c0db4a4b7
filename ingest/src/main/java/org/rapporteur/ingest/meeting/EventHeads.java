package org.rapporteur.ingest.meeting;

import java.util.List;
import org.rapporteur.ingest.dates.Ordinals;
import org.rapporteur.ingest.language.Lemmas;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;

/// Tells which words are heads of phrases that name what happens at a time and a place, or a body.
final class EventHeads {
    private final MeetingWords words = MeetingWords.standard();

    /// Whether such a phrase has its head at a word.
    boolean at(Sentence sentence, int i, List<NamedBody> named) {
        return isHead(sentence, i, named)
                || isOne(sentence, i)
                || ElidedSession.at(sentence, i).isPresent();
    }

    private boolean isHead(Sentence sentence, int i, List<NamedBody> named) {
        String lemma = Lemmas.noun(sentence.lower(i));
        boolean noun = words.has("event nouns", lemma) || words.has("body nouns", lemma);
        boolean verb = sentence.word(i).tag() == Tag.VERB && !isNounAfterAll(sentence, i, lemma);
        if (!noun || verb || sentence.word(i).tag() == Tag.AUX) {
            return false;
        }
        boolean inName = named.stream().anyMatch(n -> n.from() <= i && i < n.to());
        return !inName && !continues(sentence, i, named);
    }

    /// "the preceding one", "an extraordinary one".
    private boolean isOne(Sentence sentence, int i) {
        String before = sentence.lower(i - 1);
        boolean other = words.has("past modifiers", before)
                || words.has("future modifiers", before)
                || words.has("other parts", before)
                || words.has("plain modifiers", before)
                || Ordinals.at(sentence, i - 1).isPresent();
        return sentence.at(i, "one") && other && !sentence.at(i + 1, "of") && !sentence.at(i + 1, "-");
    }

    /// "the nutrition summit" is no verb, whatever the tagger says.
    private boolean isNounAfterAll(Sentence sentence, int i, String lemma) {
        if (!words.has("never verbs", lemma) || i == 0) {
            return false;
        }
        return switch (sentence.word(i - 1).tag()) {
            case DET, ADJ, NUM, NOUN, PROPN -> true;
            default -> false;
        };
    }

    /// Whether the next word is the head instead: "the review mechanism", "session rooms".
    private boolean continues(Sentence sentence, int i, List<NamedBody> named) {
        if (i + 1 >= sentence.size() || named.stream().anyMatch(n -> n.from() == i + 1)) {
            return false;
        }
        if (sentence.at(i + 1, "-")) {
            return i + 2 < sentence.size() && !sentence.word(i + 1).token().spaceBefore();
        }
        if (Verbal.is(sentence, i + 1) || sentence.lower(i + 1).matches("today|tomorrow|yesterday|tonight")) {
            return false;
        }
        Tag next = sentence.word(i + 1).tag();
        boolean noun = next == Tag.NOUN
                || (next == Tag.PROPN && sentence.word(i).token().capitalised());
        boolean numbered = sentence.lower(i + 1).matches("[ivxlc]+|\\d+");
        return noun && !numbered;
    }
}
