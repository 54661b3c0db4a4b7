package org.rapporteur.ingest.meeting;

import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;

/// Finds where the words end that say what a meeting is about or whose it is: "meeting *on victim assistance and
/// environmental remediation*".
final class Complement {
    private static final int LONGEST = 14;

    private Complement() {}

    /// The index after the complement that begins at `i`; `i` itself where none does.
    static int end(Sentence sentence, int i) {
        if (!has("complement openers", sentence.lower(i)) || isTime(sentence, i + 1) || isVerb(sentence, i + 1)) {
            return i;
        }
        int p = i + 1;
        int last = i;
        while (p < sentence.size() && p - i < LONGEST) {
            if (isTime(sentence, p) && !sentence.at(p, "the")) {
                break;
            }
            if (isNominal(sentence, p)) {
                last = p + 1;
            } else if (!has("inside complements", sentence.lower(p)) || !goesOn(sentence, p)) {
                break;
            }
            p++;
        }
        return last > i ? last : i;
    }

    private static boolean isNominal(Sentence sentence, int p) {
        if (sentence.word(p).token().capitalised()) {
            return true;
        }
        return switch (sentence.word(p).tag()) {
            case NOUN, PROPN, ADJ, NUM -> true;
            case VERB -> sentence.lower(p).endsWith("ing") || sentence.at(p - 1, "the");
            default -> false;
        };
    }

    /// Whether a noun phrase goes on after "of", "and" or an article.
    private static boolean goesOn(Sentence sentence, int p) {
        int next = p + 1;
        while (next < sentence.size() && has("inside complements", sentence.lower(next)) && next - p < 3) {
            next++;
        }
        return next < sentence.size() && isNominal(sentence, next) && !isTime(sentence, next) && !isTime(sentence, p);
    }

    private static boolean isVerb(Sentence sentence, int p) {
        return p < sentence.size()
                && (sentence.word(p).tag() == Tag.VERB || sentence.word(p).tag() == Tag.AUX)
                && !sentence.lower(p).endsWith("ing");
    }

    private static boolean isTime(Sentence sentence, int p) {
        if (p >= sentence.size()) {
            return true;
        }
        String word = sentence.lower(p);
        String next = sentence.lower(p + 1);
        return word.matches("\\d{1,2}(?:st|nd|rd|th)?|(?:19|20)\\d\\d")
                || sentence.word(p).token().capitalised() && has("calendar names", word)
                || has("time openers", word)
                || word.equals("the") && has("times behind an article", next)
                || has("counts of periods", word) && has("counted periods", next);
    }

    private static boolean has(String list, String word) {
        return MeetingWords.standard().has(list, word);
    }
}
