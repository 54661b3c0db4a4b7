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
import org.rapporteur.model.wording.Wording;

/// Numbers the sentences that the matrix's facts rest on, and keeps what rests on each.
final class NoteBook {
    private final Article article;
    private final TreeMap<Span, Integer> numbers = new TreeMap<>();
    private final Map<String, Integer> corrections = new LinkedHashMap<>();
    private final Map<Integer, Map<String, List<Matrix.Place>>> restingOnWords = new TreeMap<>();
    private final Map<Integer, Map<String, List<Matrix.Place>>> restingOnPeople = new TreeMap<>();
    private final Wording wording;

    NoteBook(Facts facts, Wording wording) {
        this.article = facts.article();
        this.wording = wording;
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

    /// What something rests on.
    Matrix.Support support(Grounds grounds) {
        OptionalInt correction = wording.correction(grounds)
                .map(words -> OptionalInt.of(corrections.computeIfAbsent(words, w -> corrections.size() + 1)))
                .orElse(OptionalInt.empty());
        List<Integer> sentences = grounds.evidence().stream()
                .map(e -> numbers.get(sentence(e)))
                .distinct()
                .sorted()
                .toList();
        return new Matrix.Support(sentences, correction);
    }

    /// Keeps that something shown at a place rests on these grounds, and gives their numbers.
    Matrix.Support keep(Grounds grounds, String intro, Matrix.Place place) {
        Matrix.Support support = support(grounds);
        support.notes().forEach(number -> keep(restingOnWords, number, intro, place));
        support.correction().ifPresent(number -> keep(restingOnPeople, number, intro, place));
        return support;
    }

    private static void keep(
            Map<Integer, Map<String, List<Matrix.Place>>> resting, int number, String intro, Matrix.Place place) {
        resting.computeIfAbsent(number, n -> new LinkedHashMap<>())
                .computeIfAbsent(intro, i -> new ArrayList<>())
                .add(place);
    }

    /// The annex.
    List<Matrix.Note> notes() {
        return numbers.entrySet().stream()
                .map(e -> note(e.getKey(), e.getValue()))
                .toList();
    }

    /// Who corrected what.
    List<Matrix.Correction> corrections() {
        return corrections.entrySet().stream()
                .map(e -> new Matrix.Correction(
                        e.getValue(), wording.capitalized(e.getKey()), facts(restingOnPeople, e.getValue())))
                .toList();
    }

    private static List<Matrix.Resting> facts(Map<Integer, Map<String, List<Matrix.Place>>> resting, int number) {
        return resting.getOrDefault(number, Map.of()).entrySet().stream()
                .map(e -> new Matrix.Resting(e.getKey(), e.getValue()))
                .toList();
    }

    private Matrix.Note note(Span span, int number) {
        Optional<Block> block = article.blockAt(span);
        OptionalInt paragraph = block.filter(b -> b.number() > 0)
                .map(b -> OptionalInt.of(b.number()))
                .orElse(OptionalInt.empty());
        String words = article.text().slice(span).strip().replaceAll("\\s+", " ");
        return new Matrix.Note(number, paragraph, words, facts(restingOnWords, number));
    }
}
