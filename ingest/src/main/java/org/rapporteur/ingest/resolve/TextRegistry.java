package org.rapporteur.ingest.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.rapporteur.ingest.extract.EvidenceBook;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.phrase.Symbols;
import org.rapporteur.ingest.phrase.TextPhrase;
import org.rapporteur.ingest.phrase.TextPhrase.Determiner;
import org.rapporteur.ingest.resolve.DraftText.TitleRank;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Party;
import org.rapporteur.model.RoleKind;
import org.rapporteur.model.SourceText;
import org.rapporteur.model.Span;
import org.rapporteur.model.TextKind;

/// The texts of an article as they come up, and what each later phrase refers to.
public final class TextRegistry {
    private static final double SAME_SUBJECT = 0.8;
    private static final double PART_OF_SUBJECT = 0.6;

    private final SourceText source;
    private final EvidenceBook evidence;
    private final List<DraftText> texts = new ArrayList<>();
    private final List<DraftText> mentioned = new ArrayList<>();
    private Optional<DraftText> focus = Optional.empty();
    private Optional<String> heading = Optional.empty();

    public TextRegistry(SourceText source, EvidenceBook evidence) {
        this.source = source;
        this.evidence = evidence;
    }

    /// All texts, in the order of their first mention.
    public List<DraftText> texts() {
        return List.copyOf(texts);
    }

    /// The text that the last sentences were about.
    public Optional<DraftText> focus() {
        return focus;
    }

    /// Makes a text the one that "it" refers to.
    public void focus(DraftText text) {
        focus = Optional.of(text);
        mentioned.remove(text);
        mentioned.add(text);
    }

    /// Begins a section: what follows is about its heading's text, if it names one.
    public void section(String title) {
        heading = Optional.of(title);
        focus = texts.stream()
                .filter(t -> !t.background() && Titles.overlap(t.title(), title) >= PART_OF_SUBJECT)
                .max(Comparator.comparingDouble(t -> Titles.agreement(t.title(), title)));
    }

    /// The last texts mentioned, the latest last.
    public List<DraftText> recent(int count) {
        List<DraftText> current =
                mentioned.stream().filter(t -> !t.background()).toList();
        return current.subList(Math.max(0, current.size() - count), current.size());
    }

    /// What a phrase refers to; new texts are registered.
    public Reference resolve(TextPhrase phrase, Sentence sentence) {
        if (phrase.determiner() == Determiner.NONE) {
            return Reference.NOTHING;
        }
        if (phrase.plural()) {
            return plural(phrase, sentence);
        }
        Optional<DraftText> text = singular(phrase, sentence);
        text.ifPresent(t -> learn(t, phrase, sentence));
        return text.map(Reference::of).orElse(Reference.NOTHING);
    }

    private void learn(DraftText text, TextPhrase phrase, Sentence sentence) {
        phrase.symbol().ifPresent(text::symbol);
        phrase.quoted().ifPresent(q -> text.call(source.slice(q), TitleRank.QUOTED));
        phrase.topics().stream().findFirst().ifPresent(t -> text.call(source.slice(t), TitleRank.SUBJECT));
        phrase.modifiers().ifPresent(m -> text.call(source.slice(m), TitleRank.ATTRIBUTE));
        if (!phrase.weak()) {
            text.confirm();
        }
        text.mention(evidence.cite(sentence.span(), "text.mention"));
        if (!text.background()) {
            callAfter(text, phrase, sentence);
        }
        focus(text);
    }

    private void callAfter(DraftText text, TextPhrase phrase, Sentence sentence) {
        Set<Actor> leads = text.actors(RoleKind.LEAD);
        for (Actor actor : phrase.named()) {
            if (leads.isEmpty() || leads.contains(actor)) {
                text.role(
                        new Party.Named(actor),
                        RoleKind.LEAD,
                        evidence.cite(sentence.span(), "role.lead/text called after"));
            }
        }
    }

