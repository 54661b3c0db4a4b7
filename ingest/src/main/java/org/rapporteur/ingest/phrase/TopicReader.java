package org.rapporteur.ingest.phrase;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.model.Span;

/// Reads the subject of a text: what follows "on", "concerning" or "to", up to where the clause goes on.
public final class TopicReader {
    private static final int LONGEST = 45;
    private static final int LONGEST_QUOTATION = 10;

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final SubjectEnds ends;
    private final SubjectLists lists;

    public TopicReader(Sentence sentence, List<PartyPhrase> parties, Lexicon lexicon) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.lists = new SubjectLists(sentence, parties, lexicon);
        this.ends = new SubjectEnds(sentence, parties, lexicon, lists);
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
            if (behind < 0 && ends.at(start, i)) {
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
                && (sentence.word(end).tag() != Tag.PUNCT || lists.hyphenated(end))) {
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
        boolean goesOn = lexicon.has(
                        "words that go on behind brackets", sentence.lower(Math.min(close + 1, sentence.size() - 1)))
                && close + 2 < sentence.size();
        return goesOn && (!sentence.at(close + 1, "and") || lists.goesOn(close + 2)) ? close + 1 : -1;
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
