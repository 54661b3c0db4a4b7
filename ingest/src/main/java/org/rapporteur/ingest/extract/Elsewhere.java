package org.rapporteur.ingest.extract;

import java.util.OptionalInt;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.model.Article;
import org.rapporteur.model.PartialDate;

/// Tells whether words speak of another body or year than the meeting's own ("last year", "in the Security Council",
/// "in
/// 2019"), so that votes told there are not the meeting's.
final class Elsewhere {
    private static final int LONGEST_PHRASE = 4;

    private final Lexicon lexicon;
    private final OptionalInt firstYear;

    Elsewhere(Lexicon lexicon, Article article) {
        this.lexicon = lexicon;
        this.firstYear =
                article.published().stream().mapToInt(Elsewhere::firstYear).findFirst();
    }

    /// A report in January or February may tell of a meeting of the year before.
    private static int firstYear(PartialDate published) {
        return published.month() > 2 ? published.year() : published.year() - 1;
    }

    /// Whether the clause that holds a word speaks of another body or year.
    boolean at(Sentence sentence, int word) {
        int from = word;
        while (from > 0 && !ends(sentence, from - 1)) {
            from--;
        }
        int to = word;
        while (to < sentence.size() && !ends(sentence, to)) {
            to++;
        }
        for (int i = from; i < to; i++) {
            if (phraseAt(sentence, i, to) || earlierYear(sentence, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean ends(Sentence sentence, int i) {
        return sentence.word(i).is(";", ".", ":", "—", "–")
                        && sentence.word(i).token().spaceBefore()
                || sentence.word(i).is(";", ".", ":");
    }

    private boolean phraseAt(Sentence sentence, int i, int to) {
        StringBuilder words = new StringBuilder();
        for (int k = 0; k < LONGEST_PHRASE && i + k < to; k++) {
            words.append(k == 0 ? "" : " ").append(sentence.lower(i + k));
            if (lexicon.has("other bodies and years", words.toString())) {
                return !isCompared(sentence, i);
            }
        }
        return false;
    }

    /// "three more than last year", "as last year", "close to last year's": beside what was done now.
    private static boolean isCompared(Sentence sentence, int i) {
        return sentence.word(Math.max(0, i - 1)).is("than", "as", "like", "unlike", "to", "with")
                || sentence.at(i - 2, "than", "in")
                || sentence.at(i - 2, "as", "in")
                || sentence.at(i - 2, "as", "at");
    }

    private boolean earlierYear(Sentence sentence, int i) {
        String word = sentence.lower(i);
        return firstYear.isPresent()
                && word.matches("(?:19|20)\\d\\d")
                && sentence.word(Math.max(0, i - 1))
                        .is("in", "since", "of", "from", "back", "march", "april", "may", "june")
                && Integer.parseInt(word) < firstYear.getAsInt();
    }
}
