package org.rapporteur.ingest.dates;

import java.util.Optional;

/// A date as a sentence words it, its meaning not yet worked out.
///
/// @param from the index of its first word, prepositions left out
/// @param to the index after its last word
/// @param meaning what the words say
/// @param vague its words where they say more than a date can hold ("early 2025", "next spring")
public record DateExpression(int from, int to, Meaning meaning, Optional<String> vague) {
    /// What the words say.
    public sealed interface Meaning {
        /// A date of the calendar, or a stretch between two.
        record Calendar(DateFields start, Optional<DateFields> end) implements Meaning {}

        /// A week, month, season or year counted from another time: "last year", "two weeks later".
        ///
        /// @param by how many units forward, negative for back
        record Shifted(Unit unit, int by, Origin origin) implements Meaning {}

        /// A day or month of a year that is counted from the time of writing: "May next year".
        ///
        /// @param by how many years forward, negative for back
        record OfYear(DateFields start, Optional<DateFields> end, int by) implements Meaning {}

        /// The nearest month or weekday in a direction: "next March", "the following Friday", "Friday".
        ///
        /// @param number 1 to 12 for a month, 1 (Monday) to 7 for a weekday
        record Nearest(Named named, int number, Direction direction, Origin origin) implements Meaning {}

        /// A day of a month that is counted from another: "the 2nd of the month before", "the 5th of next month".
        ///
        /// @param by how many months forward, negative for back
        record OfMonth(int day, int by, Origin origin) implements Meaning {}

        /// A season of a year: "the spring of 2026", "next autumn".
        ///
        /// @param year 0 where it is not printed
        record InSeason(Season season, int year, Direction direction, Origin origin) implements Meaning {}
    }

    /// A unit of time.
    public enum Unit {
        DAY,
        WEEK,
        MONTH,
        YEAR
    }

    /// What has a name in the calendar.
    public enum Named {
        MONTH,
        WEEKDAY
    }

    /// A season of the northern year, with the month that it begins in.
    public enum Season {
        SPRING(3),
        SUMMER(6),
        AUTUMN(9),
        WINTER(12);

        final int firstMonth;

        Season(int firstMonth) {
            this.firstMonth = firstMonth;
        }
    }

    /// Which of several is meant.
    public enum Direction {
        LAST,
        THIS,
        NEXT,
        /// Not said; the tense of the sentence tells.
        OPEN
    }

    /// The time that a relative date is counted from.
    public enum Origin {
        /// The time of writing.
        WRITING,
        /// The time that the sentences before were about.
        STORY
    }

    /// Whether the words print the year.
    public boolean printsYear() {
        return switch (meaning) {
            case Meaning.Calendar(DateFields start, var _) -> start.year() != 0;
            case Meaning.InSeason season -> season.year() != 0;
            case Meaning.Shifted _, Meaning.Nearest _, Meaning.OfYear _, Meaning.OfMonth _ -> false;
        };
    }

    /// Whether it names a day.
    public boolean ofDay() {
        return switch (meaning) {
            case Meaning.Calendar(DateFields start, var _) -> start.day() != 0;
            case Meaning.OfYear ofYear -> ofYear.start().day() != 0;
            case Meaning.OfMonth _ -> true;
            default -> false;
        };
    }

    /// Whether it is a year and no more.
    public boolean ofYearOnly() {
        return switch (meaning) {
            case Meaning.Calendar(DateFields start, var _) -> start.month() == 0 && start.day() == 0;
            case Meaning.Shifted shifted -> shifted.unit() == Unit.YEAR;
            case Meaning.InSeason _, Meaning.Nearest _, Meaning.OfYear _, Meaning.OfMonth _ -> false;
        };
    }

    /// Whether it names both ends of a stretch of days.
    public boolean ofRange() {
        return switch (meaning) {
            case Meaning.Calendar(DateFields _, Optional<DateFields> end) -> end.isPresent();
            case Meaning.OfYear ofYear -> ofYear.end().isPresent();
            default -> false;
        };
    }
}
