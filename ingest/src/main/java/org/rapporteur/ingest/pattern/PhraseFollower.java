package org.rapporteur.ingest.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.ingest.language.Lemmas;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;
import org.rapporteur.ingest.pattern.Predicate.Element;
import org.rapporteur.ingest.phrase.Clause;
import org.rapporteur.ingest.phrase.Mark;
import org.rapporteur.ingest.phrase.ParsedSentence;
import org.rapporteur.ingest.phrase.PartyPhrase;
import org.rapporteur.ingest.phrase.TextPhrase;
import org.rapporteur.ingest.phrase.VerbGroup;

/// Follows the words of a verb phrase behind a verb, over the determiners, adjectives and adverbs between them.
final class PhraseFollower {
    private static final int LONGEST_GAP = 4;

    private final ParsedSentence parsed;
    private final Sentence sentence;
    private final TextStandIns standIns;

    PhraseFollower(ParsedSentence parsed, TextStandIns standIns) {
        this.parsed = parsed;
        this.sentence = parsed.sentence();
        this.standIns = standIns;
    }

    /// The texts found by following elements from a word; empty Optional where they do not fit.
    Optional<List<Integer>> follow(List<Element> elements, int index, int word) {
        if (index == elements.size()) {
            return Optional.of(List.of());
        }
        return switch (elements.get(index)) {
            case Element.Words words -> afterWords(words, elements, index, word);
            case Element.Text text -> textAt(text, elements, index, word);
            case Element.NewText _ -> newTextAt(elements, index, word);
            case Element.Parties _ -> partiesAt(elements, index, word);
            case Element.End _ -> endsAt(word) ? follow(elements, index + 1, word) : Optional.empty();
        };
    }

    private Optional<List<Integer>> afterWords(Element.Words words, List<Element> elements, int index, int word) {
        for (int i = word; i < sentence.size() && i <= word + LONGEST_GAP; i++) {
            if (words.words().contains(sentence.lower(i)) || words.words().contains(lemma(i))) {
                Optional<List<Integer>> found = follow(elements, index + 1, i + 1);
                if (found.isPresent()) {
                    return found;
                }
            }
            if (!isPassedOver(i)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private String lemma(int i) {
        Tag tag = sentence.word(i).tag();
        return tag == Tag.VERB ? sentence.word(i).lemma() : Lemmas.noun(sentence.lower(i));
    }

    private boolean isPassedOver(int i) {
        Tag tag = sentence.word(i).tag();
        if (sentence.word(i).is("no", "not", "never", "neither", "nor", "hardly", "little")) {
            return false;
        }
        return tag == Tag.DET
                || tag == Tag.ADJ
                || tag == Tag.ADV
                || tag == Tag.PRON
                || tag == Tag.NUM
                || sentence.word(i).is("-", "its", "their", "own", "formally", "orally", "'s", "co");
    }

    /// "brings two texts, one on food (L.4) and one on debt (L.5)": the single ones that a plural announces.
    private List<Integer> withItems(List<Integer> texts) {
        boolean plural =
                texts.size() == 1 && parsed.chunk(texts.getFirst()) instanceof TextPhrase phrase && phrase.plural();
        if (!plural) {
            return texts;
        }
        List<Integer> all = new ArrayList<>(texts);
        for (int k = texts.getFirst() + 1; k < parsed.chunks().size(); k++) {
            if (parsed.chunk(k) instanceof VerbGroup verb && verb.form() == VerbGroup.Form.FINITE) {
                break;
            }
            if (parsed.chunk(k) instanceof TextPhrase item
                    && sentence.word(item.from()).is("one", "another", "a", "an", "the")
                    && !item.plural()) {
                all.add(k);
            }
        }
        return all;
    }

    private Optional<List<Integer>> newTextAt(List<Element> elements, int index, int word) {
        int k = word < sentence.size() ? parsed.indexAt(word) : parsed.chunks().size();
        boolean fits = k < parsed.chunks().size()
                && parsed.chunk(k) instanceof TextPhrase phrase
                && phrase.from() >= word
                && (phrase.determiner() == TextPhrase.Determiner.INDEFINITE
                        || sentence.word(phrase.from() + 1).is("own"));
        return fits
                ? follow(elements, index + 1, parsed.chunk(k).to()).map(rest -> Clause.joinedRight(parsed, k))
                : Optional.empty();
    }

    private Optional<List<Integer>> partiesAt(List<Element> elements, int index, int word) {
        if (word >= sentence.size()) {
            return Optional.empty();
        }
        int k = parsed.indexAt(word);
        boolean fits = parsed.chunk(k) instanceof PartyPhrase phrase && phrase.named() && phrase.from() >= word;
        int next = fits && ownsInside((PartyPhrase) parsed.chunk(k), elements, index + 1) ? index + 2 : index + 1;
        return fits ? follow(elements, next, parsed.chunk(k).to()).map(rest -> List.of(k)) : Optional.empty();
    }

    /// Whether nothing follows that the verb could take.
    private boolean endsAt(int word) {
        int k = word < sentence.size() ? parsed.indexAt(word) : parsed.chunks().size();
        while (parsed.isMark(k, Mark.Kind.OTHER)
                && !parsed.mark(k).orElseThrow().is("not", "to")) {
            k++;
        }
        return k >= parsed.chunks().size()
                || parsed.isMark(
                        k,
                        Mark.Kind.COMMA,
                        Mark.Kind.STOP,
                        Mark.Kind.COORDINATOR,
                        Mark.Kind.SUBORDINATOR,
                        Mark.Kind.OPEN,
                        Mark.Kind.CLOSE);
    }

    /// "Finland's and Estonia's, together with Poland": the sign of the owner stands behind one name of the list.
    private boolean ownsInside(PartyPhrase phrase, List<Element> elements, int index) {
        boolean sign = index < elements.size()
                && elements.get(index) instanceof Element.Words(var words)
                && words.contains("'s");
        return sign && phrase.members().stream().anyMatch(m -> m.to() < phrase.to() && sentence.at(m.to(), "'s"));
    }

    private Optional<List<Integer>> textAt(Element.Text text, List<Element> elements, int index, int word) {
        int k = word < sentence.size() ? parsed.indexAt(word) : parsed.chunks().size();
        while (k < parsed.chunks().size()
                && parsed.isMark(k, Mark.Kind.OTHER)
                && k < parsed.chunks().size() - 1) {
            k++;
        }
        if (k < parsed.chunks().size()
                && standIns.standsForText(k)
                && parsed.chunk(k).from() >= word) {
            List<Integer> joined = withItems(Clause.joinedRight(parsed, k));
            Optional<List<Integer>> rest =
                    follow(elements, index + 1, parsed.chunk(joined.getLast()).to());
            return rest.map(r -> joined);
        }
        return text.optional() ? follow(elements, index + 1, word) : Optional.empty();
    }
}
