package org.rapporteur.ingest.extract;

import org.rapporteur.model.Span;

/// What a phrase says is fought over.
sealed interface Wording {
    /// Words or an element of the text.
    ///
    /// @param span in code points
    /// @param from the index of the first word of the phrase that names it
    /// @param to the index after its last word
    /// @param quoted whether it stands in quotation marks
    /// @param part whether it is called a paragraph, a reference or another part of a text
    /// @param inverted whether the phrase is about taking it out ("the deletion of ...")
    record Named(Span span, int from, int to, boolean quoted, boolean part, boolean inverted) implements Wording {
        /// The same, about taking it out where it was about having it in.
        Named turned() {
            return new Named(span, from, to, quoted, part, !inverted);
        }
    }

    /// What was named before ("it", "the phrase", "its deletion").
    ///
    /// @param plain whether it is a pronoun, which may also stand for a text
    record Pointing(boolean plain, boolean inverted) implements Wording {}

    /// An attempt to have wording in or out ("Moscow's hope").
    record Attempt() implements Wording {}

    /// Left unsaid.
    record Unsaid() implements Wording {}

    /// Something that is no wording: a text, a vote, a person.
    record Other() implements Wording {}
}
