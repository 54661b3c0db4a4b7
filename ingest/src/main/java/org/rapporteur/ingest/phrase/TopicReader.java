package org.rapporteur.ingest.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.model.Span;

/// Reads the subject of a text: what follows "on", "concerning" or "to", up to where the clause goes on.
public final class TopicReader {
    private static final int LONGEST = 45;
    private static final int LONGEST_ANNOUNCEMENT = 4;
    private static final int LONGEST_QUOTATION = 10;

    private final Sentence sentence;
    private final List<PartyPhrase> parties;
    private final Lexicon lexicon;

    public TopicReader(Sentence sentence, List<PartyPhrase> parties, Lexicon lexicon) {
        this.sentence = sentence;
        this.parties = parties;
        this.lexicon = lexicon;
    }

    /// The index after the subject that begins at a word.
    public int end(int start) {
        int i = start;
        while (i < sentence.size() && i - start < LONGEST) {
            if (i > start && sentence.at(i - 1, "and")) {
                int question = behindQuestion(i);
                if (question > i) {
                    return question;
                }
            }
            int quoted = behindQuotation(i);
            if (quoted > i) {
                i = quoted;
                continue;
            }
            int behind = i > start ? behindBrackets(i) : -1;
            if (behind < 0 && stops(start, i)) {
                break;
            }
            i = behind > 0 ? behind : i + 1;
        }
        return trimmed(start, i);
    }

    /// "rivers, lakes and what we leave in them": a clause that stands for a thing ends at a mark.
    private int behindQuestion(int i) {
        int end = i;
        while (lexicon.has("words that open a thing told by a clause", sentence.lower(i))
                && end < sentence.size()
                && (sentence.word(end).tag() != Tag.PUNCT || hyphenated(end))) {
            end++;
        }
        return end;
    }

    /// "deleting “human rights defenders”": a short quotation belongs to the subject that it stands in.
    private int behindQuotation(int i) {
        return Quotes.find(sentence).stream()
                .filter(q -> q.open() == i && q.close() - q.open() <= LONGEST_QUOTATION)
                .filter(q -> sentence.word(i - 1).token().isWord())
                .mapToInt(q -> q.close() + 1)
                .findFirst()
                .orElse(i);
    }

    /// Brackets inside a subject are passed over where it goes on behind them; -1 where it does not.
    private int behindBrackets(int i) {
        if (!sentence.at(i, "(")) {
            return -1;
        }
        if (Symbols.is(sentence.word(Math.min(i + 1, sentence.size() - 1)).text())) {
            return -1;
        }
        int close = i;
        while (close < sentence.size() && !sentence.at(close, ")")) {
            close++;
        }
        boolean goesOn = sentence.word(Math.min(close + 1, sentence.size() - 1)).is("and", "of", "for", "to", "in")
                && close + 2 < sentence.size();
        return goesOn && (!sentence.at(close + 1, "and") || continuesAfterAnd(close + 2)) ? close + 1 : -1;
    }

    private int trimmed(int start, int end) {
        int i = end;
        while (i > start) {
            Tag tag = sentence.word(i - 1).tag();
            boolean loose = tag == Tag.ADP
                    || tag == Tag.CCONJ
                    || tag == Tag.PUNCT
                    || tag == Tag.ADV
                    || tag == Tag.DET
                    || tag == Tag.PART
                    || tag == Tag.AUX
                    || tag == Tag.SCONJ;
            boolean bracket = sentence.at(i - 1, ")") || sentence.at(i - 1, "'") || closesQuotation(start, i - 1);
            if (!loose || bracket) {
                break;
            }
            i--;
        }
        return i;
    }

    private boolean closesQuotation(int start, int i) {
        return Quotes.find(sentence).stream().anyMatch(q -> q.close() == i && q.open() > start);
    }

