package org.rapporteur.ingest.resolve;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.phrase.TextPhrase;
import org.rapporteur.ingest.phrase.TextPhrase.Determiner;
import org.rapporteur.ingest.phrase.TextPhrase.Strength;
import org.rapporteur.ingest.resolve.DraftText.TitleRank;
import org.rapporteur.model.Actor;
import org.rapporteur.model.RoleKind;
import org.rapporteur.model.SourceText;
import org.rapporteur.model.Span;
import org.rapporteur.model.TextKind;

/// Finds what a text phrase refers to: a text known by its symbol, title, sponsors or place, or a new one.
public final class TextResolver {

    private final PhraseTitles titles;
    private final TextRegistry registry;
    private final KnownTexts texts;
    private final TextInFocus focus;
    private final PluralTexts plurals;
    private final LateNames late;

    public TextResolver(SourceText source, TextRegistry registry, Lexicon lexicon) {
        this.titles = new PhraseTitles(source);
        this.registry = registry;
        this.texts = new KnownTexts(source, registry);
        this.focus = new TextInFocus(registry);
        this.plurals = new PluralTexts(registry);
        this.late = new LateNames(registry, lexicon);
    }

    /// What a phrase refers to; new texts are registered.
    ///
    /// @param elsewhere whether the sentence speaks of another year or meeting, so that a new text is one of those
    /// @param owners whose text it is said to be ("its text"), where the phrase names nobody itself
    public Reference resolve(TextPhrase phrase, Sentence sentence, boolean elsewhere, List<Actor> owners) {
        boolean owned = !owners.isEmpty()
                && !phrase.weak()
                && !phrase.plural()
                && phrase.named().isEmpty();
        Optional<DraftText> theirs = owned && !elsewhere
                ? texts.named(phrase.calledAfter(owners), sentence)
                        .filter(t -> owners.stream().anyMatch(t.actors(RoleKind.LEAD)::contains))
                : Optional.empty();
        if (owned && theirs.isEmpty() && isAnothers(phrase, owners)) {
            theirs = Optional.of(create(phrase, elsewhere));
        }
        theirs.ifPresent(t -> learn(t, phrase, sentence));
        return theirs.map(Reference::of).orElseGet(() -> resolve(phrase, sentence, elsewhere));
    }

    /// "Iceland led a core group, and their draft did something new": no text that the paragraphs before told of
    /// others.
    private boolean isAnothers(TextPhrase phrase, List<Actor> owners) {
        boolean bare = phrase.topics().isEmpty()
                && phrase.quoted().isEmpty()
                && phrase.symbol().isEmpty()
                && phrase.determiner() == Determiner.DEFINITE
                && !phrase.amendment()
                && !PhraseTitles.isOwnName(phrase);
        Optional<DraftText> focus = registry.focus().filter(t -> KnownTexts.fitsKind(t, phrase));
        boolean others = focus.map(t -> t.actors(RoleKind.LEAD))
                .filter(leads -> leads.isEmpty() || owners.stream().anyMatch(leads::contains))
                .isEmpty();
        return bare && others && !registry.focusedHere();
    }

    private Reference resolve(TextPhrase phrase, Sentence sentence, boolean elsewhere) {
        if (phrase.determiner() == Determiner.NONE) {
            return Reference.NOTHING;
        }
        if (phrase.plural()) {
            return phrase.topics().size() > 1 && !elsewhere && phrase.determiner() != Determiner.BACKGROUND
                    ? several(phrase, sentence)
                    : plurals.reference(phrase, elsewhere);
        }
        Optional<DraftText> text = singular(phrase, sentence, elsewhere);
        text.ifPresent(t -> learn(t, phrase, sentence));
        return text.map(Reference::of).orElse(Reference.NOTHING);
    }

    /// Learns from a phrase that is said to be a text that another one names: "was a British decision, L.6".
    public void again(TextPhrase phrase, Sentence sentence, Reference reference) {
        if (!(reference instanceof Reference.Texts(List<DraftText> found)) || found.size() != 1) {
            return;
        }
        DraftText text = found.getFirst();
        phrase.symbol().ifPresent(text::symbol);
        titles.call(text, phrase, sentence);
        if (!phrase.weak()) {
            text.confirm();
            phrase.kind().ifPresent(text::kindIfUnknown);
        }
        registry.focus(text);
    }

    /// "the cybercrime treaty negotiations"
    private static boolean modifiesNoun(TextPhrase phrase, Sentence sentence) {
        return phrase.head() + 1 < sentence.size()
                && (sentence.word(phrase.head() + 1).tag() == Tag.NOUN
                        || sentence.word(phrase.head() + 1).is("'s", "'"));
    }

