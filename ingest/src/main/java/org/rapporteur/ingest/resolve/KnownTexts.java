package org.rapporteur.ingest.resolve;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.phrase.Symbols;
import org.rapporteur.ingest.phrase.TextPhrase;
import org.rapporteur.ingest.phrase.TextPhrase.Determiner;
import org.rapporteur.ingest.phrase.TextPhrase.Strength;
import org.rapporteur.model.Actor;
import org.rapporteur.model.RoleKind;
import org.rapporteur.model.SourceText;
import org.rapporteur.model.Span;
import org.rapporteur.model.TextKind;

/// Finds the text that a phrase names again: by its symbol, its title, its sponsors, its attributes.
final class KnownTexts {
    private static final double SAME_SUBJECT = 0.8;
    private static final double MOSTLY_SAME = 0.65;

    private final SourceText source;
    private final TextRegistry registry;

    KnownTexts(SourceText source, TextRegistry registry) {
        this.source = source;
        this.registry = registry;
    }

    /// The text that a phrase names again; empty where it names none of those known.
    Optional<DraftText> named(TextPhrase phrase, Sentence sentence) {
        return bySymbol(phrase)
                .or(() -> byTitle(phrase))
                .or(() -> byActor(phrase, sentence))
                .or(() -> aboutActor(phrase, sentence))
                .or(() -> byAttribute(phrase))
                .or(() -> apposition(phrase, sentence))
                .or(() -> listed(phrase));
    }

    /// The text with the phrase's symbol.
    Optional<DraftText> bySymbol(TextPhrase phrase) {
        return phrase.symbol().flatMap(registry::bySymbol);
    }

    private Optional<DraftText> byTitle(TextPhrase phrase) {
        Optional<Span> span = phrase.quoted().or(() -> phrase.topics().stream().findFirst());
        if (span.isEmpty()) {
            return Optional.empty();
        }
        String title = source.slice(span.get());
        boolean again = phrase.determiner() == Determiner.DEFINITE;
        return registry.texts().stream()
                .filter(t -> !t.background() && compatible(t, phrase))
                .filter(t -> Titles.agreement(t.title(), title) >= SAME_SUBJECT || again && isPartOf(t.title(), title))
                .max(byAgreementWith(title));
    }

    /// Whether one title is a short form of the other.
    private static boolean isPartOf(String known, String title) {
        double overlap = Titles.overlap(known, title);
        return overlap >= SAME_SUBJECT
                || overlap >= TextRegistry.PART_OF_SUBJECT && Titles.agreement(known, title) >= MOSTLY_SAME;
    }

    private Comparator<DraftText> byAgreementWith(String title) {
        return Comparator.comparingDouble((DraftText t) -> Titles.agreement(t.title(), title))
                .thenComparingInt(registry::recency);
    }

    /// Whether a phrase can speak of a text, as far as kind, symbol and sponsors go.
    static boolean compatible(DraftText text, TextPhrase phrase) {
        boolean amendment = phrase.amendment() == text.isAmendment();
        boolean symbols = phrase.symbol().isEmpty()
                || text.symbol().isEmpty()
                || Symbols.same(phrase.symbol().get(), text.symbol().get());
        Set<Actor> leads = text.actors(RoleKind.LEAD);
        boolean leadsFit = phrase.named().isEmpty()
                || leads.isEmpty()
                || phrase.named().stream().anyMatch(leads::contains);
        return amendment && symbols && leadsFit;
    }

    /// Whether a phrase's noun can be used of a text of its kind; a convention named in passing is no resolution.
    static boolean fitsKind(DraftText text, TextPhrase phrase) {
        boolean same = phrase.kind().isEmpty() || phrase.kind().get() == text.kind();
        boolean proxy = phrase.strength() == Strength.PROXY;
        boolean otherThanTreaty = !same && text.tentative() && text.kind() == TextKind.TREATY;
        if (otherThanTreaty) {
            return false;
        }
        return proxy || phrase.amendment() == text.isAmendment() && (!phrase.weak() || same);
    }

