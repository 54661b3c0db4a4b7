package org.rapporteur.ingest.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.ingest.language.Lemmas;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;
import org.rapporteur.ingest.phrase.Chunk;
import org.rapporteur.ingest.phrase.ParsedSentence;
import org.rapporteur.ingest.phrase.PartyPhrase;
import org.rapporteur.ingest.phrase.Possessors;
import org.rapporteur.ingest.phrase.TextPhrase;
import org.rapporteur.model.Party;

/// Finds constructions in a parsed sentence.
public final class ConstructionMatcher {
    private static final int LONGEST_GAP = 3;
    private static final int NONE = -1;

    private final ParsedSentence parsed;
    private final Sentence sentence;

    public ConstructionMatcher(ParsedSentence parsed) {
        this.parsed = parsed;
        this.sentence = parsed.sentence();
    }

    /// A place where a construction stands.
    ///
    /// @param from the index of its first word
    /// @param to the index after its last word
    /// @param parties who it tells of
    /// @param chunk the chunk that names them, where one does
    /// @param text the chunk of the text, where the pattern names it
    public record Match(
            Construction construction,
            int from,
            int to,
            List<Party> parties,
            Optional<Integer> chunk,
            Optional<Integer> text) {
        public Match {
            parties = List.copyOf(parties);
        }
    }

    private record State(int word, List<Party> parties, int chunk, int text) {}

    /// Every place where a construction stands.
    public List<Match> find(Construction construction) {
        List<Match> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            int from = i;
            follow(construction.elements(), 0, new State(i, List.of(), NONE, NONE))
                    .filter(s -> s.parties.stream().anyMatch(p -> p instanceof Party.Named))
                    .ifPresent(s ->
                            found.add(new Match(construction, from, s.word, s.parties, known(s.chunk), known(s.text))));
        }
        return found;
    }

    private static Optional<Integer> known(int chunk) {
        return chunk == NONE ? Optional.empty() : Optional.of(chunk);
    }

    private Optional<State> follow(List<String> elements, int index, State at) {
        if (index == elements.size()) {
            return Optional.of(at);
        }
        return switch (elements.get(index)) {
            case "@'s" -> possessors(elements, index, at);
            case "@" -> chunkAt(elements, index, at, PartyPhrase.class);
            case "~" -> chunkAt(elements, index, at, TextPhrase.class);
            case ".." -> gap(elements, index, at);
            case String e
            when e.startsWith("!") ->
                at.word < sentence.size() && fits(e.substring(1), at.word)
                        ? Optional.empty()
                        : follow(elements, index + 1, at);
            default -> word(elements, index, at);
        };
    }

    private Optional<State> chunkAt(List<String> elements, int index, State at, Class<? extends Chunk> type) {
        int word = index == 0 ? at.word : skipDeterminers(at.word);
        if (word >= sentence.size()) {
            return Optional.empty();
        }
        int k = parsed.indexAt(word);
        boolean fits = type.isInstance(parsed.chunk(k))
                && parsed.chunk(k).from() <= word
                && (parsed.chunk(k).from() == word || parsed.chunk(k).from() >= at.word);
        if (!fits) {
            return Optional.empty();
        }
        int end = parsed.chunk(k).to();
        State next = parsed.chunk(k) instanceof PartyPhrase phrase
                ? new State(end, phrase.parties(), k, at.text)
                : new State(end, at.parties, at.chunk, k);
        return follow(elements, index + 1, next);
    }

    /// "Chile's", "Chile's and Peru's", "the Chilean"
    private Optional<State> possessors(List<String> elements, int index, State at) {
        int word = index == 0 ? at.word : skipDeterminers(at.word);
        for (int i : word == at.word ? new int[] {word} : new int[] {at.word, word}) {
            Optional<Possessors> found = Possessors.at(parsed, i);
            Optional<State> end =
                    found.flatMap(p -> follow(elements, index + 1, new State(p.to(), p.parties(), at.chunk, at.text)));
            if (end.isPresent()) {
                return end;
            }
        }
        return Optional.empty();
    }

    private Optional<State> gap(List<String> elements, int index, State at) {
        for (int skip = 0; skip <= LONGEST_GAP && at.word + skip <= sentence.size(); skip++) {
            Optional<State> end = follow(elements, index + 1, new State(at.word + skip, at.parties, at.chunk, at.text));
            if (end.isPresent()) {
                return end;
            }
        }
        return Optional.empty();
    }

    private Optional<State> word(List<String> elements, int index, State at) {
        int word = index == 0 ? at.word : skipDeterminers(at.word);
        for (int i : word == at.word ? new int[] {word} : new int[] {at.word, word}) {
            if (i < sentence.size() && fits(elements.get(index), i)) {
                Optional<State> end = follow(elements, index + 1, new State(i + 1, at.parties, at.chunk, at.text));
                if (end.isPresent()) {
                    return end;
                }
            }
        }
        return Optional.empty();
    }

    private boolean fits(String element, int i) {
        String lower = sentence.lower(i);
        String noun = Lemmas.noun(lower);
        for (String word : Predicate.alternatives(element)) {
            if (word.equals(lower) || word.equals(noun) && sentence.word(i).tag() != Tag.VERB) {
                return true;
            }
        }
        return false;
    }

    private int skipDeterminers(int word) {
        int i = word;
        while (i < sentence.size()
                && (sentence.word(i).tag() == Tag.DET
                        || sentence.word(i).tag() == Tag.ADJ
                        || sentence.word(i).is("its", "their", "-"))
                && i < word + 3) {
            i++;
        }
        return i;
    }
}
