package org.rapporteur.ingest.dates;

import java.time.DateTimeException;
import java.util.Optional;
import org.rapporteur.model.PartialDate;

/// As much of a date as is printed: "13" before "to 17 May" is a day alone, "13 May" a day and a month.
///
/// @param year 0 where it is not printed
/// @param month 1 to 12, or 0
/// @param day 1 to 31, or 0
public record DateFields(int year, int month, int day) {
    /// The same with its gaps filled from a neighbour: in "13 to 17 May 2024" the first day takes month and year from
    /// the second. A year alone lends nothing but the year.
    DateFields orElse(DateFields other) {
        return new DateFields(year == 0 ? other.year : year, month == 0 ? other.month : month, day);
    }

    /// The same in a year.
    DateFields inYear(int newYear) {
        return new DateFields(newYear, month, day);
    }

    /// The date, where the year is known and such a day exists.
    public Optional<PartialDate> date() {
        if (year == 0 || (month == 0 && day != 0)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PartialDate(year, month, day));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