    private Optional<DraftText> singular(TextPhrase phrase, Sentence sentence) {
        if (phrase.determiner() == Determiner.BACKGROUND) {
            return Optional.of(create(phrase, true));
        }
        if (sentence.word(phrase.head()).is("former", "latter")) {
            List<DraftText> two = recent(2);
            boolean former = sentence.word(phrase.head()).is("former");
            return two.size() < 2 ? Optional.empty() : Optional.of(former ? two.getFirst() : two.getLast());
        }
        Optional<DraftText> known = bySymbol(phrase)
                .or(() -> byTitle(phrase))
                .or(() -> byActor(phrase))
                .or(() -> byAttribute(phrase));
        if (known.isPresent()) {
            return known;
        }
        return phrase.bare() || isGeneric(phrase) ? bare(phrase) : Optional.of(create(phrase, false));
    }

    /// "a strategy paper": a weak noun with nothing but attributes names no text.
    private static boolean isGeneric(TextPhrase phrase) {
        return phrase.weak()
                && phrase.symbol().isEmpty()
                && phrase.quoted().isEmpty()
                && phrase.topics().isEmpty()
                && phrase.named().isEmpty();
    }

    private Optional<DraftText> bare(TextPhrase phrase) {
        if (phrase.determiner() == Determiner.DEFINITE || phrase.determiner() == Determiner.BARE) {
            return focus.filter(t -> fitsKind(t, phrase))
                    .or(() -> fromHeading(phrase))
                    .or(() -> lastOfKind(phrase));
        }
        return phrase.weak() ? Optional.empty() : Optional.of(create(phrase, false));
    }

    private static boolean fitsKind(DraftText text, TextPhrase phrase) {
        boolean amendment = phrase.kind() == TextKind.AMENDMENT;
        return amendment == (text.kind() == TextKind.AMENDMENT) && (!phrase.weak() || phrase.kind() == text.kind());
    }

    private Optional<DraftText> lastOfKind(TextPhrase phrase) {
        List<DraftText> fitting = mentioned.stream()
                .filter(t -> fitsKind(t, phrase) && !t.background())
                .toList();
        return fitting.isEmpty() ? Optional.empty() : Optional.of(fitting.getLast());
    }

    /// Under a heading that names a subject, "the resolution" is the resolution on that subject.
    private Optional<DraftText> fromHeading(TextPhrase phrase) {
        if (heading.isEmpty() || focus.isPresent() || phrase.weak() || phrase.determiner() != Determiner.DEFINITE) {
            return Optional.empty();
        }
        DraftText text = create(phrase, false);
        text.call(heading.get(), TitleRank.HEADING);
        return Optional.of(text);
    }

    private DraftText create(TextPhrase phrase, boolean background) {
        DraftText text = new DraftText(texts.size(), phrase.kind(), background, phrase.weak());
        texts.add(text);
        return text;
    }

    private Optional<DraftText> bySymbol(TextPhrase phrase) {
        return phrase.symbol()
                .flatMap(said -> texts.stream()
                        .filter(t ->
                                t.symbol().filter(s -> Symbols.same(s, said)).isPresent())
                        .findFirst());
    }

    private Optional<DraftText> byTitle(TextPhrase phrase) {
        Optional<Span> span = phrase.quoted().or(() -> phrase.topics().stream().findFirst());
        if (span.isEmpty()) {
            return Optional.empty();
        }
        String title = source.slice(span.get());
        boolean again = phrase.determiner() == Determiner.DEFINITE;
        return texts.stream()
                .filter(t -> !t.background() && compatible(t, phrase))
                .filter(t -> Titles.agreement(t.title(), title) >= SAME_SUBJECT
                        || again && Titles.overlap(t.title(), title) >= PART_OF_SUBJECT)
                .max(byAgreementWith(title));
    }

    private Comparator<DraftText> byAgreementWith(String title) {
        return Comparator.comparingDouble((DraftText t) -> Titles.agreement(t.title(), title))
                .thenComparingInt(mentioned::indexOf);
    }

    private static boolean compatible(DraftText text, TextPhrase phrase) {
        boolean amendment = (phrase.kind() == TextKind.AMENDMENT) == (text.kind() == TextKind.AMENDMENT);
        boolean symbols = phrase.symbol().isEmpty()
                || text.symbol().isEmpty()
                || Symbols.same(phrase.symbol().get(), text.symbol().get());
        Set<Actor> leads = text.actors(RoleKind.LEAD);
        boolean leadsFit = phrase.named().isEmpty()
                || leads.isEmpty()
                || phrase.named().stream().anyMatch(leads::contains);
        return amendment && symbols && leadsFit;
    }

