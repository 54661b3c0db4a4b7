package org.rapporteur.ingest.dates;

import java.util.Optional;
import org.rapporteur.model.Basis;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.When;

/// What a date expression means.
///
/// @param vague the article's words where they say more than the dates
/// @param basis whether the article prints the year
public record DateRange(PartialDate start, Optional<PartialDate> end, Optional<String> vague, Basis basis) {
    /// As the model holds it.
    public When when() {
        return new When(Optional.of(start), end, vague, Optional.of(basis));
    }

    /// The last date.
    public PartialDate last() {
        return end.orElse(start);
    }

    /// Whether every day of the other can lie in this one.
    public boolean covers(DateRange other) {
        return !other.start.firstDay().isBefore(start.firstDay())
                && !other.last().lastDay().isAfter(last().lastDay());
    }

    /// Whether the two share a day.
    public boolean overlaps(DateRange other) {
        return !other.start.firstDay().isAfter(last().lastDay())
                && !start.firstDay().isAfter(other.last().lastDay());
    }
}
