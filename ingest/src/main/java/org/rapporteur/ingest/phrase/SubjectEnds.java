package org.rapporteur.ingest.phrase;

import java.util.List;
import java.util.Locale;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;
import org.rapporteur.ingest.lexicon.Lexicon;

/// Tells where the subject of a text ends: before a verb, a time, a vote, a symbol, or the mark of another clause.
final class SubjectEnds {
    private static final int LONGEST_ANNOUNCEMENT = 4;

    private final Sentence sentence;
    private final List<PartyPhrase> parties;
    private final Lexicon lexicon;
    private final SubjectLists lists;

    SubjectEnds(Sentence sentence, List<PartyPhrase> parties, Lexicon lexicon, SubjectLists lists) {
        this.sentence = sentence;
        this.parties = parties;
        this.lexicon = lexicon;
        this.lists = lists;
    }

    /// Whether a subject that begins at a word ends before another.
    boolean at(int start, int i) {
        String word = sentence.lower(i);
        Tag tag = sentence.word(i).tag();
        if (tag == Tag.PUNCT || word.equals("(") || word.equals("[")) {
            return stopsAtPunctuation(start, i);
        }
        if (i == start) {
            return false;
        }
        if (word.equals("and") || word.equals("or")) {
            return !lists.goesOn(i + 1);
        }
        if (sentence.at(i - 1, "and") && lists.isNounLike(i)) {
            return false;
        }
        if (word.equals("by") || word.equals("from")) {
            return partyAt(i + 1);
        }
        boolean name = sentence.word(i).token().capitalised()
                && sentence.word(i - 1).token().capitalised();
        if (lexicon.has("topic stops", word) && !lists.hyphenated(i) && !name) {
            return true;
        }
        if (tag == Tag.VERB) {
            return stopsAtVerb(i);
        }
        return tag == Tag.AUX || isPronoun(i) || opensTime(i) || opensVote(i) || opensSymbol(i);
    }

    /// "in document L.9"
    private boolean opensSymbol(int i) {
        int symbol = i + 1;
        while (symbol < i + LONGEST_ANNOUNCEMENT && lexicon.has("symbol announcers", sentence.lower(symbol))) {
            symbol++;
        }
        return lexicon.has("symbol announcers", sentence.lower(i))
                && Symbols.is(sentence.lower(symbol).toUpperCase(Locale.ROOT));
    }

    private boolean isPronoun(int i) {
        return sentence.word(i).tag() == Tag.PRON && !lexicon.has("pronouns inside a subject", sentence.lower(i));
    }

    private boolean stopsAtPunctuation(int start, int i) {
        String word = sentence.word(i).text();
        if (word.equals("-") || word.equals("/") || word.equals("&")) {
            return false;
        }
        if (word.equals("–")) {
            return sentence.word(i).token().spaceBefore();
        }
        if (word.equals(",") && i > start) {
            return !lists.atComma(i);
        }
        return !word.equals("'") && !word.equals("’");
    }

    /// Gerunds and attributes belong to the subject ("children associated with ..."), finite verbs do not.
    private boolean stopsAtVerb(int i) {
        String word = sentence.lower(i);
        Tag before = sentence.word(i - 1).tag();
        if (word.endsWith("ing") || sentence.at(i - 1, "to") || lists.hyphenated(i)) {
            return false;
        }
        if (isNounReadAsVerb(i)) {
            return false;
        }
        Tag after = i + 1 < sentence.size() ? sentence.word(i + 1).tag() : Tag.PUNCT;
        boolean attribute =
                before == Tag.ADJ || before == Tag.DET || before == Tag.ADP || before == Tag.CCONJ || before == Tag.ADV;
        boolean participle = word.endsWith("ed") || word.endsWith("en") || word.endsWith("wn");
        return !(participle && (attribute || after == Tag.ADP && !partyAt(i + 2) || after == Tag.NOUN));
    }

    /// "the oil slick on the shores": behind a singular noun a finite verb would have its ending.
    private boolean isNounReadAsVerb(int i) {
        String word = sentence.lower(i);
        boolean base = word.equals(sentence.word(i).lemma())
                && !lexicon.has("verbs whose past is their base form", word)
                && !word.endsWith("ed");
        return base
                && sentence.word(i - 1).tag() == Tag.NOUN
                && !sentence.lower(i - 1).endsWith("s");
    }

    /// "on Friday", "in the plenary", "at the session".
    private boolean opensTime(int i) {
        // "themes of the next session" belong to it
        boolean every = !(sentence.at(i - 1, "the") && sentence.at(i - 2, "of"))
                && sentence.word(i).is("every", "each", "this", "last", "next")
                && lexicon.has("times and places of a meeting", sentence.lower(i + 1));
        if (every) {
            return true;
        }
        boolean ofWhat = sentence.at(i, "of") && sentence.word(i - 1).tag() == Tag.NOUN;
        if (sentence.word(i).tag() != Tag.ADP || ofWhat) {
            return false;
        }
        int j = i + 1;
        while (lexicon.has("words before a time", sentence.lower(j))) {
            j++;
        }
        String word = sentence.lower(j);
        return lexicon.has("weekdays", word)
                || lexicon.has("months", word)
                || lexicon.has("times and places of a meeting", word)
                || word.matches("\\d+");
    }

    private boolean opensVote(int i) {
        return sentence.at(i, "with")
                && (sentence.word(Math.min(i + 1, sentence.size() - 1)).tag() == Tag.NUM
                        || partyAt(i + 1)
                        || sentence.at(i + 1, "no")
                        || sentence.at(i + 1, "only"));
    }

    private boolean partyAt(int i) {
        return parties.stream().anyMatch(p -> p.from() == i);
    }
}