    /// "the Swiss text": the one that Switzerland leads, the latest where there are several.
    private Optional<DraftText> byActor(TextPhrase phrase) {
        boolean onlyActor = !phrase.named().isEmpty()
                && phrase.topics().isEmpty()
                && phrase.quoted().isEmpty()
                && phrase.symbol().isEmpty();
        if (!onlyActor || phrase.determiner() == Determiner.INDEFINITE) {
            return Optional.empty();
        }
        return texts.stream()
                .filter(t -> !t.background() && fitsKind(t, phrase))
                .filter(t ->
                        phrase.named().stream().anyMatch(t.actors(RoleKind.LEAD)::contains) && attributeFits(t, phrase))
                .max(Comparator.comparingInt(mentioned::indexOf));
    }

    private boolean attributeFits(DraftText text, TextPhrase phrase) {
        return phrase.modifiers().isEmpty()
                || text.title().isEmpty()
                || Titles.overlap(source.slice(phrase.modifiers().get()), text.title()) > 0;
    }

    private Optional<DraftText> byAttribute(TextPhrase phrase) {
        boolean onlyAttribute = phrase.modifiers().isPresent()
                && phrase.topics().isEmpty()
                && phrase.quoted().isEmpty()
                && phrase.symbol().isEmpty();
        if (!onlyAttribute) {
            return Optional.empty();
        }
        String words = source.slice(phrase.modifiers().get());
        return texts.stream()
                .filter(t ->
                        !t.background() && compatible(t, phrase) && Titles.overlap(words, t.title()) >= PART_OF_SUBJECT)
                .max(byAgreementWith(words));
    }

    private Reference plural(TextPhrase phrase, Sentence sentence) {
        if (phrase.determiner() == Determiner.BACKGROUND) {
            focus(create(phrase, true));
            return Reference.NOTHING;
        }
        if (phrase.topics().size() > 1) {
            return several(phrase, sentence);
        }
        if (phrase.determiner() == Determiner.REST) {
            return new Reference.Bulk(true, phrase.count());
        }
        boolean again = phrase.determiner() == Determiner.ALL || phrase.determiner() == Determiner.DEFINITE;
        if (!again || phrase.weak() || !phrase.topics().isEmpty()) {
            return Reference.NOTHING;
        }
        int count = phrase.count().orElse(0);
        boolean back = count > 1 && count <= 3 && recent(count).size() == count;
        return back ? new Reference.Texts(recent(count)) : new Reference.Bulk(false, phrase.count());
    }

    private Reference several(TextPhrase phrase, Sentence sentence) {
        Set<DraftText> all = new LinkedHashSet<>();
        for (Span topic : phrase.topics()) {
            if (resolve(one(phrase, topic), sentence) instanceof Reference.Texts(List<DraftText> found)) {
                all.addAll(found);
            }
        }
        return new Reference.Texts(List.copyOf(all));
    }

    private static TextPhrase one(TextPhrase phrase, Span topic) {
        return new TextPhrase(
                phrase.from(),
                phrase.to(),
                phrase.head(),
                phrase.kind(),
                phrase.weak(),
                Determiner.DEFINITE,
                false,
                OptionalInt.of(1),
                phrase.named(),
                Optional.empty(),
                List.of(topic),
                Optional.empty(),
                Optional.empty());
    }

    /// The texts of a bulk mention, once the article is read.
    ///
    /// @param spokenFor the texts of which something else was said, left out of "the rest"
    public List<DraftText> distribute(Reference.Bulk bulk, Set<DraftText> spokenFor) {
        return texts.stream()
                .filter(t -> !t.background() && !t.tentative() && t.kind() != TextKind.AMENDMENT)
                .filter(t -> t.hasFacts() || t.rank().compareTo(TitleRank.CONTENT) >= 0)
                .filter(t -> !bulk.rest() || !spokenFor.contains(t))
                .toList();
    }
}
