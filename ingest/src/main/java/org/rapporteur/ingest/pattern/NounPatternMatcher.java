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
        int gap = index == 0 ? 0 : LONGEST_GAP;
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
        return named(i).map(n -> new State(n.to, n.parties, at.what));
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
