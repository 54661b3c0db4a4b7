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
import org.rapporteur.ingest.phrase.TextPhrase;

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
    /// @param parties the chunk of the parties
    /// @param text the chunk of the text, where the pattern names it
    public record Match(Construction construction, int from, int to, int parties, Optional<Integer> text) {}

    private record State(int word, int parties, int text) {}

    /// Every place where a construction stands.
    public List<Match> find(Construction construction) {
        List<Match> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            int from = i;
            follow(construction.elements(), 0, new State(i, NONE, NONE))
                    .filter(s -> s.parties != NONE)
                    .ifPresent(s -> found.add(new Match(
                            construction,
                            from,
                            s.word,
                            s.parties,
                            s.text == NONE ? Optional.empty() : Optional.of(s.text))));
        }
        return found;
    }

    private Optional<State> follow(List<String> elements, int index, State at) {
        if (index == elements.size()) {
            return Optional.of(at);
        }
        return switch (elements.get(index)) {
            case "@" -> chunkAt(elements, index, at, PartyPhrase.class);
            case "~" -> chunkAt(elements, index, at, TextPhrase.class);
            case ".." -> gap(elements, index, at);
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
        boolean party = type == PartyPhrase.class;
        return follow(elements, index + 1, new State(end, party ? k : at.parties, party ? at.text : k));
    }

    private Optional<State> gap(List<String> elements, int index, State at) {
        for (int skip = 0; skip <= LONGEST_GAP && at.word + skip <= sentence.size(); skip++) {
            Optional<State> end = follow(elements, index + 1, new State(at.word + skip, at.parties, at.text));
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
                Optional<State> end = follow(elements, index + 1, new State(i + 1, at.parties, at.text));
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
