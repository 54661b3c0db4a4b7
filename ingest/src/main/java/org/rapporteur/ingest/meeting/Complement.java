package org.rapporteur.ingest.meeting;

import com.google.common.collect.ImmutableSet;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;

/// Finds where the words end that say what a meeting is about or whose it is: "meeting *on victim assistance and
/// environmental remediation*".
final class Complement {
    private static final ImmutableSet<String> OPENERS =
            ImmutableSet.of("on", "of", "for", "to", "against", "with", "between", "about", "among");
    private static final ImmutableSet<String> INNER =
            ImmutableSet.of("of", "and", "on", "the", "a", "an", "-", "to", "&", "for", "'s", "against");
    private static final int LONGEST = 14;

    private Complement() {}

    /// The index after the complement that begins at `i`; `i` itself where none does.
    static int end(Sentence sentence, int i) {
        if (!OPENERS.contains(sentence.lower(i)) || isTime(sentence, i + 1) || isVerb(sentence, i + 1)) {
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
            } else if (!INNER.contains(sentence.lower(p)) || !goesOn(sentence, p)) {
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
        while (next < sentence.size() && INNER.contains(sentence.lower(next)) && next - p < 3) {
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
        return word.matches("\\d{1,2}(?:st|nd|rd|th)?|(?:19|20)\\d\\d")
                || (sentence.word(p).token().capitalised()
                        && word.matches(
                                "january|february|march|april|may|june|july|august|september|october|november|december"
                                        + "|monday|tuesday|wednesday|thursday|friday|saturday|sunday"))
                || word.matches("next|last|early|late|mid|tomorrow|today|yesterday|later|earlier")
                || (word.equals("the") && sentence.lower(p + 1).matches("following|next|end|beginning|first|last"))
                || (word.matches("one|two|three|four|five|six|seven|ten|a")
                        && sentence.lower(p + 1).matches("days?|weeks?|months?|years?"));
    }
}