    private boolean stops(int start, int i) {
        String word = sentence.lower(i);
        Tag tag = sentence.word(i).tag();
        if (tag == Tag.PUNCT || word.equals("(") || word.equals("[")) {
            return stopsAtPunctuation(start, i);
        }
        if (i == start) {
            return false;
        }
        if (word.equals("and") || word.equals("or")) {
            return !continuesAfterAnd(i + 1);
        }
        if (sentence.at(i - 1, "and") && isNounLike(i)) {
            return false;
        }
        if (word.equals("by") || word.equals("from")) {
            return partyAt(i + 1);
        }
        boolean name = sentence.word(i).token().capitalised()
                && sentence.word(i - 1).token().capitalised();
        if (lexicon.has("topic stops", word) && !hyphenated(i) && !name) {
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

    private boolean hyphenated(int i) {
        return sentence.at(i - 1, "-") || sentence.at(i + 1, "-");
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
            return !continuesList(i);
        }
        return !word.equals("'") && !word.equals("’");
    }

    /// "peace, security and disarmament": only nouns up to an "and", and no verb behind.
    private boolean continuesList(int comma) {
        boolean and = false;
        int nouns = 0;
        for (int i = comma + 1; i < sentence.size() && i < comma + 14; i++) {
            Tag tag = sentence.word(i).tag();
            String word = sentence.lower(i);
            if (partyAt(i) || (lexicon.has("topic stops", word) && !hyphenated(i))) {
                return false;
            }
            if (word.equals("and") && sentence.at(i - 1, ",") && partyAt(i + 1)) {
                return false;
            }
            if (word.equals("and") || word.equals("or")) {
                boolean attributes = isAttribute(i - 1) && isAttribute(i + 1);
                return (attributes || nouns + (sentence.at(i - 1, ",") ? 1 : 0) > 0) && continuesAfterAnd(i + 1);
            }
            if (tag == Tag.AUX || tag == Tag.PRON || tag == Tag.SCONJ || (tag == Tag.VERB && !word.endsWith("ing"))) {
                return false;
            }
            if (tag == Tag.PUNCT && !word.equals(",") && !word.equals("-") && !word.equals("'")) {
                return false;
            }
            nouns += tag == Tag.NOUN || tag == Tag.PROPN || word.endsWith("ing") ? 1 : 0;
        }
        return and;
    }

    /// "child, early and forced marriage"
    private boolean isAttribute(int i) {
        Tag tag = i < sentence.size() ? sentence.word(i).tag() : Tag.PUNCT;
        return tag == Tag.ADJ
                || tag == Tag.ADV
                || tag == Tag.VERB
                        && (sentence.lower(i).endsWith("ed")
                                || sentence.lower(i).endsWith("en"));
    }

    /// "care and support from a human rights perspective": a word that can be a noun or a verb, with nothing behind it
    /// that a verb would take.
    private boolean isNounLike(int i) {
        if (!lexicon.has("nouns that look like verbs", sentence.lower(i)) || i + 1 >= sentence.size()) {
            return false;
        }
        return switch (sentence.word(i + 1).tag()) {
            case ADP, PUNCT, CCONJ, AUX, NOUN -> true;
            default -> false;
        };
    }

    private boolean continuesAfterAnd(int i) {
        if (isNounLike(i) || lexicon.has("words that open a thing told by a clause", sentence.lower(i))) {
            return true;
        }
        if (i >= sentence.size() || lexicon.has("topic stops", sentence.lower(i)) || partyAt(i) && followedByVerb(i)) {
            return false;
        }
        Tag tag = sentence.word(i).tag();
        if (tag == Tag.AUX
                || tag == Tag.ADV
                || tag == Tag.ADP
                        && !sentence.at(i, "of")
                        && !sentence.at(i, "for")
                        && !sentence.at(i, "in")
                        && !sentence.at(i, "to")
                || tag == Tag.PUNCT) {
            return false;
        }
        if (tag == Tag.VERB && !sentence.lower(i).endsWith("ing") && !sentence.at(i - 2, "to")) {
            return sentence.word(Math.min(i + 1, sentence.size() - 1)).tag() == Tag.NOUN
                    && sentence.lower(i).endsWith("ed");
        }
        return !sentence.word(i).is("a", "an", "another", "one", "two", "three", "the") || !opensClauseOrText(i);
    }

    /// After "and": a phrase with a text's noun, or one with a verb of its own before the next break.
    private boolean opensClauseOrText(int i) {
        for (int k = i; k < sentence.size() && k < i + 9; k++) {
            Tag tag = sentence.word(k).tag();
            if (TextNouns.standard().endingAt(sentence, k).isPresent() && k < i + 5
                    || k > i && k < i + 6 && sentence.at(k, "one")
                    || k == i + 1 && sentence.at(k, "on")) {
                return true;
            }
            if (tag == Tag.PUNCT && !sentence.at(k, "-")) {
                return false;
            }
            if (tag == Tag.AUX || tag == Tag.VERB && !sentence.lower(k).endsWith("ing") && !sentence.at(k - 1, "to")) {
                return true;
            }
        }
        return false;
    }

    /// "and Peru tabled ...", "and Peru one on fog"
    private boolean followedByVerb(int i) {
        return parties.stream()
                .filter(p -> p.from() == i && p.to() < sentence.size())
                .anyMatch(p -> isVerb(p.to()) || sentence.word(p.to()).is("one", "another", "two", "a", "an", "the"));
    }

    private boolean isVerb(int i) {
        return sentence.word(i).tag() == Tag.VERB || sentence.word(i).tag() == Tag.AUX;
    }

    private boolean partyAt(int i) {
        return parties.stream().anyMatch(p -> p.from() == i);
    }

    /// Gerunds and attributes belong to the subject ("children associated with ..."), finite verbs do not.
    private boolean stopsAtVerb(int i) {
        String word = sentence.lower(i);
        Tag before = sentence.word(i - 1).tag();
        if (word.endsWith("ing") || sentence.at(i - 1, "to") || hyphenated(i)) {
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
        boolean every = sentence.word(i).is("every", "each", "this", "last", "next")
                && lexicon.has("times and places of a meeting", sentence.lower(i + 1));
        if (every) {
            return true;
        }
        if (sentence.word(i).tag() != Tag.ADP) {
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

    /// The subjects of several texts: "on A, B and C" for three, "on A and on B".
    List<Span> split(int start, int end, boolean plural, int count) {
        List<int[]> parts = new ArrayList<>();
        if (plural) {
            parts = parts(start, end, count);
        }
        if (parts.size() < 2 || count > 0 && parts.size() != count) {
            return List.of(sentence.span(start, end - 1));
        }
        return parts.stream().map(p -> sentence.span(p[0], p[1] - 1)).toList();
    }

    private List<int[]> parts(int start, int end, int count) {
        List<int[]> parts = new ArrayList<>();
        int from = start;
        for (int i = start; i <= end; i++) {
            boolean cut = i == end || sentence.at(i, ",") || sentence.at(i, "and");
            if (cut && i > from) {
                parts.add(new int[] {from, i});
            }
            if (cut) {
                from = sentence.at(i + 1, "on") ? i + 2 : i + 1;
            }
        }
        boolean commas = false;
        for (int i = start; i < end; i++) {
            commas |= sentence.at(i, ",");
        }
        return count > 0 || !commas || parts.size() > 2 ? parts : List.of();
    }
}
