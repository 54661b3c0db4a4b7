package org.rapporteur.ingest.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.pattern.Frame.Element;
import org.rapporteur.ingest.pattern.Frame.Kind;
import org.rapporteur.ingest.pattern.FrameMatch.Slot;
import org.rapporteur.ingest.phrase.Clause;
import org.rapporteur.ingest.phrase.Mark;
import org.rapporteur.ingest.phrase.NounPhrase;
import org.rapporteur.ingest.phrase.ParsedSentence;

/// Finds what a relative clause is about: the phrase before its pronoun fills the last place of the frame.
final class Antecedents {
    private final ParsedSentence parsed;
    private final Sentence sentence;
    private final FrameTail tail;
    private final Lexicon lexicon;

    Antecedents(ParsedSentence parsed, FrameTail tail, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.parsed = parsed;
        this.sentence = parsed.sentence();
        this.tail = tail;
    }

    /// "the phrase that Chile insisted on", "the term, which Peru thought premature": the place stands before the
    /// subject.
    Optional<Slot> antecedent(Frame frame, Clause clause, int verb) {
        Element what = new Element.Place(Kind.WHAT);
        if (!frame.rest().contains(what) || clause.subject().isEmpty()) {
            return Optional.empty();
        }
        int before = clause.subject().getFirst() - 1;
        int k = before;
        boolean joined = k > 0
                && parsed.chunk(k) instanceof NounPhrase noun
                && noun.pronoun()
                && sentence.word(noun.from()).is("that", "which")
                && parsed.isMark(k - 1, Mark.Kind.COORDINATOR);
        k -= joined ? 1 : 0;
        while (parsed.isMark(k, Mark.Kind.RELATIVE, Mark.Kind.COMMA)
                || parsed.mark(k).filter(m -> m.is("on", "for", "to", "with")).isPresent()) {
            k--;
        }
        Optional<Slot> bare = bare(frame, clause, verb);
        if (bare.isPresent()) {
            return bare;
        }
        boolean relative = joined || k < before && parsed.isMark(before, Mark.Kind.RELATIVE);
        if (relative && parsed.isMark(k, Mark.Kind.COORDINATOR)) {
            k = earlierAntecedent(k);
        }
        if (!relative || k < 0 || !(tail.isParty(k) || parsed.isMark(k, Mark.Kind.QUOTE))) {
            return Optional.empty();
        }
        List<Element> own = new ArrayList<>(frame.rest());
        own.remove(what);
        boolean fronted = !own.isEmpty()
                && own.getLast() instanceof Element.Words(var words)
                && parsed.mark(before - 1).filter(m -> words.contains(m.word())).isPresent();
        own = fronted ? own.subList(0, own.size() - 1) : own;
        boolean last = frame.rest().getLast().equals(what);
        if (last && !fronted && !clause.object().isEmpty()) {
            return Optional.empty();
        }
        List<Element> all = new ArrayList<>(own);
        all.add(new Element.End());
        int to = parsed.chunk(k).to();
        return tail.from(all, verb + 1).isPresent() || own.isEmpty() || stranded(own, verb + 1)
                ? Optional.of(new Slot(parsed.chunk(k).from(), to))
                : Optional.empty();
    }

    /// "a word Chile would not swallow": a noun for words right before the subject, and no object behind the verb.
    private Optional<Slot> bare(Frame frame, Clause clause, int verb) {
        int k = clause.subject().getFirst() - 1;
        boolean word = k > 0
                && parsed.chunk(k) instanceof NounPhrase noun
                && lexicon.has("word nouns", noun.head())
                && parsed.isMark(k - 1, Mark.Kind.COMMA, Mark.Kind.STOP, Mark.Kind.OPEN);
        List<Element> own = new ArrayList<>(frame.rest());
        own.remove(new Element.Place(Kind.WHAT));
        own.add(new Element.End());
        return word && tail.from(own, verb + 1).isPresent()
                ? Optional.of(new Slot(parsed.chunk(k).from(), parsed.chunk(k).to()))
                : Optional.empty();
    }

    /// "a phrase that X wanted and that Y did not": the phrase before the first of the relative pronouns, or -1.
    private int earlierAntecedent(int k) {
        for (int i = k - 1; i > 0; i--) {
            if (parsed.isMark(i, Mark.Kind.RELATIVE)) {
                int phrase = i - 1;
                while (phrase > 0 && parsed.isMark(phrase, Mark.Kind.PREPOSITION, Mark.Kind.COMMA)) {
                    phrase--;
                }
                return phrase;
            }
            if (parsed.isMark(i, Mark.Kind.STOP)) {
                return -1;
            }
        }
        return -1;
    }

    /// The words of the frame are there, and no phrase follows them.
    private boolean stranded(List<Element> own, int word) {
        List<Element> all = new ArrayList<>(own);
        all.add(new Element.Place(Kind.PARTY));
        return tail.from(own, word).isPresent() && tail.from(all, word).isEmpty();
    }
}
