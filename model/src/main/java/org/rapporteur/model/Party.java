package org.rapporteur.model;

/// Who a fact is about: a named actor, or a vague collective in the article's words.
public sealed interface Party {
    /// A named actor.
    record Named(Actor actor) implements Party {}

    /// A vague collective ("Western countries"), kept in the article's words.
    record Collective(String words) implements Party {
        public Collective {
            if (words.isBlank()) {
                throw new IllegalArgumentException("a collective without words");
            }
        }
    }
}
