package org.rapporteur.ingest.resolve;

import java.util.List;
import java.util.OptionalInt;

/// What a phrase refers to.
public sealed interface Reference {
    /// These texts.
    record Texts(List<DraftText> texts) implements Reference {
        public Texts {
            texts = List.copyOf(texts);
        }
    }

    /// Texts known only when the whole article is read.
    ///
    /// @param rest only those of which nothing was said yet at that place
    /// @param count how many, where it is said
    record Bulk(boolean rest, OptionalInt count) implements Reference {}

    /// Nothing that is known.
    record Nothing() implements Reference {}

    /// No text.
    Reference NOTHING = new Nothing();

    /// One text.
    static Reference of(DraftText text) {
        return new Texts(List.of(text));
    }
}
