package org.rapporteur.ingest.pattern;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.ingest.gazetteer.Form;
import org.rapporteur.ingest.language.Lemmas;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.pattern.Frame.Element;
import org.rapporteur.ingest.pattern.Frame.Kind;
import org.rapporteur.ingest.pattern.FrameMatch.Slot;
import org.rapporteur.ingest.phrase.Chunk;
import org.rapporteur.ingest.phrase.Clause;
import org.rapporteur.ingest.phrase.Mark;
import org.rapporteur.ingest.phrase.NounPhrase;
import org.rapporteur.ingest.phrase.ParsedSentence;
import org.rapporteur.ingest.phrase.PartyPhrase;
import org.rapporteur.ingest.phrase.TextPhrase;
import org.rapporteur.ingest.phrase.VerbGroup;

/// Compares a clause with frames.
public final class FrameMatcher {
    private static final int LONGEST_GAP = 4;
    private static final int LONGEST_INSERTION = 6;
    private static final int LONGEST_PLACE = 32;

    private final ParsedSentence parsed;
    private final Sentence sentence;
    private final Lexicon lexicon;

    public FrameMatcher(ParsedSentence parsed, Lexicon lexicon) {
        this.parsed = parsed;
        this.sentence = parsed.sentence();
        this.lexicon = lexicon;
    }

