package org.rapporteur.render.pdf.compose;

import java.util.List;

/// A piece of running text.
public sealed interface Inline {
    /// How words are meant.
    enum Tone {
        PLAIN,
        STRONG,
        /// Inferred, corrected or doubtful: to be read with care.
        CAUTION,
        /// A text that was carried.
        CARRIED,
        /// A text that was not carried.
        LOST,
        /// A text whose outcome is open.
        OPEN,
        /// Said in passing.
        ASIDE
    }

    /// Words in one tone.
    record Words(String text, Tone tone) implements Inline {}

    /// References to notes, in ascending order.
    record References(List<Integer> notes) implements Inline {
        public References {
            notes = List.copyOf(notes);
        }
    }

    /// Words that lead to a place in the brief.
    record Pointer(String text, String anchor) implements Inline {}

    /// Words that lead to a web page.
    record Link(String text, String address) implements Inline {}
}
