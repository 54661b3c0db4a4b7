package org.rapporteur.ingest.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.pattern.Frame.Element;
import org.rapporteur.ingest.pattern.Frame.Kind;
import org.rapporteur.ingest.pattern.FrameMatch.Slot;
import org.rapporteur.ingest.phrase.Clause;
import org.rapporteur.ingest.phrase.Mark;
import org.rapporteur.ingest.phrase.ParsedSentence;
import org.rapporteur.ingest.phrase.VerbGroup;

/// Compares a clause with frames.
public final class FrameMatcher {
    private final ParsedSentence parsed;
    private final Sentence sentence;
    private final VerbMood mood;
    private final FrameTail tail;
    private final Antecedents antecedents;

    public FrameMatcher(ParsedSentence parsed, Lexicon lexicon) {
        this.parsed = parsed;
        this.sentence = parsed.sentence();
        this.mood = new VerbMood(parsed, lexicon);
        this.tail = new FrameTail(parsed);
        this.antecedents = new Antecedents(parsed, tail, lexicon);
    }

    /// The frames that fit a clause, in their order.
    public List<FrameMatch> find(Frames frames, Clause clause) {
        VerbGroup group = (VerbGroup) parsed.chunk(clause.verb());
        List<FrameMatch> found = new ArrayList<>();
        for (int i = group.from(); i < group.to(); i++) {
            if (isVerb(group, i)) {
                String lemma =
                        i == group.main() ? group.lemma() : sentence.word(i).lemma();
                for (Frame frame : frames.of(lemma)) {
                    match(frame, clause, group, i).ifPresent(found::add);
                }
                if (mood.isPassive(group, i)) {
                    participles(frames, clause, group, i).forEach(found::add);
                }
            }
        }
        return found;
    }

    private boolean isVerb(VerbGroup group, int i) {
        return i == group.main() || sentence.word(i).tag() == Tag.VERB;
    }

    private Optional<FrameMatch> match(Frame frame, Clause clause, VerbGroup group, int i) {
        boolean passive = mood.isPassive(group, i);
        boolean negated = mood.isNegated(clause, group, i);
        if (frame.polarity().filter(p -> p != negated).isPresent()) {
            return Optional.empty();
        }
        List<Integer> doers = passive ? clause.agents() : clause.subject();
        return places(frame, clause, i, passive).map(p -> matched(frame, clause, group, i, p, doers));
    }

    private FrameMatch matched(
            Frame frame, Clause clause, VerbGroup group, int i, Map<Kind, Slot> places, List<Integer> doers) {
        return new FrameMatch(
                frame,
                clause,
                i,
                mood.isPassive(group, i),
                mood.isNegated(clause, group, i),
                mood.isHypothetical(group, i),
                mood.governors(group, i),
                doers,
                places);
    }

    /// Frames of "be" whose next word is the passive's participle: "* be turned down", "be set against *".
    private List<FrameMatch> participles(Frames frames, Clause clause, VerbGroup group, int i) {
        boolean negated = mood.isNegated(clause, group, i);
        List<FrameMatch> found = new ArrayList<>();
        for (Frame frame : frames.of("be")) {
            boolean fits = !clause.subject().isEmpty()
                    && frame.rest().getFirst() instanceof Element.Words
                    && frame.polarity().filter(p -> p != negated).isEmpty();
            if (fits) {
                tail.from(frame.rest(), i)
                        .map(p -> frame.subject()
                                .map(k -> FrameTail.with(p, k, subject(clause)))
                                .orElse(p))
                        .ifPresent(p -> found.add(matched(frame, clause, group, i, p, clause.subject())));
            }
        }
        return found;
    }

    private Optional<Map<Kind, Slot>> places(Frame frame, Clause clause, int verb, boolean passive) {
        if (passive && frame.subject().isPresent()) {
            return Optional.empty();
        }
        Optional<Kind> filled = passive ? frame.object() : frame.subject();
        if (filled.isEmpty()) {
            return passive ? Optional.empty() : active(frame, clause, verb);
        }
        if (clause.subject().isEmpty()) {
            return Optional.empty();
        }
        List<Element> rest = passive ? frame.passiveRest() : frame.rest();
        return tail.from(rest, behind(verb))
                .or(() -> passive && !clause.agents().isEmpty()
                        ? tail.from(
                                rest, parsed.chunk(clause.agents().getLast()).to())
                        : Optional.empty())
                .map(p -> FrameTail.with(p, filled.get(), subject(clause)));
    }

    private Slot subject(Clause clause) {
        int first = parsed.chunk(subjectStart(clause.subject().getFirst())).from();
        int last = parsed.chunk(clause.subject().getLast()).to();
        return new Slot(first, Math.max(last, subjectEnd(clause)));
    }

    private int behind(int verb) {
        return mood.deniedBehind(verb) ? verb + 2 : verb + 1;
    }

    private Optional<Map<Kind, Slot>> active(Frame frame, Clause clause, int verb) {
        Optional<Slot> antecedent = antecedents.antecedent(frame, clause, verb);
        return antecedent.isPresent()
                ? antecedent.map(a -> Map.of(Kind.WHAT, a))
                : tail.from(frame.rest(), behind(verb));
    }

    /// The phrase that a subject hangs on ("no reference to sanctions or ...").
    private int subjectStart(int k) {
        int first = k;
        while (first >= 2
                && (parsed.isMark(first - 1, Mark.Kind.PREPOSITION)
                        || parsed.mark(first - 1).filter(m -> m.is("or")).isPresent())
                && tail.isParty(first - 2)) {
            first -= 2;
        }
        return first;
    }

    /// The subject with what hangs on it, up to the verb.
    private int subjectEnd(Clause clause) {
        int to = parsed.chunk(clause.subject().getLast()).to();
        for (int k = clause.subject().getLast() + 1; k < clause.verb(); k++) {
            if (parsed.isMark(k, Mark.Kind.COMMA, Mark.Kind.STOP, Mark.Kind.RELATIVE, Mark.Kind.OPEN)
                    || parsed.chunk(k) instanceof VerbGroup) {
                break;
            }
            to = parsed.chunk(k).to();
        }
        return to;
    }
}
