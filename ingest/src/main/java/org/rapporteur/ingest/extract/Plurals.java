package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.phrase.Chunk;
import org.rapporteur.ingest.phrase.NounPhrase;
import org.rapporteur.ingest.phrase.Numerals;
import org.rapporteur.ingest.phrase.TextPhrase;
import org.rapporteur.ingest.resolve.DraftText;
import org.rapporteur.ingest.resolve.Reference;
import org.rapporteur.model.Block;

/// Tells which texts words without a text's noun stand for: "both", "they", "all three", "all but one", "the rest",
/// "the
/// remaining two", "everything else".
final class Plurals {
    private final Lexicon lexicon;
    private final Findings findings;
    private static final Reference ALL = new Reference.Bulk(false, OptionalInt.empty());

    private final Set<DraftText> inParagraph = new LinkedHashSet<>();
    private Optional<Block> block = Optional.empty();
    private Reference lastSeveral = Reference.NOTHING;

    Plurals(Lexicon lexicon, Findings findings) {
        this.lexicon = lexicon;
        this.findings = findings;
    }

    /// What a chunk that stands for texts refers to.
    Reference reference(Reading reading, int k) {
        Chunk chunk = reading.parsed().chunk(k);
        if (chunk instanceof TextPhrase phrase) {
            boolean every = reading.sentence().word(phrase.from()).is("every", "each") && phrase.bare();
            return every ? ALL : reading.reference(k);
        }
        boolean them = reading.sentence().word(chunk.from()).is("they", "them") && chunk.to() == chunk.from() + 1;
        Optional<Integer> plural = them ? pluralBefore(reading, k) : Optional.empty();
        if (plural.isPresent()) {
            return reading.reference(plural.get());
        }
        Reference several = several(reading.sentence(), chunk);
        return several instanceof Reference.Nothing ? reading.reference(k) : several;
    }

    /// "tabled four amendments and withdrew them": several texts named before the pronoun in its sentence.
    private static Optional<Integer> pluralBefore(Reading reading, int k) {
        for (int i = k - 1; i >= 0; i--) {
            if (reading.parsed().chunk(i) instanceof TextPhrase phrase) {
                return phrase.plural() ? Optional.of(i) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Reference several(Sentence sentence, Chunk phrase) {
        OptionalInt count = count(sentence, phrase);
        boolean all = has("words for all", sentence, phrase);
        if (has("words for the rest", sentence, phrase) || sentence.at(phrase.to(), "else")) {
            return new Reference.Bulk(true, count);
        }
        if (all && sentence.at(phrase.to(), "but")) {
            return ALL;
        }
        if (sentence.word(phrase.from()).is("both") || count.orElse(0) > 1) {
            return last(sentence.word(phrase.from()).is("both") ? 2 : count.getAsInt());
        }
        if (sentence.word(phrase.from()).is("they", "these", "those", "them") && phrase.to() == phrase.from() + 1) {
            return them(sentence, phrase);
        }
        return all ? ALL : Reference.NOTHING;
    }

    /// The texts that were spoken of together, else those of the paragraph; with "all" beside it, else all.
    private Reference them(Sentence sentence, Chunk phrase) {
        if (!(lastSeveral instanceof Reference.Nothing)) {
            return lastSeveral;
        }
        if (inParagraph.size() > 1) {
            return new Reference.Texts(List.copyOf(inParagraph));
        }
        return sentence.at(phrase.to(), "all") || sentence.at(phrase.to() + 1, "all") ? ALL : Reference.NOTHING;
    }

    private static OptionalInt count(Sentence sentence, Chunk phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            OptionalInt count = Numerals.value(sentence.lower(i));
            if (count.isPresent()) {
                return count;
            }
        }
        return OptionalInt.empty();
    }

    private boolean has(String list, Sentence sentence, Chunk phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (lexicon.has(list, sentence.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /// The other texts that met the same fate: "like the two before", "as all the others".
    Optional<Reference> comparands(Reading reading, List<Reference> targets) {
        Sentence sentence = reading.sentence();
        for (int i = 0; i + 2 < sentence.size(); i++) {
            boolean like = sentence.word(i).is("like", "as");
            int the = sentence.at(i + 1, "did") || sentence.at(i + 1, "with") ? i + 2 : i + 1;
            if (like && sentence.at(the, "all", "the", "others") || like && sentence.at(the, "the", "others")) {
                return Optional.of(ALL);
            }
            int count = Numerals.value(sentence.lower(the + 1)).orElse(0);
            boolean back = sentence.word(Math.min(the + 2, sentence.size() - 1))
                    .is("before", "above", "described", "mentioned", "previous", "preceding", ",");
            if (like && sentence.at(the, "the") && count > 0 && back) {
                return others(count, targets);
            }
            if (like && sentence.at(the, "the") && sentence.lower(the + 1).matches("previous|preceding")) {
                return others(1, targets);
            }
        }
        return Optional.empty();
    }

    private Optional<Reference> others(int count, List<Reference> targets) {
        List<DraftText> before = findings.recent(count + targets.size()).stream()
                .filter(t ->
                        targets.stream().noneMatch(r -> r instanceof Reference.Texts(var texts) && texts.contains(t)))
                .toList();
        return before.size() < count
                ? Optional.empty()
                : Optional.of(new Reference.Texts(before.subList(before.size() - count, before.size())));
    }

    private Reference last(int count) {
        List<DraftText> recent = findings.recent(count);
        return recent.size() == count ? new Reference.Texts(recent) : Reference.NOTHING;
    }

    /// Remembers of which texts a sentence spoke together.
    void remember(Reading reading) {
        if (!block.equals(Optional.of(reading.sentence().block()))) {
            inParagraph.clear();
            lastSeveral = Reference.NOTHING;
        }
        block = Optional.of(reading.sentence().block());
        Set<DraftText> texts = new LinkedHashSet<>();
        List<Reference> bulks = new ArrayList<>();
        for (int k = 0; k < reading.parsed().chunks().size(); k++) {
            Reference reference = reading.parsed().chunk(k) instanceof TextPhrase
                    ? reading.reference(k)
                    : reading.parsed().chunk(k) instanceof NounPhrase phrase && !phrase.pronoun()
                            ? rest(reading.sentence(), phrase)
                            : Reference.NOTHING;
            switch (reference) {
                case Reference.Texts(List<DraftText> found) -> texts.addAll(found);
                case Reference.Bulk bulk -> bulks.add(bulk);
                case Reference.Nothing _ -> {}
            }
        }
        texts.stream().filter(t -> !t.background() && !t.isAmendment()).forEach(inParagraph::add);
        if (texts.size() > 1) {
            lastSeveral = new Reference.Texts(List.copyOf(texts));
        } else if (!bulks.isEmpty()) {
            lastSeveral = bulks.getFirst();
        } else if (texts.size() == 1) {
            lastSeveral = Reference.NOTHING;
        }
    }

    /// "the rest", "the other five".
    private Reference rest(Sentence sentence, NounPhrase phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            boolean known = lexicon.has("words for the rest", sentence.lower(i))
                    || sentence.at(i, "the")
                    || Numerals.value(sentence.lower(i)).isPresent();
            if (!known) {
                return Reference.NOTHING;
            }
        }
        Reference reference = several(sentence, phrase);
        return reference instanceof Reference.Bulk bulk && bulk.rest() ? bulk : Reference.NOTHING;
    }
}
