package org.rapporteur.ingest.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.ingest.lexicon.Lexicon;

/// Mends what a tagger trained on web reviews and mails often gets wrong in reports of meetings; the words are in
/// `tag-words.txt`.
final class TagCorrections {
    private static final Pattern PARTICIPLE = Pattern.compile(".*(?:ed|wn|[^e]en)");

    private TagCorrections() {}

    static List<Tag> apply(List<Token> sentence, List<Tag> tags) {
        List<Tag> mended = new ArrayList<>(tags);
        for (int i = 0; i < mended.size(); i++) {
            if (is("co-verbs", sentence, i)) {
                mended.set(i, Tag.VERB);
            }
            if (isPerfect(sentence, mended, i)) {
                mended.set(i, Tag.AUX);
            }
            if (i == 0 && isAgentless(sentence)) {
                mended.set(i, Tag.VERB);
            }
            if (isPluralBehindPreposition(sentence, mended, i)) {
                mended.set(i, Tag.NOUN);
            }
            if (mended.get(i) == Tag.PRON && isNoPronoun(sentence.get(i))) {
                mended.set(i, Tag.NOUN);
            }
            if (mended.get(i) == Tag.VERB && endsLikeNoun(sentence.get(i).lower())) {
                mended.set(i, Tag.NOUN);
            }
            if (isBehindInsertion(sentence, mended, i)) {
                mended.set(i, Tag.VERB);
            }
            if (isPastAfterName(sentence, mended, i)) {
                mended.set(i, Tag.VERB);
            }
            if (isBehindNumber(sentence, mended, i) || isVerbAfterAll(sentence, mended, i)) {
                mended.set(i, Tag.VERB);
            }
            if (mended.get(i) == Tag.VERB && isOwned(sentence, mended, i)) {
                mended.set(i, Tag.NOUN);
            }
            if (mended.get(i) == Tag.VERB && (isNoVerb(sentence, i) || isAttribute(sentence, mended, i))) {
                mended.set(i, Tag.ADJ);
            }
        }
        for (int i = 0; i < mended.size(); i++) {
            mended.set(i, functionWord(sentence, mended, i));
            mended.set(i, OperativeVerbs.read(sentence, mended, i));
        }
        return List.copyOf(mended);
    }

    private static boolean endsLikeNoun(String word) {
        return !Lexicon.standard().has("verbs that end like nouns", word)
                && Lexicon.standard().words("endings of nouns").stream().anyMatch(word::endsWith);
    }

    /// "The third, submitted by Chile, deals with lakes": what looks like a plural and takes a verb's preposition.
    private static boolean isBehindInsertion(List<Token> sentence, List<Tag> tags, int i) {
        return i > 0
                && i + 1 < tags.size()
                && tags.get(i) == Tag.NOUN
                && sentence.get(i - 1).lower().equals(",")
                && Lexicon.standard()
                        .has(
                                "verbs of a text's content",
                                sentence.get(i).lower() + " "
                                        + sentence.get(i + 1).lower());
    }

    /// "on dates and themes": a plural that is no pronoun.
    private static boolean isNoPronoun(Token token) {
        String word = token.lower();
        return token.isWord()
                && word.length() > 3
                && word.endsWith("s")
                && !token.capitalised()
                && !Lexicon.standard().has("pronouns in s", word);
    }

    /// "managed to table it", "had tabled": no auxiliary and no pronoun; "it satisfied Peru", "those opposing it": no
    /// adjectives.
    private static boolean isVerbAfterAll(List<Token> sentence, List<Tag> tags, int i) {
        String word = sentence.get(i).lower();
        Tag tag = tags.get(i);
        boolean noAuxiliary = tag == Tag.AUX && word.length() > 3 && !isAuxiliary(word);
        boolean noPronoun = tag == Tag.PRON && word.endsWith("ed");
        if (noAuxiliary || noPronoun) {
            return true;
        }
        if (i == 0 || i + 1 >= tags.size()) {
            return false;
        }
        Tag after = tags.get(i + 1);
        boolean object = after == Tag.DET || after == Tag.PROPN || after == Tag.PRON;
        boolean past =
                tag == Tag.ADJ && word.endsWith("ed") && is("subjects of a past tense", sentence, i - 1) && object;
        boolean gerund = (tag == Tag.ADJ || tag == Tag.NOUN)
                && word.endsWith("ing")
                && is("owners of a gerund", sentence, i - 1)
                && object;
        boolean infinitive = (tag == Tag.NOUN || tag == Tag.ADJ)
                && sentence.get(i - 1).lower().equals("to")
                && tags.get(i - 1) == Tag.PART
                && after == Tag.DET;
        return past || gerund || infinitive;
    }

    private static boolean isAuxiliary(String word) {
        return Lexicon.standard().has("long auxiliaries", word) || word.endsWith("n't") || word.endsWith("n’t");
    }

    private static boolean is(String list, List<Token> sentence, int i) {
        return Lexicon.standard().has(list, sentence.get(i).lower());
    }

