package org.rapporteur.ingest.extract;

import java.util.Optional;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.phrase.ParsedSentence;
import org.rapporteur.model.Article;
import org.rapporteur.model.PartialDate;

/// Tells whether a sentence speaks of another time or place than the meeting, so that a text that comes up in it is one
/// of those: "In March 2024, at the midterm review, ...", "which the Security Council adopted".
final class BackgroundScope {
    /// Where nothing is known of the meeting's time.
    static final BackgroundScope NONE = new BackgroundScope(Optional.empty());

    private final Optional<Integer> year;

    private BackgroundScope(Optional<Integer> year) {
        this.year = year;
    }

    /// The scope of an article, by the year in which it was published.
    static BackgroundScope of(Article article) {
        return new BackgroundScope(article.published().map(PartialDate::year));
    }

    /// Whether a text that the sentence introduces belongs elsewhere.
    boolean covers(ParsedSentence parsed) {
        Sentence sentence = parsed.sentence();
        for (int i = 0; i < sentence.size(); i++) {
            if (otherYear(sentence, i)
                    || otherBody(sentence, i)
                    || sentence.at(i, "last", "year")
                    || sentence.at(i, "years", "ago")) {
                return true;
            }
        }
        return false;
    }

    /// Whether a verb is said of last year: "(last year, its negotiations were chaired by Peru)", "was tabled last
    /// year".
    static boolean ofLastYear(ParsedSentence parsed, int verb) {
        Sentence sentence = parsed.sentence();
        int from = parsed.chunk(verb).from();
        while (from > 0 && !sentence.word(from - 1).is(";", ":", "(", ")", "–", "—")) {
            from--;
        }
        int to = Math.min(parsed.chunk(verb).to() + 4, sentence.size());
        for (int i = from; i < to; i++) {
            boolean last = sentence.word(i).is("last", "previous")
                    && sentence.word(Math.min(i + 1, sentence.size() - 1)).is("year", "time", "session");
            boolean ago = sentence.word(i).is("years", "months") && sentence.at(i + 1, "ago");
            if (sentence.at(i, "was", "a", "time")
                    || sentence.at(i, "used", "to")
                    || sentence.at(i, "in", "the", "past")) {
                return true;
            }
            boolean possessive = sentence.at(i + 2, "'s");
            if ((last || ago) && !possessive) {
                return true;
            }
        }
        return false;
    }

    private boolean otherYear(Sentence sentence, int i) {
        String word = sentence.word(i).text();
        boolean opens = i >= 1 && i <= 2 && sentence.at(0, "in") || i >= 1 && sentence.at(i - 1, "in");
        return opens
                && word.matches("(?:19|20)\\d\\d")
                && year.filter(y -> Integer.parseInt(word) < y).isPresent();
    }

    private static boolean otherBody(Sentence sentence, int i) {
        return sentence.at(i, "security", "council") && sentence.word(i).token().capitalised();
    }
}
