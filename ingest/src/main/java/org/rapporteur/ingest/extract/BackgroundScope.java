package org.rapporteur.ingest.extract;

import java.util.Optional;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.phrase.ParsedSentence;
import org.rapporteur.ingest.phrase.TextPhrase;
import org.rapporteur.model.Article;
import org.rapporteur.model.PartialDate;

/// Tells whether a sentence speaks of another time or place than the meeting, so that a text that comes up in it is one
/// of those: "In March 2024, at the midterm review, ...", "which the Security Council adopted".
final class BackgroundScope {
    /// Where nothing is known of the meeting's time.
    static final BackgroundScope NONE = new BackgroundScope(Optional.empty());

    private static final int MOST_BEFORE_TIME = 2;
    private static final int MOST_BEHIND_TIME = 3;
    private static final String[] RELATIVE = {"which", "who", "whose", "whom", "that", "where"};

    private final Optional<Integer> year;

    private BackgroundScope(Optional<Integer> year) {
        this.year = year;
    }

    /// The scope of an article, by the year in which it was published.
    static BackgroundScope of(Article article) {
        return new BackgroundScope(article.published().map(PartialDate::year));
    }

    /// Whether a text that a phrase introduces belongs elsewhere. Words for another time count for the phrases of
    /// their own part of the sentence; at its head, or between commas by themselves, for all that follows or
    /// surrounds them, up to a semicolon or "this year".
    boolean covers(ParsedSentence parsed, TextPhrase phrase) {
        Sentence sentence = parsed.sentence();
        for (int i = 0; i < sentence.size(); i++) {
            if (otherBody(sentence, i) || otherTime(sentence, i) && reaches(sentence, i, phrase.head())) {
                return true;
            }
        }
        return false;
    }

    /// "last year", "three years ago", "in 2019"; not "more than last year", "last year's".
    private boolean otherTime(Sentence sentence, int i) {
        boolean last = sentence.at(i, "last", "year");
        boolean ago = sentence.at(i, "years", "ago");
        return (last || ago || otherYear(sentence, i)) && !isCompared(sentence, i) && !sentence.at(i + 2, "'s");
    }

    private static boolean isCompared(Sentence sentence, int i) {
        int before = i - 1;
        while (before > 0 && sentence.word(before).is("in", "the", "two", "three", "four", "five", "some")) {
            before--;
        }
        return before >= 0 && sentence.word(before).is("than", "from", "as", "since", "like", "unlike", "to", "of");
    }

    private static boolean reaches(Sentence sentence, int time, int head) {
        int from = partStart(sentence, time);
        int to = partEnd(sentence, time);
        if (from <= head && head < to) {
            return true;
        }
        boolean frame = time - from <= MOST_BEFORE_TIME && to - time <= MOST_BEHIND_TIME || from == 0;
        return frame && !sentence.word(from).is(RELATIVE) && !parted(sentence, time, head);
    }

    private static int partStart(Sentence sentence, int i) {
        int from = i;
        while (from > 0 && !isBreak(sentence, from - 1)) {
            from--;
        }
        return from;
    }

    private static int partEnd(Sentence sentence, int i) {
        int to = i;
        while (to < sentence.size() && !isBreak(sentence, to)) {
            to++;
        }
        return to;
    }

    private static boolean isBreak(Sentence sentence, int i) {
        return sentence.word(i).is(",", ";", ":", "(", ")", "–", "—");
    }

    /// Whether a semicolon, a bracket or a word for this time stands between two words.
    private static boolean parted(Sentence sentence, int i, int k) {
        for (int j = Math.min(i, k); j < Math.max(i, k); j++) {
            boolean now = sentence.at(j, "now")
                    || sentence.at(j, "this", "year")
                    || sentence.at(j, "this", "time")
                    || sentence.at(j, "this", "session");
            if (sentence.word(j).is(";", "(", ")") || now) {
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
            boolean other = (last || ago) && !isCompared(sentence, i) && !sentence.at(i + 2, "'s");
            if (other && reaches(sentence, i, parsed.chunk(verb).from())) {
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