    private void learn(DraftText text, TextPhrase phrase, Sentence sentence) {
        text.spokenOf();
        phrase.symbol().ifPresent(text::symbol);
        titles.call(text, phrase, sentence);
        if (sentence.lower(phrase.head()).endsWith("s") && phrase.noun() < phrase.head()) {
            text.pluralName();
        }
        if (!text.background() && text.rank().compareTo(TitleRank.SUBJECT) >= 0) {
            registry.served();
        }
        if (!phrase.weak() || phrase.symbol().isPresent() || phrase.quoted().isPresent()) {
            text.confirm();
            phrase.kind().ifPresent(text::kindIfUnknown);
        }
        if (!text.tentative() || registry.focus().isEmpty()) {
            registry.focus(text);
        } else {
            registry.touch(text);
        }
    }

    private Optional<DraftText> singular(TextPhrase phrase, Sentence sentence, boolean elsewhere) {
        if (phrase.determiner() == Determiner.BACKGROUND) {
            return Optional.of(create(phrase, true));
        }
        if (sentence.word(phrase.head()).is("former", "latter")) {
            List<DraftText> two = registry.lastTogether(2);
            boolean former = sentence.word(phrase.head()).is("former");
            return two.size() < 2 ? Optional.empty() : Optional.of(former ? two.getFirst() : two.getLast());
        }
        if (sentence.word(phrase.head()).is("first", "second", "third", "fourth", "other", "last")
                && phrase.strength() == Strength.PROXY) {
            return texts.bySymbol(phrase)
                    .or(() -> registry.announced(sentence.lower(phrase.head()), phrase.symbol()))
                    .or(() -> registry.inGroup(sentence.lower(phrase.head())));
        }
        Optional<DraftText> known = texts.named(phrase, sentence)
                .or(() -> focus.named(phrase, sentence))
                .or(() -> late.of(phrase, sentence));
        if (known.isPresent()) {
            return known;
        }
        boolean introduces = registry.focus().isEmpty() && !phrase.bare() && !isGeneric(phrase);
        if (isPredicate(phrase, sentence) && !introduces) {
            return registry.focus();
        }
        Optional<DraftText> pending = pending(phrase).or(() -> elsewhere ? Optional.empty() : ofSection(phrase));
        if (pending.isPresent()) {
            return pending;
        }
        boolean called = phrase.strength() == Strength.WEAK
                && phrase.determiner() == Determiner.DEFINITE
                && phrase.modifiers().isPresent()
                && phrase.kind().filter(k -> k != TextKind.TREATY).isPresent()
                && PhraseTitles.isOwnName(phrase)
                && !modifiesNoun(phrase, sentence);
        if (called
                && registry.focus().filter(t -> KnownTexts.fitsKind(t, phrase)).isEmpty()) {
            return Optional.of(create(phrase, elsewhere));
        }
        boolean naming = !phrase.bare() && !isGeneric(phrase) && phrase.strength() != Strength.PROXY;
        return naming || isNamedProxy(phrase)
                ? Optional.of(create(phrase, elsewhere))
                : bare(phrase, sentence, elsewhere);
    }

    /// "It is a good text."
    private static boolean isPredicate(TextPhrase phrase, Sentence sentence) {
        int before = phrase.from() - 1;
        boolean indefinite = phrase.determiner() == Determiner.INDEFINITE && before > 0;
        boolean told = indefinite
                && sentence.word(before).lemma().equals("be")
                && sentence.word(before - 1).is("it", "this");
        if (told) {
            return true;
        }
        return indefinite
                && (phrase.bare() && sentence.word(before).lemma().equals("be")
                        || isGeneric(phrase) && sentence.at(before, "as"));
    }

    /// A text that was spoken of without any name ("the OIC's other draft fared better") is the next one that is named.
    private Optional<DraftText> pending(TextPhrase phrase) {
        boolean names = !phrase.topics().isEmpty()
                || phrase.quoted().isPresent()
                || phrase.symbol().isPresent();
        return names && !phrase.weak() && !phrase.amendment()
                ? registry.focus()
                        .filter(t -> unnamed(t, phrase)
                                && !t.background()
                                && !t.isAmendment()
                                && KnownTexts.compatible(t, phrase))
                : Optional.empty();
    }