    /// "the Swiss text": the one that Switzerland leads, the latest where there are several; "Japan's roadmap": the one
    /// of them whose title has the noun.
    private Optional<DraftText> byActor(TextPhrase phrase, Sentence sentence) {
        boolean onlyActor = !phrase.named().isEmpty() && noTitle(phrase);
        if (!onlyActor || phrase.determiner() == Determiner.INDEFINITE) {
            return Optional.empty();
        }
        String noun = sentence.lower(phrase.head());
        return registry.texts().stream()
                .filter(t -> !t.background() && (fitsKind(t, phrase) || t.isListed() && !phrase.amendment()))
                .filter(t ->
                        phrase.named().stream().anyMatch(t.actors(RoleKind.LEAD)::contains) && attributeFits(t, phrase))
                .max(Comparator.comparing((DraftText t) -> Titles.overlap(noun, t.title()) > 0)
                        .thenComparing(registry::recency))
                .or(() -> stillUnled(phrase));
    }

    /// "the Iran text": the one on human rights in Iran, which others lead.
    private Optional<DraftText> aboutActor(TextPhrase phrase, Sentence sentence) {
        boolean onlyActor = phrase.named().size() == 1
                && noTitle(phrase)
                && phrase.modifiers().isEmpty();
        if (!onlyActor || phrase.determiner() != Determiner.DEFINITE || phrase.amendment()) {
            return Optional.empty();
        }
        String words = source.slice(sentence.span(phrase.from(), phrase.head()));
        boolean led = words.matches("(?s).*(?:['’]s?\\b|['’] |-).*");
        List<DraftText> about = registry.texts().stream()
                .filter(t -> !led && !t.background() && !t.isAmendment())
                .filter(t -> Titles.overlap(t.title(), words) > 0
                        && !t.actors(RoleKind.LEAD).isEmpty())
                .toList();
        return about.size() == 1 ? Optional.of(about.getFirst()) : Optional.empty();
    }

    private static boolean noTitle(TextPhrase phrase) {
        return phrase.topics().isEmpty()
                && phrase.quoted().isEmpty()
                && phrase.symbol().isEmpty();
    }

    /// "This year it fell to Peru (L.20). ... The Peruvian draft": the text in question, where no other sponsor is
    /// known.
    private Optional<DraftText> stillUnled(TextPhrase phrase) {
        return registry.focus()
                .filter(t -> !t.background() && fitsKind(t, phrase) && attributeFits(t, phrase))
                .filter(t -> t.symbol().isPresent() && t.actors(RoleKind.LEAD).isEmpty());
    }

    private boolean attributeFits(DraftText text, TextPhrase phrase) {
        return phrase.modifiers().isEmpty()
                || text.title().isEmpty()
                || Titles.overlap(source.slice(phrase.modifiers().get()), text.title()) > 0;
    }

    private Optional<DraftText> byAttribute(TextPhrase phrase) {
        if (phrase.modifiers().isEmpty() || !noTitle(phrase)) {
            return Optional.empty();
        }
        String words = source.slice(phrase.modifiers().get());
        return registry.texts().stream()
                .filter(t -> !t.background()
                        && compatible(t, phrase)
                        && Titles.overlap(words, t.title()) >= TextRegistry.PART_OF_SUBJECT)
                .max(byAgreementWith(words));
    }

    /// "L.10, a page of late changes", "“Postal Strategy”, a declaration": what stands beside a symbol or a title tells
    /// more of the same text.
    private Optional<DraftText> apposition(TextPhrase phrase, Sentence sentence) {
        int before = phrase.from() - 2;
        boolean beside = before >= 0
                && sentence.at(phrase.from() - 1, ",")
                && (Symbols.is(sentence.word(before).text())
                        || sentence.word(before).is("”", "\"", "’", "»"))
                && phrase.determiner() == Determiner.INDEFINITE
                && phrase.symbol().isEmpty();
        Optional<DraftText> text = beside ? registry.focus() : Optional.empty();
        text.ifPresent(t -> phrase.kind().ifPresent(t::kindIfUnknown));
        return text;
    }

    /// "Kiribati's text on victims": the only one of its sponsor in a table of which the prose has not spoken yet,
    /// though
    /// the table calls it something else.
    private Optional<DraftText> listed(TextPhrase phrase) {
        if (phrase.named().isEmpty() || phrase.amendment() || phrase.determiner() == Determiner.INDEFINITE) {
            return Optional.empty();
        }
        var led = registry.texts().stream()
                .filter(t -> t.isListed() && !t.isAmendment())
                .filter(t -> t.kind() != TextKind.AMENDMENT
                        && t.actors(RoleKind.LEAD).containsAll(phrase.named()))
                .toList();
        return led.size() == 1 ? Optional.of(led.getFirst()) : Optional.empty();
    }
}
