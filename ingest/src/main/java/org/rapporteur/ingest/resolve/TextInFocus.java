package org.rapporteur.ingest.resolve;

import java.util.Optional;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;
import org.rapporteur.ingest.phrase.TextPhrase;
import org.rapporteur.ingest.phrase.TextPhrase.Determiner;
import org.rapporteur.ingest.phrase.TextPhrase.Strength;

/// Tells when a phrase gives another name to the text just spoken of.
final class TextInFocus {
    private static final int NEAR = 7;

    private final TextRegistry registry;

    TextInFocus(TextRegistry registry) {
        this.registry = registry;
    }

    /// The text just spoken of, where the phrase gives it a symbol or a noun.
    Optional<DraftText> named(TextPhrase phrase, Sentence sentence) {
        return version(phrase).or(() -> decided(phrase)).or(() -> symbolAlone(phrase, sentence));
    }

    /// "This year's version, L.5": the symbol of the text just spoken of.
    private Optional<DraftText> version(TextPhrase phrase) {
        boolean again = phrase.strength() == Strength.PROXY
                && phrase.symbol().isPresent()
                && phrase.topics().isEmpty()
                && phrase.quoted().isEmpty();
        return again
                ? registry.focus()
                        .filter(t -> !t.background() && t.symbol().isEmpty() && KnownTexts.compatible(t, phrase))
                : Optional.empty();
    }

    /// "The Council decided to keep its mission at work. Norway had drafted the resolution, L.17."
    private Optional<DraftText> decided(TextPhrase phrase) {
        boolean same = phrase.determiner() == Determiner.DEFINITE
                && !phrase.weak()
                && !phrase.amendment()
                && phrase.topics().isEmpty()
                && phrase.quoted().isEmpty();
        Optional<DraftText> text = same ? registry.focus().filter(DraftText::isDecided) : Optional.empty();
        text.ifPresent(t -> phrase.kind().ifPresent(t::named));
        return text;
    }

    /// "The one on conflicts was Ukraine's. L.16, for the archivists.", "The number on the door was L.28.": a symbol of
    /// which nothing is said is that of the text just spoken of.
    private Optional<DraftText> symbolAlone(TextPhrase phrase, Sentence sentence) {
        boolean alone = phrase.symbol().isPresent()
                && phrase.topics().isEmpty()
                && phrase.quoted().isEmpty()
                && phrase.kind().isEmpty()
                && (tellsNothing(sentence) || isNumber(phrase, sentence));
        return alone
                ? registry.focus().filter(t -> !t.background() && t.symbol().isEmpty() && !t.isAmendment())
                : Optional.empty();
    }

    private static boolean tellsNothing(Sentence sentence) {
        return sentence.words().stream().noneMatch(w -> w.tag() == Tag.VERB || w.tag() == Tag.AUX);
    }

    private static boolean isNumber(TextPhrase phrase, Sentence sentence) {
        for (int i = Math.max(0, phrase.from() - NEAR); i < phrase.from(); i++) {
            if (sentence.word(i).is("number", "symbol", "code", "reference")) {
                return true;
            }
        }
        return false;
    }
}
