package org.rapporteur.render.pdf.compose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.model.Article;
import org.rapporteur.model.Block;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Grounds;
import org.rapporteur.model.Span;
import org.rapporteur.model.wording.Wording;

/// Numbers the sentences that the brief cites, in the order in which it cites them.
final class NoteBook {
    /// The most code points of a quoted passage.
    private static final int LONGEST = 150;

    private final Article article;
    private final Map<Span, Integer> numbers = new LinkedHashMap<>();
    private final Map<Span, Span> cited = new LinkedHashMap<>();

    NoteBook(Article article) {
        this.article = article;
    }

    /// The numbers of the sentences that something rests on, ascending.
    List<Integer> cite(Grounds... grounds) {
        return cite(List.of(grounds));
    }

    /// The numbers of the sentences that several things rest on, ascending.
    List<Integer> cite(Collection<Grounds> grounds) {
        return grounds.stream()
                .flatMap(g -> g.evidence().stream())
                .sorted((a, b) -> a.span().compareTo(b.span()))
                .map(this::number)
                .distinct()
                .sorted()
                .toList();
    }

    /// The same for a stream.
    List<Integer> cite(Stream<Grounds> grounds) {
        return cite(grounds.toList());
    }

    /// How many passages are cited so far.
    int size() {
        return numbers.size();
    }

    private int number(Evidence evidence) {
        Span sentence = article.sentenceAt(evidence.span()).orElse(evidence.span());
        cited.merge(sentence, evidence.span(), Span::cover);
        return numbers.computeIfAbsent(sentence, s -> numbers.size() + 1);
    }

    /// The notes, in order.
    List<Brief.Note> notes(Wording wording) {
        List<Brief.Note> notes = new ArrayList<>();
        numbers.forEach((sentence, number) ->
                notes.add(new Brief.Note(number, wording.quoted(passage(sentence)), place(sentence, wording))));
        return notes;
    }

    private String place(Span sentence, Wording wording) {
        return article.blockAt(sentence)
                .or(() -> article.blockAt(new Span(sentence.start(), sentence.start())))
                .filter(b -> b.number() > 0)
                .map(Block::number)
                .map(n -> "¶" + wording.figures(n))
                .orElse("");
    }

    /// A sentence; of a long one the part around the words that facts rest on.
    private String passage(Span sentence) {
        String whole = words(sentence);
        if (whole.codePointCount(0, whole.length()) <= LONGEST) {
            return whole;
        }
        Span core = cited.get(sentence);
        int spare = Math.max(0, LONGEST - core.length());
        int start = Math.max(sentence.start(), core.start() - spare / 2);
        int end = Math.min(sentence.end(), Math.min(start + LONGEST, core.end() + spare));
        start = Math.max(sentence.start(), Math.min(start, end - LONGEST));
        return (start > sentence.start() ? "…" : "")
                + words(atWords(start, end, sentence))
                + (end < sentence.end() ? "…" : "");
    }

    /// The span without the words that it cuts.
    private Span atWords(int start, int end, Span sentence) {
        int from = start;
        int to = end;
        while (from > sentence.start() && from < to && !blank(from - 1)) {
            from++;
        }
        while (to < sentence.end() && to > from + 1 && !blank(to)) {
            to--;
        }
        return to - from < LONGEST / 2 ? new Span(start, end) : new Span(from, to);
    }

    private boolean blank(int at) {
        return Character.isWhitespace(article.text().slice(new Span(at, at + 1)).codePointAt(0));
    }

    private String words(Span span) {
        return Phrases.oneLine(article.text().slice(span));
    }
}