    /// Below the heading "Rare birds (L.7)" the first text told anew is L.7.
    private Optional<DraftText> ofSection(TextPhrase phrase) {
        Optional<DraftText> text = phrase.weak() || phrase.amendment()
                ? Optional.empty()
                : registry.awaiting().filter(t -> KnownTexts.compatible(t, phrase));
        text.ifPresent(t -> registry.arrived());
        return text;
    }

    /// Whether nothing calls a text yet, or only a heading, and a bare symbol follows.
    private static boolean unnamed(DraftText text, TextPhrase phrase) {
        boolean bareSymbol = phrase.symbol().isPresent()
                && phrase.topics().isEmpty()
                && phrase.quoted().isEmpty();
        boolean onlyHeading =
                text.rank().compareTo(TitleRank.HEADING) <= 0 && text.symbol().isEmpty();
        return text.name().isBlank() || bareSymbol && onlyHeading;
    }

    /// "a strategy paper": a weak noun with nothing but attributes names no text.
    private static boolean isGeneric(TextPhrase phrase) {
        return phrase.weak()
                && phrase.symbol().isEmpty()
                && phrase.quoted().isEmpty()
                && phrase.topics().isEmpty()
                && phrase.named().isEmpty();
    }

    /// "the project L.55, on an arms race in outer space": with a symbol or a subject of its own it is no other word
    /// for the text just spoken of.
    private boolean isNamedProxy(TextPhrase phrase) {
        boolean names = phrase.symbol().isPresent()
                || phrase.determiner() == Determiner.DEFINITE
                        && !phrase.topics().isEmpty();
        return phrase.strength() == Strength.PROXY
                && names
                && registry.focus()
                        .filter(t -> t.name().isBlank()
                                || t.symbol().isEmpty() && phrase.topics().isEmpty())
                        .isEmpty();
    }

    private Optional<DraftText> bare(TextPhrase phrase, Sentence sentence, boolean elsewhere) {
        boolean again = phrase.determiner() == Determiner.DEFINITE
                || phrase.determiner() == Determiner.BARE && phrase.strength() != Strength.PROXY;
        if (again) {
            boolean owned = sentence.word(phrase.from()).is("its", "their", "his", "her");
            return registry.focus()
                    .filter(t -> KnownTexts.fitsKind(t, phrase))
                    .or(() -> owned ? Optional.empty() : fromHeading(phrase))
                    .or(() -> owned ? Optional.empty() : lastOfKind(phrase))
                    .or(() -> isOnlyOne(phrase, sentence) ? Optional.of(create(phrase, elsewhere)) : Optional.empty());
        }
        return phrase.weak() ? Optional.empty() : Optional.of(create(phrase, elsewhere));
    }

    /// "the ministerial declaration", "the agreed conclusions": a meeting has one of the kind, and its noun names it.
    private static boolean isOnlyOne(TextPhrase phrase, Sentence sentence) {
        boolean year = sentence.lower(phrase.to() + 1).matches("(?:19|20)\\d\\d");
        return PhraseTitles.isOwnName(phrase)
                && !phrase.weak()
                && phrase.noun() < phrase.head()
                && phrase.determiner() == Determiner.DEFINITE
                && !sentence.at(phrase.noun(), "draft")
                && !year;
    }

    private Optional<DraftText> lastOfKind(TextPhrase phrase) {
        return registry.texts().stream()
                .filter(t -> KnownTexts.fitsKind(t, phrase) && !t.background() && registry.mentionedInSection(t))
                .max(Comparator.comparingInt(registry::recency));
    }

    /// Under a heading that names a subject, "the resolution" is the resolution on that subject.
    private Optional<DraftText> fromHeading(TextPhrase phrase) {
        boolean fits = registry.opened() && registry.focus().isEmpty() && !phrase.weak();
        return fits && phrase.determiner() == Determiner.DEFINITE
                ? Optional.of(create(phrase, false))
                : Optional.empty();
    }

    private DraftText create(TextPhrase phrase, boolean background) {
        DraftText text =
                registry.create(phrase.kind(), background && phrase.symbol().isEmpty(), phrase.weak());
        if (phrase.determiner() == Determiner.DEFINITE && !text.background() && !text.isAmendment()) {
            registry.callByTopic(text);
        }
        return text;
    }

    private Reference several(TextPhrase phrase, Sentence sentence) {
        if (phrase.weak()) {
            return Reference.NOTHING;
        }
        Set<DraftText> all = new LinkedHashSet<>();
        for (Span topic : phrase.topics()) {
            if (resolve(phrase.about(topic), sentence, false) instanceof Reference.Texts(List<DraftText> found)) {
                all.addAll(found);
            }
        }
        return new Reference.Texts(List.copyOf(all));
    }
}
