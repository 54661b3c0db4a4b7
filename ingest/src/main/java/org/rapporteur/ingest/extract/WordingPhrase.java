package org.rapporteur.ingest.extract;

import java.util.Optional;
import java.util.stream.IntStream;
import org.rapporteur.ingest.language.Lemmas;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.pattern.FrameMatch.Slot;
import org.rapporteur.ingest.phrase.Chunk;
import org.rapporteur.ingest.phrase.Mark;
import org.rapporteur.ingest.phrase.ParsedSentence;
import org.rapporteur.ingest.phrase.PartyPhrase;
import org.rapporteur.ingest.phrase.TextPhrase;
import org.rapporteur.ingest.resolve.Reference;
import org.rapporteur.model.Span;

/// Judges a phrase without quotation marks: a part of a text, what points back to one, or something else.
final class WordingPhrase {
    private static final int LONGEST = 14;

    private final Reading reading;
    private final ParsedSentence parsed;
    private final Sentence sentence;
    private final Lexicon lexicon;

    WordingPhrase(Reading reading, Lexicon lexicon) {
        this.reading = reading;
        this.parsed = reading.parsed();
        this.sentence = reading.sentence();
        this.lexicon = lexicon;
    }

    /// The wording that a phrase names, or what it is instead.
    Wording read(Slot stretch, boolean inverted) {
        Slot slot = fromDeterminer(stretch);
        int head = head(slot.from(), slot.to());
        boolean place = slot.from() > 0
                && sentence.word(slot.from() - 1).is("to", "in", "into")
                && head >= 0
                && lexicon.has("text places", noun(head))
                && !sentence.word(Math.min(head + 1, sentence.size() - 1)).is("on", "about", "of", "concerning");
        if (place) {
            return new Wording.Pointing(false, inverted);
        }
        if (head < 0) {
            return new Wording.Unsaid();
        }
        boolean numbered = sentence.word(head).tag() == Tag.NUM
                        && head > slot.from()
                        && lexicon.has("numbered parts", noun(head - 1))
                || lexicon.has("numbered parts", noun(head))
                        && IntStream.range(slot.from(), head)
                                .anyMatch(i -> lexicon.has("numbering words", sentence.lower(i)));
        boolean part = numbered || lexicon.has("wording nouns", noun(head));
        boolean word = lexicon.has("word nouns", noun(head));
        boolean definite = sentence.word(slot.from()).is("the", "that", "this", "these", "those", "both");
        boolean complement = head + 1 < slot.to()
                && (sentence.word(head + 1).is("on", "of", "about", "to", "for", "that", "against")
                        || !word && sentence.word(head + 1).is("in", "from"));
        boolean out = sentence.word(Math.min(head, sentence.size() - 1)).is("out", "in", "off");
        if (part && !numbered && (definite || word) && !complement || out && definite) {
            return new Wording.Pointing(false, inverted);
        }
        boolean location = part
                && definite
                && sentence.word(Math.min(head + 1, sentence.size() - 1)).is("of", "in")
                && any(head + 2, Math.min(slot.to(), head + 5), "part nouns");
        if (location) {
            return new Wording.Other();
        }
        if (isOther(slot, head, part)) {
            return lexicon.has("attempt nouns", noun(head)) ? new Wording.Attempt() : new Wording.Other();
        }
        Optional<Span> span = new Complements(parsed).read(slot.from(), end(slot, head), false);
        return span.<Wording>map(s -> new Wording.Named(s, slot.from(), head + 1, false, part, inverted))
                .orElse(new Wording.Unsaid());
    }

    /// What stands before a determiner belongs to something else ("At 6 pm the verb").
    private Slot fromDeterminer(Slot slot) {
        int from = slot.from();
        for (int i = slot.from(); i < Math.min(slot.to(), slot.from() + 6); i++) {
            Tag tag = sentence.word(i).tag();
            if (tag == Tag.DET && i > slot.from() && !sentence.word(i - 1).is("all", "both", "such", "half")) {
                from = i;
            } else if (!(tag == Tag.DET || tag == Tag.ADJ || tag == Tag.NOUN || tag == Tag.NUM || tag == Tag.PROPN)) {
                break;
            }
        }
        return new Slot(from, slot.to());
    }

    private boolean isOther(Slot slot, int head, boolean part) {
        Chunk chunk = parsed.chunk(parsed.indexAt(slot.from()));
        boolean text = chunk instanceof TextPhrase
                && reading.reference(parsed.indexAt(slot.from())) instanceof Reference.Texts;
        return chunk instanceof PartyPhrase
                || !part && (text || lexicon.has("no wordings", noun(head)))
                || sentence.word(head).tag() == Tag.PRON
                || lexicon.has("attempt nouns", noun(head))
                || startsWithMention(slot.from());
    }

    private boolean startsWithMention(int i) {
        return parsed.mentions().stream().anyMatch(m -> m.from() == i || m.from() == i + 1 && sentence.at(i, "the"));
    }

    /// The last noun before what hangs on it, or -1.
    private int head(int from, int to) {
        int head = -1;
        for (int i = from; i < to; i++) {
            Tag tag = sentence.word(i).tag();
            if (tag == Tag.NOUN || tag == Tag.PROPN || tag == Tag.PRON || tag == Tag.NUM) {
                head = i;
            } else if (!(tag == Tag.DET
                    || tag == Tag.ADJ
                    || tag == Tag.ADV
                    || tag == Tag.VERB && head < 0
                    || sentence.word(i).is("-", "'s", "'"))) {
                break;
            }
        }
        return head;
    }

    /// Cuts off where it should stand: "in it", "in the operative part", "to the annex", "there".
    private int end(Slot slot, int head) {
        int limit = Math.min(slot.to(), slot.from() + LONGEST);
        for (int i = head + 1; i < limit; i++) {
            boolean opens = sentence.word(i).is("in", "into", "from", "among", "wherever");
            boolean place = i + 1 < limit
                    && (sentence.word(i + 1).is("it", "there", "them", "this")
                            || any(i + 1, Math.min(limit, i + 4), "part nouns")
                            || parsed.chunk(parsed.indexAt(i + 1)) instanceof TextPhrase);
            boolean verb =
                    sentence.word(i).tag() == Tag.VERB && !sentence.lower(i).endsWith("ing")
                            || sentence.word(i).is("there", "instead", "in")
                                    && (i + 1 >= limit
                                            || parsed.isMark(parsed.indexAt(i + 1), Mark.Kind.STOP, Mark.Kind.COMMA));
            if (opens && place || verb) {
                return i;
            }
        }
        return limit;
    }

    private boolean any(int from, int to, String list) {
        for (int i = from; i < to; i++) {
            if (lexicon.has(list, noun(i)) || lexicon.has(list, sentence.word(i).lemma())) {
                return true;
            }
        }
        return false;
    }

    private String noun(int i) {
        return Lemmas.noun(sentence.lower(i));
    }
}
