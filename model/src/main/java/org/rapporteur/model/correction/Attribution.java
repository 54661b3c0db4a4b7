package org.rapporteur.model.correction;

import java.time.LocalDate;
import java.util.Optional;
import org.rapporteur.model.Grounds;

/// Who made a correction and when, as far as it was recorded.
public record Attribution(Optional<String> by, Optional<LocalDate> on) {
    /// Neither is known.
    public static final Attribution UNKNOWN = new Attribution(Optional.empty(), Optional.empty());

    public Attribution {
        if (by.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("an attribution to nobody");
        }
    }

    /// A person, and the day.
    public static Attribution of(String by, LocalDate on) {
        return new Attribution(Optional.of(by), Optional.of(on));
    }

    /// What is known here, else what is known there.
    public Attribution or(Attribution other) {
        return new Attribution(by.or(other::by), on.or(other::on));
    }

    /// The grounds of a fact that rests on the correction.
    public Grounds grounds() {
        return new Grounds.Corrected(by, on);
    }
}
