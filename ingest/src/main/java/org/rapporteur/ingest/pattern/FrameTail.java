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
import org.rapporteur.ingest.pattern.Frame.Element;
import org.rapporteur.ingest.pattern.Frame.Kind;
import org.rapporteur.ingest.pattern.FrameMatch.Slot;
import org.rapporteur.ingest.phrase.Chunk;
import org.rapporteur.ingest.phrase.Mark;
import org.rapporteur.ingest.phrase.NounPhrase;
import org.rapporteur.ingest.phrase.ParsedSentence;
import org.rapporteur.ingest.phrase.PartyPhrase;
import org.rapporteur.ingest.phrase.TextPhrase;

/// Compares what follows a verb with a frame's elements and fills its places.
final class FrameTail {
    private static final int LONGEST_GAP = 4;
    private static final int LONGEST_INSERTION = 6;
    private static final int LONGEST_PLACE = 32;
    private static final int LONGEST_SKIP = 8;

    private final ParsedSentence parsed;
    private final Sentence sentence;

    FrameTail(ParsedSentence parsed) {
        this.parsed = parsed;
        this.sentence = parsed.sentence();
    }

    /// The places filled by elements from a word; empty where they do not fit.
    Optional<Map<Kind, Slot>> from(List<Element> elements, int word) {
        return follow(elements, 0, word);
    }

    /// The places filled by following elements from a word; empty where they do not fit.
    private Optional<Map<Kind, Slot>> follow(List<Element> elements, int index, int word) {
        if (index == elements.size()) {
            return Optional.of(Map.of());
        }
        return switch (elements.get(index)) {
            case Element.Words words -> afterWords(words, elements, index, word, LONGEST_GAP);
            case Element.Place(Kind kind) -> place(kind, elements, index, word);
            case Element.Gap _ -> gap(elements, index, word);
            case Element.End _ -> endsAt(word) ? follow(elements, index + 1, word) : Optional.empty();
            case Element.Maybe(Element element) -> maybe(element, elements, index, word);
        };
    }

    private Optional<Map<Kind, Slot>> gap(List<Element> elements, int index, int word) {
        for (int i = word; i < Math.min(sentence.size(), word + LONGEST_SKIP); i++) {
            Optional<Map<Kind, Slot>> rest = follow(elements, index + 1, i);
            if (rest.isPresent() || sentence.word(i).is(".", ";", ":", "?", "!")) {
                return rest;
            }
        }
        return Optional.empty();
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
        int from = behindAdverbs(word);
        int to = from < sentence.size() ? partyEnd(parsed.indexAt(from)) : from;
        if (to <= from) {
            return Optional.empty();
        }
        int measure = measure(from, to);
        if (measure > from) {
            Optional<Map<Kind, Slot>> rest = follow(elements, index + 1, measure);
            if (rest.isPresent()) {
                return rest.map(p -> with(p, Kind.PARTY, new Slot(from, measure)));
            }
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

    private int behindAdverbs(int word) {
        int from = word;
        while (from < sentence.size() && sentence.word(from).tag() == Tag.ADV) {
            from++;
        }
        return from;
    }

    /// Where a length of time begins that stands in one phrase with a party ("gives the panel two more years"), or -1.
    private int measure(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (sentence.word(i).tag() == Tag.NUM || sentence.word(i).is("another", "a", "more")) {
                return i;
            }
        }
        return -1;
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
            if (leavesPhrase(to)) {
                break;
            }
        }
        return index + 1 == elements.size() - 1 && elements.getLast() instanceof Element.Maybe
                ? Optional.of(Map.of(kind, new Slot(word, sentence.size())))
                : Optional.empty();
    }

    /// A comma or a verb of its own behind a phrase that more words of the frame should follow.
    private boolean leavesPhrase(int i) {
        return !quoted(i) && (sentence.at(i, ",") || sentence.word(i).tag() == Tag.AUX);
    }

    private boolean quoted(int i) {
        return parsed.quotes().stream().anyMatch(q -> q.open() < i && i < q.close());
    }

    private Optional<Map<Kind, Slot>> exactly(List<Element> elements, int index, int word) {
        if (elements.get(index) instanceof Element.Maybe(Element inner)) {
            List<Element> with = new ArrayList<>(elements);
            with.set(index, inner);
            return exactly(with, index, word)
                    .or(() -> index + 1 < elements.size() ? exactly(elements, index + 1, word) : Optional.empty());
        }
        Element element = elements.get(index);
        return element instanceof Element.Words words
                ? afterWords(words, elements, index, word, 0)
                : follow(elements, index, word);
    }

    boolean isParty(int k) {
        Chunk chunk = parsed.chunk(k);
        return chunk instanceof PartyPhrase || chunk instanceof NounPhrase || chunk instanceof TextPhrase;
    }

    static Map<Kind, Slot> with(Map<Kind, Slot> places, Kind kind, Slot slot) {
        Map<Kind, Slot> all = new EnumMap<>(Kind.class);
        all.putAll(places);
        all.put(kind, slot);
        return all;
    }
}
