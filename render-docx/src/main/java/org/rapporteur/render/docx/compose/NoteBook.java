package org.rapporteur.render.docx.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.model.Article;
import org.rapporteur.model.Block;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Facts;
import org.rapporteur.model.Grounds;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Span;

/// Numbers the sentences that the matrix's facts rest on, and keeps what rests on each.
final class NoteBook {
    private final Article article;
    private final TreeMap<Span, Integer> numbers = new TreeMap<>();
    private final Map<Integer, Map<String, List<Matrix.Place>>> resting = new TreeMap<>();

    NoteBook(Facts facts) {
        this.article = facts.article();
        shown(facts).flatMap(g -> g.evidence().stream()).forEach(e -> numbers.put(sentence(e), 0));
        int number = 0;
        for (var entry : numbers.entrySet()) {
            entry.setValue(++number);
        }
    }

    private static Stream<Grounds> shown(Facts facts) {
        return Stream.of(
                        facts.meeting().stream().map(Meeting::grounds),
                        facts.texts().stream()
                                .flatMap(t -> Stream.of(
                                                Stream.of(t.grounds()),
                                                t.roles().stream().map(r -> r.grounds()),
                                                t.outcome().stream().map(o -> o.grounds()),
                                                t.mandates().stream().map(m -> m.grounds()))
                                        .flatMap(s -> s)),
                        facts.disputes().stream().map(d -> d.grounds()))
                .flatMap(s -> s);
    }

    private Span sentence(Evidence evidence) {
        return article.sentenceAt(evidence.span()).orElse(evidence.span());
    }

    /// The numbers of the sentences that something rests on, ascending.
    List<Integer> numbers(Grounds grounds) {
        return grounds.evidence().stream()
                .map(e -> numbers.get(sentence(e)))
                .distinct()
                .sorted()
                .toList();
    }

    /// Keeps that something shown at a place rests on these grounds.
    void keep(Grounds grounds, String intro, Matrix.Place place) {
        for (int number : numbers(grounds)) {
            resting.computeIfAbsent(number, n -> new LinkedHashMap<>())
                    .computeIfAbsent(intro, i -> new ArrayList<>())
                    .add(place);
        }
    }

    /// The annex.
    List<Matrix.Note> notes() {
        return numbers.entrySet().stream()
                .map(e -> note(e.getKey(), e.getValue()))
                .toList();
    }

    private Matrix.Note note(Span span, int number) {
        Optional<Block> block = article.blockAt(span);
        OptionalInt paragraph = block.filter(b -> b.number() > 0)
                .map(b -> OptionalInt.of(b.number()))
                .orElse(OptionalInt.empty());
        String words = article.text().slice(span).strip().replaceAll("\\s+", " ");
        List<Matrix.Resting> facts = resting.getOrDefault(number, Map.of()).entrySet().stream()
                .map(e -> new Matrix.Resting(e.getKey(), e.getValue()))
                .toList();
        return new Matrix.Note(number, paragraph, words, facts);
    }
}