    /// The frames that fit a clause, in their order.
    public List<FrameMatch> find(List<Frame> frames, Clause clause) {
        VerbGroup group = (VerbGroup) parsed.chunk(clause.verb());
        List<FrameMatch> found = new ArrayList<>();
        for (int i = group.from(); i < group.to(); i++) {
            if (isVerb(group, i)) {
                for (Frame frame : frames) {
                    match(frame, clause, group, i).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private boolean isVerb(VerbGroup group, int i) {
        return i == group.main() || sentence.word(i).tag() == Tag.VERB;
    }

    private Optional<FrameMatch> match(Frame frame, Clause clause, VerbGroup group, int i) {
        String lemma = i == group.main() ? group.lemma() : sentence.word(i).lemma();
        boolean negated = denials(group, i) % 2 == 1;
        if (!frame.verbs().contains(lemma)
                || frame.polarity().filter(p -> p != negated).isPresent()) {
            return Optional.empty();
        }
        boolean passive = isPassive(group, i);
        return places(frame, clause, i, passive)
                .map(p -> new FrameMatch(
                        frame,
                        clause,
                        i,
                        passive,
                        negated,
                        isHypothetical(group, i),
                        governors(group, i),
                        passive ? clause.agents() : clause.subject(),
                        p));
    }

    private Optional<Map<Kind, Slot>> places(Frame frame, Clause clause, int verb, boolean passive) {
        Optional<Kind> filled = passive ? frame.object() : frame.subject() ? Optional.of(Kind.WHAT) : Optional.empty();
        if (passive && filled.isEmpty() && !frame.subject()) {
            return Optional.empty();
        }
        if (filled.isEmpty() || passive && frame.subject()) {
            return passive ? Optional.empty() : active(frame, clause, verb);
        }
        if (clause.subject().isEmpty()) {
            return Optional.empty();
        }
        List<Element> rest = passive ? frame.passiveRest() : frame.rest();
        int first = parsed.chunk(subjectStart(clause.subject().getFirst())).from();
        int last = parsed.chunk(clause.subject().getLast()).to();
        Slot subject = new Slot(first, Math.max(last, subjectEnd(clause)));
        return follow(rest, 0, behind(verb))
                .or(() -> passive && !clause.agents().isEmpty()
                        ? follow(
                                rest, 0, parsed.chunk(clause.agents().getLast()).to())
                        : Optional.empty())
                .map(p -> with(p, filled.get(), subject));
    }

    private int behind(int verb) {
        return deniedBehind(verb) ? verb + 2 : verb + 1;
    }

    private Optional<Map<Kind, Slot>> active(Frame frame, Clause clause, int verb) {
        Optional<Slot> antecedent = antecedent(frame, clause, verb);
        return antecedent.isPresent()
                ? antecedent.map(a -> Map.of(Kind.WHAT, a))
                : follow(frame.rest(), 0, behind(verb));
    }

    /// "the phrase that Chile insisted on", "the term, which Peru wanted": the last place stands before the subject.
    private Optional<Slot> antecedent(Frame frame, Clause clause, int verb) {
        boolean last = !frame.rest().isEmpty()
                && frame.rest().getLast() instanceof Element.Place(Kind kind)
                && kind == Kind.WHAT;
        if (!last || clause.subject().isEmpty()) {
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
        boolean relative = joined || k < before && parsed.isMark(before, Mark.Kind.RELATIVE);
        if (relative && parsed.isMark(k, Mark.Kind.COORDINATOR)) {
            k = earlierAntecedent(k);
        }
        if (!relative || k < 0 || !(isParty(k) || parsed.isMark(k, Mark.Kind.QUOTE))) {
            return Optional.empty();
        }
        List<Element> own = frame.rest().subList(0, frame.rest().size() - 1);
        boolean fronted = !own.isEmpty()
                && own.getLast() instanceof Element.Words(var words)
                && parsed.mark(before - 1).filter(m -> words.contains(m.word())).isPresent();
        own = fronted ? own.subList(0, own.size() - 1) : own;
        if (!fronted && !clause.object().isEmpty()) {
            return Optional.empty();
        }
        List<Element> all = new ArrayList<>(own);
        all.add(new Element.End());
        int to = parsed.chunk(k).to();
        return follow(all, 0, verb + 1).isPresent() || own.isEmpty() || stranded(own, verb + 1)
                ? Optional.of(new Slot(parsed.chunk(k).from(), to))
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
        return follow(own, 0, word).isPresent() && follow(all, 0, word).isEmpty();
    }

    /// The phrase that a subject hangs on ("no reference to sanctions or ...").
    private int subjectStart(int k) {
        int first = k;
        while (first >= 2
                && (parsed.isMark(first - 1, Mark.Kind.PREPOSITION)
                        || parsed.mark(first - 1).filter(m -> m.is("or")).isPresent())
                && isParty(first - 2)) {
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

    /// "is to conduct" is no passive; "has been told to conduct" has one in its governor.
    private boolean isPassive(VerbGroup group, int verb) {
        if (verb == group.main()) {
            return group.passive() && !sentence.at(verb - 1, "to") && !sentence.at(verb, "gone");
        }
        int i = verb - 1;
        while (i > group.from() && sentence.word(i).tag() == Tag.ADV) {
            i--;
        }
        return i >= group.from()
                && sentence.word(i).is("be", "is", "are", "was", "were", "been", "being")
                && !sentence.lower(verb).endsWith("ing");
    }

    private static Map<Kind, Slot> with(Map<Kind, Slot> places, Kind kind, Slot slot) {
        Map<Kind, Slot> all = new EnumMap<>(Kind.class);
        all.putAll(places);
        all.put(kind, slot);
        return all;
    }

    private int denials(VerbGroup group, int verb) {
        int denials = 0;
        for (int i = group.from(); i < verb; i++) {
            String word = sentence.lower(i);
            boolean denies = lexicon.has("negators", word)
                    || word.endsWith("n't")
                    || lexicon.has("negative governors", sentence.word(i).lemma())
                    || sentence.word(i).is("unable", "unlikely", "reluctant", "unwilling");
            denials += denies ? 1 : 0;
        }
        return denials + (deniedBehind(verb) ? 1 : 0);
    }

    /// "is not there", "did not": a negation behind an auxiliary that is the whole verb.
    private boolean deniedBehind(int verb) {
        return sentence.word(verb).tag() == Tag.AUX && sentence.lower(verb + 1).matches("not|n't|never");
    }

    private boolean isHypothetical(VerbGroup group, int verb) {
        for (int i = group.from(); i < verb; i++) {
            if (lexicon.has("hypothetical auxiliaries", sentence.lower(i))
                    || lexicon.has("irrealis governors", sentence.word(i).lemma())) {
                return true;
            }
        }
        return false;
    }

    private List<String> governors(VerbGroup group, int verb) {
        List<String> governors = new ArrayList<>();
        for (int i = group.from(); i < verb; i++) {
            if (sentence.word(i).tag() == Tag.VERB || sentence.word(i).tag() == Tag.ADJ) {
                governors.add(sentence.word(i).lemma());
            }
        }
        return governors;
    }

    /// The places filled by following elements from a word; empty where they do not fit.
    private Optional<Map<Kind, Slot>> follow(List<Element> elements, int index, int word) {
        if (index == elements.size()) {
            return Optional.of(Map.of());
        }
        return switch (elements.get(index)) {
            case Element.Words words -> afterWords(words, elements, index, word, LONGEST_GAP);
            case Element.Place(Kind kind) -> place(kind, elements, index, word);
            case Element.End _ -> endsAt(word) ? follow(elements, index + 1, word) : Optional.empty();
            case Element.Maybe(Element element) -> maybe(element, elements, index, word);
        };
    }

    private boolean endsAt(int word) {
        return word >= sentence.size()
                || sentence.word(word).tag() == Tag.PUNCT
                        && parsed.quotes().stream().noneMatch(q -> q.open() == word)
                || sentence.word(word).tag() == Tag.CCONJ
                || sentence.word(word).tag() == Tag.SCONJ;
    }

    private Optional<Map<Kind, Slot>> maybe(Element element, List<Element> elements, int index, int word) {
        List<Element> with = new ArrayList<>(elements);
        with.set(index, element);
        return follow(with, index, word).or(() -> follow(elements, index + 1, word));
    }

    private Optional<Map<Kind, Slot>> afterWords(
            Element.Words words, List<Element> elements, int index, int word, int gap) {
        for (int i = word; i < sentence.size() && i <= word + gap; i++) {
            if (fits(words, i)) {
                return follow(elements, index + 1, i + 1);
            }
            if (!isPassedOver(i)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean fits(Element.Words words, int i) {
        String lower = sentence.lower(i);
        return words.words().contains(lower)
                || words.words().contains(sentence.word(i).lemma())
                || sentence.word(i).tag() != Tag.VERB && words.words().contains(Lemmas.noun(lower));
    }

    private boolean isPassedOver(int i) {
        Tag tag = sentence.word(i).tag();
        return tag == Tag.DET
                || tag == Tag.ADJ
                || tag == Tag.ADV
                || tag == Tag.PRON
                || tag == Tag.NUM
                || tag == Tag.CCONJ
                        && i > 0
                        && i + 1 < sentence.size()
                        && sentence.word(i - 1).tag() == Tag.ADJ
                        && sentence.word(i + 1).tag() == Tag.ADJ
                || sentence.word(i).is("-", "its", "their", "own", "'s");
    }

    private Optional<Map<Kind, Slot>> place(Kind kind, List<Element> elements, int index, int word) {
        if (word >= sentence.size()) {
            return Optional.empty();
        }
        return switch (kind) {
            case PARTY -> party(elements, index, word);
            case NAMED_PARTY -> named(word) ? party(elements, index, word) : Optional.empty();
            case WHAT, INSTEAD -> stretch(kind, elements, index, word);
        };
    }

    /// A party's place is a whole phrase; a short insertion may follow it ("accused Peru by name of").
    private Optional<Map<Kind, Slot>> party(List<Element> elements, int index, int word) {
        int from = word;
        while (from < sentence.size() && sentence.word(from).tag() == Tag.ADV) {
            from++;
        }
        int to = from < sentence.size() ? partyEnd(parsed.indexAt(from)) : from;
        if (to <= from) {
            return Optional.empty();
        }
        Slot slot = new Slot(from, to);
        for (int i = to; i <= Math.min(to + LONGEST_INSERTION, sentence.size()); i++) {
            if (i > to && breaks(i - 1)) {
                break;
            }
            Optional<Map<Kind, Slot>> rest = follow(elements, index + 1, i);
            if (rest.isPresent()) {
                return rest.map(p -> with(p, Kind.PARTY, slot));
            }
        }
        return Optional.empty();
    }

    private boolean named(int word) {
        Chunk chunk = parsed.chunk(parsed.indexAt(word));
        return chunk instanceof PartyPhrase
                || chunk instanceof NounPhrase
                        && parsed.mentions().stream()
                                .anyMatch(m ->
                                        chunk.from() <= m.from() && m.to() == chunk.to() && m.form() != Form.ADJECTIVE);
    }

    private boolean breaks(int i) {
        return sentence.word(i).is(".", ";", ":", "?", "!", "that", "whether", "how", "what", "which", "who", "as")
                || sentence.word(i).tag() == Tag.VERB
                || sentence.word(i).tag() == Tag.AUX;
    }

    /// Where a phrase of parties, offices or a pronoun ends with what is joined to it, or -1.
    private int partyEnd(int first) {
        if (!isParty(first)) {
            return -1;
        }
        int k = first;
        while (k + 2 < parsed.chunks().size()
                && parsed.isMark(k + 1, Mark.Kind.COMMA, Mark.Kind.COORDINATOR)
                && isParty(k + 2)) {
            k += 2;
        }
        return parsed.chunk(k).to();
    }

    private boolean isParty(int k) {
        Chunk chunk = parsed.chunk(k);
        return chunk instanceof PartyPhrase || chunk instanceof NounPhrase || chunk instanceof TextPhrase;
    }

    private Optional<Map<Kind, Slot>> stretch(Kind kind, List<Element> elements, int index, int word) {
        if (index + 1 == elements.size()) {
            return Optional.of(Map.of(kind, new Slot(word, sentence.size())));
        }
        for (int to = word + 1; to < sentence.size() && to < word + LONGEST_PLACE; to++) {
            if (sentence.word(to - 1).is(".", ";", ":", "?", "!") && !quoted(to - 1)) {
                break;
            }
            if (quoted(to) && quoted(to - 1)) {
                continue;
            }
            Slot slot = new Slot(word, to);
            Optional<Map<Kind, Slot>> rest = exactly(elements, index + 1, to);
            if (rest.isPresent()) {
                return rest.map(p -> with(p, kind, slot));
            }
        }
        return index + 1 == elements.size() - 1 && elements.getLast() instanceof Element.Maybe
                ? Optional.of(Map.of(kind, new Slot(word, sentence.size())))
                : Optional.empty();
    }

    private boolean quoted(int i) {
        return parsed.quotes().stream().anyMatch(q -> q.open() < i && i < q.close());
    }

    private Optional<Map<Kind, Slot>> exactly(List<Element> elements, int index, int word) {
        Element element = elements.get(index) instanceof Element.Maybe(Element inner) ? inner : elements.get(index);
        return element instanceof Element.Words words
                ? afterWords(words, elements, index, word, 0)
                : follow(elements, index, word);
    }
}
