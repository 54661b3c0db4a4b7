package org.rapporteur.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Why a fact is believed: words of the article, or a person's correction.
public sealed interface Grounds {
    /// The evidence; empty for a correction.
    List<Evidence> evidence();

    /// The article says so.
    record Cited(List<Evidence> evidence) implements Grounds {
        public Cited {
            evidence = List.copyOf(evidence);
            if (evidence.isEmpty()) {
                throw new IllegalArgumentException("a fact without evidence");
            }
        }
    }

    /// A person said so, after reading what the machine had made.
    record Corrected(Optional<String> by, Optional<LocalDate> on) implements Grounds {
        @Override
        public List<Evidence> evidence() {
            return List.of();
        }
    }

    /// Grounds in these words.
    static Grounds of(Evidence... evidence) {
        return new Cited(List.of(evidence));
    }

    /// Whether a person corrected the fact.
    default boolean corrected() {
        return this instanceof Corrected;
    }
}
