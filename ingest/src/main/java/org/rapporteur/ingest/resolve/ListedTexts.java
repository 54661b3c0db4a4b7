package org.rapporteur.ingest.resolve;

import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.ingest.resolve.DraftText.TitleRank;
import org.rapporteur.model.Actor;
import org.rapporteur.model.RoleKind;
import org.rapporteur.model.TextKind;

/// Finds the texts that tables, lists and labelled lines tell of among those known from the prose, and registers those
/// that no sentence speaks of.
public final class ListedTexts {
    private final TextRegistry registry;

    public ListedTexts(TextRegistry registry) {
        this.registry = registry;
    }

    /// What a row or an item calls its text.
    ///
    /// @param symbol its symbol
    /// @param title its title; empty where only the symbol is given
    /// @param rank where the title comes from
    /// @param leads who is said to lead it
    /// @param kind as a noun says
    public record Name(
            Optional<String> symbol, String title, TitleRank rank, Set<Actor> leads, Optional<TextKind> kind) {
        public Name {
            // unlike Set.copyOf, this keeps the order in which the article names them
            leads = ImmutableSet.copyOf(leads);
        }

        /// What two cells or lines call the same text together; of two titles the longer.
        public Name and(Name other) {
            Name titled = other.title.length() > title.length() ? other : this;
            return new Name(
                    symbol.isPresent() ? symbol : other.symbol,
                    titled.title,
                    titled.rank,
                    leads.isEmpty() ? other.leads : leads,
                    kind.isPresent() ? kind : other.kind);
        }
    }

    /// The text with such a name, where one is known: by its symbol, else its title, else by who leads it.
    public Optional<DraftText> known(Name name) {
        return name.symbol().flatMap(registry::bySymbol).or(() -> byTitle(name)).or(() -> byLeads(name));
    }

    private Optional<DraftText> byTitle(Name name) {
        return name.title().isBlank()
                ? Optional.empty()
                : candidates(name)
                        .filter(t -> Titles.overlap(t.title(), name.title()) >= TextRegistry.PART_OF_SUBJECT)
                        .max(Comparator.comparingDouble(t -> Titles.agreement(t.title(), name.title())));
    }

    /// A text without a title whose only sponsors are these.
    private Optional<DraftText> byLeads(Name name) {
        List<DraftText> led = name.leads().isEmpty()
                ? List.of()
                : candidates(name)
                        .filter(t -> t.title().isBlank() || name.title().isBlank())
                        .filter(t -> t.actors(RoleKind.LEAD).equals(name.leads()))
                        .toList();
        return led.size() == 1 ? Optional.of(led.getFirst()) : Optional.empty();
    }

    private Stream<DraftText> candidates(Name name) {
        boolean amendment = name.kind().filter(TextKind.AMENDMENT::equals).isPresent();
        return registry.texts().stream()
                .filter(t -> !t.background())
                .filter(t -> name.kind().isEmpty() || amendment == t.isAmendment())
                .filter(t -> name.symbol().isEmpty() || t.symbol().isEmpty());
    }

    /// The text of a table's row: none of the rows above it, unless it is called the same.
    ///
    /// @param above the texts of the rows above
    public DraftText registerRow(Name name, Set<DraftText> above) {
        Optional<DraftText> known = known(name)
                .filter(t -> !above.contains(t)
                        || name.symbol().isPresent() && t.symbol().equals(name.symbol())
                        || Titles.agreement(t.title(), name.title()) == 1);
        return known.isPresent() || name.title().isBlank() ? register(name) : take(create(name), name);
    }

    private DraftText create(Name name) {
        return registry.create(name.kind(), false, false);
    }

    /// Gives a title to the text that the lines before named by its symbol alone.
    public Optional<DraftText> entitle(Name name) {
        Optional<DraftText> text = name.symbol().isPresent() || name.title().isBlank()
                ? Optional.empty()
                : registry.focus().filter(t -> !t.background() && t.title().isBlank());
        text.ifPresent(t -> t.call(name.title(), name.rank()));
        return text;
    }

    /// The text with such a name, a new one where none is known; it learns its symbol and title, and sentences that
    /// follow are about it.
    public DraftText register(Name name) {
        return take(known(name).orElseGet(() -> create(name)), name);
    }

    private DraftText take(DraftText text, Name name) {
        name.symbol().ifPresent(text::symbol);
        text.call(name.title(), name.rank());
        name.kind().ifPresent(text::kindIfUnknown);
        text.confirm();
        text.list();
        registry.focus(text);
        return text;
    }

    /// Ends a table: what follows is about none of its rows in particular.
    public void left() {
        registry.unfocus();
    }

    /// The text of this meeting that the last sentences were about.
    public Optional<DraftText> inFocus() {
        return registry.focus().filter(t -> !t.background());
    }

    /// The text that a section tells of: the one in focus, else the one that its heading names.
    public Optional<DraftText> ofSection() {
        Optional<DraftText> focus = inFocus();
        if (focus.isPresent() || !registry.headed()) {
            return focus;
        }
        DraftText text = registry.create(Optional.empty(), false, false);
        registry.focus(text);
        return Optional.of(text);
    }
}
