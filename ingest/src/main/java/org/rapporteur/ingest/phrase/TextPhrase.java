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
