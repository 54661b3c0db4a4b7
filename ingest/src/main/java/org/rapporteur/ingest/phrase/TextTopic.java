package org.rapporteur.ingest.phrase;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.ingest.language.Lemmas;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;
import org.rapporteur.model.Span;

/// What a text's noun is followed by that tells the subject: "on ...", "aimed at ...", "calling for ...", "by Chile on
/// ...".
final class TextTopic {
    private static final int FARTHEST_SPONSOR = 8;

    private final PhraseContext context;
    private final Sentence sentence;
    private final TopicReader topics;

    TextTopic(PhraseContext context) {
        this.context = context;
        this.sentence = context.sentence();
        this.topics = new TopicReader(sentence, context.parties(), context.lexicon());
    }

    /// Where a subject was read to, and the subject or subjects.
    ///
    /// @param contiguous whether it stands right behind the noun, with no sponsors between
    record Found(int end, List<Span> spans, boolean contiguous) {
        private static Found none(int at) {
            return new Found(at, List.of(), true);
        }
    }

    /// The subject behind a noun.
    Found after(int to, boolean plural, int count) {
        int open = opener(to);
        if (open > 0) {
            int end = topics.end(open);
            boolean owner = sentence.at(end, "'s") || sentence.at(end, "'");
            return end > open && !owner ? subjects(open, end, plural, count) : Found.none(to);
        }
        int later = afterSponsors(to);
        if (later > 0 && context.has("topic openers", later) && !timeAt(later + 1)) {
            int end = topics.end(later + 1);
            return end > later + 1
                    ? new Found(end, topics.split(later + 1, end, plural, count), false)
                    : Found.none(to);
        }
        return Found.none(to);
    }

    /// Whether the first of several subjects has a symbol of its own: "the decisions on forests (L.5), on seas (L.6)
    /// and
    /// on birds (L.7)"; the noun's own phrase is about the first one only.
    boolean firstOfSymbols(int to) {
        int open = opener(to);
        if (open == 0) {
            return false;
        }
        int end = topics.end(open);
        return sentence.at(end, "(") && context.symbolAfter(end) == end + 1;
    }

    /// The subject, and for several texts those that follow: "resolutions on rice, on wheat and on rye".
    private Found subjects(int open, int firstEnd, boolean plural, int count) {
        List<Span> spans = new ArrayList<>(topics.split(open, firstEnd, plural, count));
        int end = firstEnd;
        int next = plural ? furtherSubject(end) : 0;
        while (next > 0 && topics.end(next) > next) {
            end = topics.end(next);
            spans.addAll(topics.split(next, end, true, count));
            next = furtherSubject(end);
        }
        return new Found(end, spans, true);
    }

    /// The index behind ", on", "and on" or ", and on"; 0 where none stands there.
    private int furtherSubject(int i) {
        int comma = sentence.at(i, ",") ? i + 1 : i;
        int on = sentence.at(comma, "and") ? comma + 1 : comma;
        return on > i && on + 1 < sentence.size() && sentence.at(on, "on") && !timeAt(on + 1) ? on + 1 : 0;
    }

    /// The index where the subject begins after "on", "aimed at", "calling for", "to"; 0 where none does.
    private int opener(int i) {
        int j = sentence.at(i, ",") && context.has("topic openers", i + 1) ? i + 1 : i;
        if (j >= sentence.size()) {
            return 0;
        }
        if (context.has("topic openers", j)) {
            int start = sentence.at(j, "concerned") ? j + 2 : j + 1;
            return start < sentence.size() && !timeAt(start) ? start : 0;
        }
        if (context.hasPair("topic openers of two words", j)) {
            return j + 2;
        }
        boolean content = context.lexicon()
                        .has("content verbs", sentence.word(j).lemma())
                || context.lexicon().has("content verbs", Lemmas.standard().verb(sentence.lower(j)));
        boolean pronoun = j + 1 < sentence.size() && sentence.word(j + 1).tag() == Tag.PRON;
        if (content && sentence.lower(j).endsWith("ing") && !pronoun) {
            return j;
        }
        if (sentence.at(j, "against") && context.nounAfterDeterminer(j + 1)) {
            return j + 1;
        }
        if (sentence.at(j, "for") && context.nounAfterArticle(j + 1)) {
            return j + 1;
        }
        boolean infinitive = sentence.at(j, "to") && j + 1 < sentence.size() && context.has("content verbs", j + 1);
        return infinitive ? j + 1 : 0;
    }

    /// "on Friday", "on 12 May", "on behalf": what follows is no subject.
    private boolean timeAt(int i) {
        return context.has("weekdays", i)
                || context.has("months", i)
                || sentence.lower(i).matches("\\d+.*")
                || context.has("no topics", i)
                || context.hasPair("no topics", i);
    }

    /// "a draft by Chile on X", "a text, tabled by A and B, on X": the index after the sponsors, or 0.
    int afterSponsors(int i) {
        int j = i;
        int limit = i + FARTHEST_SPONSOR;
        while (j < sentence.size() && j < limit && !context.partyAt(j)) {
            Tag tag = sentence.word(j).tag();
            boolean link = sentence.word(j).is("by", "from", "of", "and", ",", "(")
                    || tag == Tag.ADV
                    || tag == Tag.AUX
                    || tag == Tag.VERB && sentence.lower(j).matches(".*(?:ed|en|ng|ut|ht)");
            if (!link || sentence.at(j, "of") && j > i) {
                return 0;
            }
            j++;
        }
        if (j == i
                || j >= sentence.size()
                || !context.partyAt(j)
                || !sentence.word(j - 1).is("by", "from", "of", "(")) {
            return 0;
        }
        int after = context.partyEnd(j);
        return sentence.at(after, ",") || sentence.at(after, ")") ? after + 1 : after;
    }
}
