package org.rapporteur.ingest.meeting;

import java.util.Optional;
import java.util.OptionalInt;
import org.rapporteur.ingest.dates.Ordinals;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;

/// An ordinal that stands for a session by itself: "the fifty-fifth had opened on 26 February", "This was its 62nd."
final class ElidedSession {
    /// Lower ordinals count other things too often.
    private static final int LEAST = 5;

    private static final int LONGEST_ORDINAL = 5;

    private ElidedSession() {}

    /// The number of the session whose ordinal ends at a word.
    static OptionalInt at(Sentence sentence, int last) {
        if (sentence.at(last, "time") && last > 0) {
            return times(sentence, last);
        }
        for (int from = Math.max(0, last - LONGEST_ORDINAL); from <= last; from++) {
            Optional<Ordinals.Read> read = Ordinals.at(sentence, from).filter(r -> r.to() == last + 1);
            if (read.isPresent()) {
                boolean told =
                        isDetermined(sentence, from) && (meets(sentence, last + 1) || isNamed(sentence, from, last));
                return told && read.get().value() >= LEAST
                        ? OptionalInt.of(read.get().value())
                        : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /// "the sixty-eighth time the Commission had met", "the seventy-eighth time it has done so".
    private static OptionalInt times(Sentence sentence, int noun) {
        for (int from = Math.max(0, noun - LONGEST_ORDINAL); from < noun; from++) {
            Optional<Ordinals.Read> read = Ordinals.at(sentence, from).filter(r -> r.to() == noun);
            boolean meets = false;
            for (int i = noun + 1; i < Math.min(sentence.size(), noun + 9); i++) {
                meets |= sentence.lower(i).matches("met|sat|gathered|convened|assembled|done");
            }
            if (read.isPresent() && meets && read.get().value() >= LEAST) {
                return OptionalInt.of(read.get().value());
            }
        }
        return OptionalInt.empty();
    }

    private static boolean isDetermined(Sentence sentence, int from) {
        return sentence.lower(from - 1).matches("the|its|their");
    }

    /// "opened", "had opened", ", runs".
    private static boolean meets(Sentence sentence, int i) {
        int p = sentence.at(i, ",") ? i + 1 : i;
        while (p < sentence.size()
                && (sentence.word(p).tag() == Tag.AUX || sentence.word(p).tag() == Tag.ADV)
                && p - i < 4) {
            p++;
        }
        MeetingWords words = MeetingWords.standard();
        String lemma = Verbal.is(sentence, p) ? Verbal.lemma(sentence, p) : "";
        return words.has("beginning verbs", lemma)
                || words.has("ending verbs", lemma)
                || words.has("lasting verbs", lemma)
                || words.has("gathering verbs", lemma);
    }

    /// "This was its sixty-second."
    private static boolean isNamed(Sentence sentence, int from, int last) {
        return sentence.lower(from - 2).matches("is|was|being|for")
                && !sentence.at(from - 1, "the")
                && (last + 1 >= sentence.size() || sentence.word(last + 1).tag() == Tag.PUNCT);
    }
}