    /// "both voted for it" has no conjunction; "deferred to next year", "one hundred votes" have no second verb.
    private static Tag functionWord(List<Token> sentence, List<Tag> tags, int i) {
        Tag tag = tags.get(i);
        Tag before = i > 0 ? tags.get(i - 1) : Tag.PUNCT;
        Tag after = i + 1 < tags.size() ? tags.get(i + 1) : Tag.PUNCT;
        boolean noun = tag == Tag.NOUN || tag == Tag.ADJ;
        boolean named = before == Tag.NOUN || before == Tag.PROPN;
        boolean predicate = after == Tag.VERB || after == Tag.AUX || after == Tag.PUNCT;
        if (is("always adjectives", sentence, i)
                || before == Tag.DET && is("adjectives behind an article", sentence, i)) {
            return Tag.ADJ;
        }
        if (noun && is("auxiliaries read as nouns", sentence, i)) {
            return Tag.AUX;
        }
        if (is("always interjections", sentence, i)) {
            return Tag.INTJ;
        }
        if (tag == Tag.VERB && is("numerals read as verbs", sentence, i)) {
            return Tag.NUM;
        }
        if (predicate && is("pronouns before verbs", sentence, i)) {
            return Tag.PRON;
        }
        boolean verb = is("always verbs", sentence, i) || named && is("co-verbs behind a name", sentence, i);
        return verb ? Tag.VERB : tag;
    }

    /// "Peru had drafted": the verb of having is an auxiliary before a participle.
    private static boolean isPerfect(List<Token> sentence, List<Tag> tags, int i) {
        boolean have = tags.get(i) == Tag.VERB && is("forms of have", sentence, i);
        int next = i + 1;
        while (next < tags.size() && (tags.get(next) == Tag.ADV || tags.get(next) == Tag.PART)) {
            next++;
        }
        return have
                && next < tags.size()
                && tags.get(next) == Tag.VERB
                && PARTICIPLE.matcher(sentence.get(next).lower()).matches();
    }

    /// "on marshes": no form in -s of a verb follows a preposition.
    private static boolean isPluralBehindPreposition(List<Token> sentence, List<Tag> tags, int i) {
        return i > 0
                && tags.get(i) == Tag.VERB
                && tags.get(i - 1) == Tag.ADP
                && sentence.get(i).lower().endsWith("s")
                && !sentence.get(i).lower().endsWith("ss")
                && is("prepositions before plurals", sentence, i - 1);
    }

    /// "Submitted by Australia." has no noun that the participle could belong to.
    private static boolean isAgentless(List<Token> sentence) {
        return sentence.size() > 2
                && PARTICIPLE.matcher(sentence.getFirst().lower()).matches()
                && sentence.get(1).lower().equals("by");
    }

    /// "Belarus spoke for it": a past form that looks like a noun, behind a name and before a preposition.
    private static boolean isPastAfterName(List<Token> sentence, List<Tag> tags, int i) {
        boolean between = i > 0 && i + 1 < tags.size() && tags.get(i - 1) == Tag.PROPN && tags.get(i + 1) == Tag.ADP;
        String word = sentence.get(i).lower();
        return between
                && tags.get(i) == Tag.NOUN
                && !Lemmas.standard().verb(word).equals(word)
                && !word.endsWith("s")
                && !word.endsWith("ing");
    }

    /// "paragraph 5 sets up a fund": what looks like a plural behind a numbered part, before a phrase of its own.
    private static boolean isBehindNumber(List<Token> sentence, List<Tag> tags, int i) {
        return i > 1
                && i + 1 < tags.size()
                && tags.get(i) == Tag.NOUN
                && tags.get(i - 1) == Tag.NUM
                && is("parts before a number", sentence, i - 2)
                && sentence.get(i).lower().endsWith("s")
                && (tags.get(i + 1) == Tag.DET || tags.get(i + 1) == Tag.ADP || tags.get(i + 1) == Tag.PROPN);
    }

    /// "Nauru's delegate tabled it": no bare verb follows an "'s" and is followed by a verb.
    private static boolean isOwned(List<Token> sentence, List<Tag> tags, int i) {
        String word = sentence.get(i).lower();
        boolean owner = i > 0 && sentence.get(i - 1).lower().equals("'s") && tags.get(i - 1) != Tag.AUX;
        boolean verbAfter = i + 1 < tags.size()
                && (tags.get(i + 1) == Tag.VERB || tags.get(i + 1) == Tag.AUX || tags.get(i + 1) == Tag.PUNCT);
        return owner
                && (verbAfter
                        || i + 1 < tags.size() && sentence.get(i + 1).lower().equals("to"))
                && !PARTICIPLE.matcher(word).matches()
                && Lemmas.standard().verb(word).equals(word);
    }

    private static boolean isNoVerb(List<Token> sentence, int i) {
        String word = sentence.get(i).lower();
        return Lexicon.standard().words("endings of no verb").stream().anyMatch(word::endsWith);
    }

    /// "by organized criminal groups", "a reconvened session": a participle between a determiner or preposition and a
    /// noun.
    private static boolean isAttribute(List<Token> sentence, List<Tag> tags, int i) {
        if (i == 0
                || i + 1 >= tags.size()
                || !PARTICIPLE.matcher(sentence.get(i).lower()).matches()) {
            return false;
        }
        Tag before = tags.get(i - 1);
        Tag after = tags.get(i + 1);
        boolean opened = before == Tag.DET
                || before == Tag.ADP
                || sentence.get(i - 1).lower().equals("by");
        boolean noun = after == Tag.NOUN || after == Tag.ADJ && i + 2 < tags.size() && tags.get(i + 2) == Tag.NOUN;
        return opened && noun && !sentence.get(i - 1).lower().equals("to");
    }
}
