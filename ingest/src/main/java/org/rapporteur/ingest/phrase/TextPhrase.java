package org.rapporteur.ingest.phrase;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Span;
import org.rapporteur.model.TextKind;

/// A phrase that names or refers to a text, or to several.
///
/// @param head the index of the noun, symbol or pronoun that it hangs on
/// @param noun the index of the noun's first word ("ministerial declaration"), else the head
/// @param kind what its noun says it is; empty for "text", "draft" and bare symbols
/// @param strength how surely its noun names a text
/// @param determiner how it is introduced
/// @param plural whether it refers to several texts
/// @param count how many, where it says so
/// @param named actors that it is called after ("the Swiss text", "Mexico's draft", "a Dutch-led resolution")
/// @param modifiers what else stands before the noun ("death penalty")
/// @param topics what follows "on", "concerning", "to"
/// @param quoted the title in quotation marks
/// @param symbol the document symbol
public record TextPhrase(
        int from,
        int to,
        int head,
        int noun,
        Optional<TextKind> kind,
        Strength strength,
        Determiner determiner,
        boolean plural,
        OptionalInt count,
        List<Actor> named,
        Optional<Span> modifiers,
        List<Span> topics,
        Optional<Span> quoted,
        Optional<String> symbol)
        implements Chunk {
    /// How surely a noun names a text.
    public enum Strength {
        /// "resolution": always a text.
        STRONG,
        /// "plan", "report": a text where something was done with it that is done to texts.
        WEAK,
        /// "enterprise", "idea": only ever another word for a text that was named before.
        PROXY
    }

    /// How a phrase is introduced.
    public enum Determiner {
        /// "a", "an", "one", "another", "a second"
        INDEFINITE,
        /// "the", "this", "that"
        DEFINITE,
        /// "both", "all", "each"
        ALL,
        /// "the remaining", "the other", "the rest of the"
        REST,
        /// none
        BARE,
        /// "last year's", "the 2019", "its previous": not of this meeting
        BACKGROUND,
        /// "no", "none of the", "neither"
        NONE
    }

    public TextPhrase {
        named = List.copyOf(named);
        topics = List.copyOf(topics);
    }

    /// The same phrase, said of one of its subjects alone.
    public TextPhrase about(Span topic) {
        return new Draft(this)
                .determiner(Determiner.DEFINITE)
                .one()
                .modifiers(Optional.empty())
                .topics(List.of(topic))
                .quoted(Optional.empty())
                .symbol(Optional.empty())
                .done();
    }

    /// The same phrase, called after actors.
    public TextPhrase calledAfter(List<Actor> actors) {
        return new Draft(this).named(actors).done();
    }

    /// A phrase while it is read, from its noun outwards.
    static final class Draft {
        private int from;
        private int to;
        private final int head;
        private int noun;
        private Optional<TextKind> kind = Optional.empty();
        private Strength strength = Strength.STRONG;
        private Determiner determiner = Determiner.DEFINITE;
        private boolean plural;
        private OptionalInt count = OptionalInt.empty();
        private List<Actor> named = List.of();
        private Optional<Span> modifiers = Optional.empty();
        private List<Span> topics = List.of();
        private Optional<Span> quoted = Optional.empty();
        private Optional<String> symbol = Optional.empty();

        /// A definite phrase of these words about a text of no kind of its own.
        Draft(int from, int head, int to) {
            this.from = from;
            this.head = head;
            this.noun = head;
            this.to = to;
        }

        /// The same words again, to be changed.
        Draft(TextPhrase phrase) {
            this(phrase.from, phrase.head, phrase.to);
            noun = phrase.noun;
            kind = phrase.kind;
            strength = phrase.strength;
            determiner = phrase.determiner;
            plural = phrase.plural;
            count = phrase.count;
            named = phrase.named;
            modifiers = phrase.modifiers;
            topics = phrase.topics;
            quoted = phrase.quoted;
            symbol = phrase.symbol;
        }

        int to() {
            return to;
        }

        int head() {
            return head;
        }

        int howMany() {
            return count.orElse(0);
        }

        boolean isPlural() {
            return plural;
        }

        Optional<String> symbol() {
            return symbol;
        }

        Draft from(int word) {
            from = word;
            return this;
        }

        Draft to(int word) {
            to = word;
            return this;
        }

        Draft noun(int word) {
            noun = word;
            return this;
        }

        Draft kind(Optional<TextKind> said) {
            kind = said;
            return this;
        }

        Draft strength(Strength said) {
            strength = said;
            return this;
        }

        Draft determiner(Determiner said) {
            determiner = said;
            return this;
        }

        Draft plural(boolean said) {
            plural = said;
            return this;
        }

        Draft count(OptionalInt said) {
            count = said;
            return this;
        }

        Draft one() {
            plural = false;
            count = OptionalInt.of(1);
            return this;
        }

        Draft named(List<Actor> said) {
            named = said;
            return this;
        }

        Draft modifiers(Optional<Span> said) {
            modifiers = said;
            return this;
        }

        Draft topics(List<Span> said) {
            topics = said;
            return this;
        }

        Draft quoted(Optional<Span> said) {
            quoted = said;
            return this;
        }

        Draft symbol(Optional<String> said) {
            symbol = said;
            return this;
        }

        TextPhrase done() {
            return new TextPhrase(
                    from,
                    to,
                    head,
                    noun,
                    kind,
                    strength,
                    determiner,
                    plural,
                    count,
                    named,
                    modifiers,
                    topics,
                    quoted,
                    symbol);
        }
    }

    /// Whether its noun also names things that no meeting negotiates.
    public boolean weak() {
        return strength != Strength.STRONG;
    }

    /// Whether it speaks of an amendment.
    public boolean amendment() {
        return kind.filter(TextKind.AMENDMENT::equals).isPresent();
    }

    /// Whether it says nothing of the text's subject.
    public boolean bare() {
        return topics.isEmpty() && quoted.isEmpty() && symbol.isEmpty() && named.isEmpty() && modifiers.isEmpty();
    }
}
