package org.rapporteur.ingest.pattern;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.rapporteur.ingest.gazetteer.ActorMention;
import org.rapporteur.ingest.language.Lemmas;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;
import org.rapporteur.ingest.phrase.Mark;
import org.rapporteur.ingest.phrase.ParsedSentence;
import org.rapporteur.ingest.phrase.PartyPhrase;
import org.rapporteur.model.Party;

/// Finds noun patterns in a parsed sentence.
public final class NounPatternMatcher {
    private static final int LONGEST_GAP = 2;
    private static final int LONGEST_STRETCH = 12;

    private final ParsedSentence parsed;
    private final Sentence sentence;

    public NounPatternMatcher(ParsedSentence parsed) {
        this.parsed = parsed;
        this.sentence = parsed.sentence();
    }

    /// A place where a pattern stands.
    ///
    /// @param from the index of its first word
    /// @param to the index after its last word
    /// @param parties who it is about
    /// @param what the index of the first word of what it is about
    public record Match(NounPattern pattern, int from, int to, List<Party> parties, OptionalInt what) {
        public Match {
            parties = List.copyOf(parties);
        }

        /// Whether another match stands inside this one.
        public boolean contains(Match other) {
            return from <= other.from && other.to <= to && to - from > other.to - other.from;
        }
    }

    private record State(int word, List<Party> parties, OptionalInt what) {}

    private record Named(List<Party> parties, int to) {}

    /// Every place where a pattern stands.
    public List<Match> find(NounPattern pattern) {
        List<Match> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            int from = i;
            if (!insideQuote(i)) {
                follow(pattern.elements(), 0, new State(i, List.of(), OptionalInt.empty()))
                        .ifPresent(s -> found.add(new Match(pattern, from, s.word, s.parties, s.what)));
            }
        }
        return found;
    }

    private boolean insideQuote(int i) {
        return parsed.quotes().stream().anyMatch(q -> q.open() < i && i < q.close());
    }

    private Optional<State> follow(List<ImmutableSet<String>> elements, int index, State at) {
        if (index == elements.size()) {
            return Optional.of(at);
        }
        ImmutableSet<String> element = elements.get(index);
        if (element.contains("*")) {
            return at.word < sentence.size()
                    ? Optional.of(new State(at.word, at.parties, OptionalInt.of(at.word)))
                    : Optional.empty();
        }
        if (element.contains("...")) {
            return gap(elements, index, at);
        }
        if (element.contains("^") || element.contains("$")) {
            boolean fits = element.contains("^") ? opensClause(at.word) : closesClause(at.word);
            return fits ? follow(elements, index + 1, at) : Optional.empty();
        }
        int gap = index == 0 || elements.get(index - 1).contains("^") ? 0 : LONGEST_GAP;
        for (int i = at.word; i < sentence.size() && i <= at.word + gap; i++) {
            Optional<State> next = element.contains("@") ? parties(i, at) : word(element, i, at);
            Optional<State> end = next.flatMap(s -> follow(elements, index + 1, s));
            if (end.isPresent()) {
                return end;
            }
            if (!isPassedOver(i)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// Some words, up to a stop.
    private Optional<State> gap(List<ImmutableSet<String>> elements, int index, State at) {
        for (int i = at.word; i < Math.min(sentence.size(), at.word + LONGEST_STRETCH); i++) {
            Optional<State> end = follow(elements, index + 1, new State(i, at.parties, at.what));
            if (end.isPresent()) {
                return end;
            }
            if (parsed.isMark(parsed.indexAt(i), Mark.Kind.STOP)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// The sentence's first word, or one behind a comma, a stop or a conjunction.
    private boolean opensClause(int i) {
        return i == 0 || isJoint(i - 1) || i > 1 && sentence.word(i - 1).tag() == Tag.ADV && isJoint(i - 2);
    }

    private boolean closesClause(int i) {
        return i >= sentence.size() || isJoint(i);
    }

    private boolean isJoint(int i) {
        return parsed.isMark(
                parsed.indexAt(i), Mark.Kind.COMMA, Mark.Kind.STOP, Mark.Kind.COORDINATOR, Mark.Kind.CLOSE);
    }

    private boolean isPassedOver(int i) {
        Tag tag = sentence.word(i).tag();
        return tag == Tag.DET
                || tag == Tag.ADJ
                || tag == Tag.ADV
                || tag == Tag.AUX
                || tag == Tag.NUM
                || sentence.word(i).is("'s", "’s");
    }

    private Optional<State> word(ImmutableSet<String> element, int i, State at) {
        String lower = sentence.lower(i);
        boolean fits = element.contains(lower)
                || element.contains(sentence.word(i).lemma())
                || element.contains(Lemmas.noun(lower))
                || sentence.word(i).tag() == Tag.AUX
                        && element.contains(Lemmas.standard().verb(lower));
        return fits ? Optional.of(new State(i + 1, at.parties, at.what)) : Optional.empty();
    }

    private Optional<State> parties(int i, State at) {
        return named(i).map(n -> {
            List<Party> all = new ArrayList<>(at.parties);
            all.addAll(n.parties);
            return new State(n.to, all, at.what);
        });
    }

    private Optional<Named> named(int i) {
        int k = parsed.indexAt(i);
        if (parsed.chunk(k) instanceof PartyPhrase phrase && phrase.from() == i) {
            return Optional.of(new Named(phrase.parties(), phrase.to()));
        }
        if (parsed.isMark(k, Mark.Kind.QUOTE)) {
            return Optional.empty();
        }
        List<Party> parties = new ArrayList<>();
        int to = i;
        Optional<ActorMention> mention = mentionAt(to);
        while (mention.isPresent()) {
            parties.add(new Party.Named(mention.get().actor()));
            to = mention.get().to();
            boolean joined = sentence.word(Math.min(to, sentence.size() - 1)).is("and", "/", ",");
            mention = joined ? mentionAt(to + 1) : Optional.empty();
        }
        return parties.isEmpty() ? Optional.empty() : Optional.of(new Named(parties, to));
    }

    private Optional<ActorMention> mentionAt(int i) {
        return parsed.mentions().stream().filter(m -> m.from() == i).findFirst();
    }
}
