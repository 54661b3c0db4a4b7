package org.rapporteur.model;

import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// A date at the precision that the article gives: a year, a month or a day. Written as ISO 8601 (`2025`, `2024-10`,
/// `2024-05-13`).
///
/// @param month 1 to 12, or 0 where only the year is known
/// @param day 1 to 31, or 0 where no day is known
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {
    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    public PartialDate {
        if (year < 1 || year > 9999 || month < 0 || month > 12 || day < 0 || (month == 0 && day != 0)) {
            throw new IllegalArgumentException("not a date: " + year + "-" + month + "-" + day);
        }
        if (day != 0) {
            LocalDate.of(year, month, day);
        }
    }

    /// A whole year.
    public static PartialDate of(int year) {
        return new PartialDate(year, 0, 0);
    }

    /// A month of a year.
    public static PartialDate of(int year, int month) {
        return new PartialDate(year, month, 0);
    }

    /// A day.
    public static PartialDate of(int year, int month, int day) {
        return new PartialDate(year, month, day);
    }

    /// Reads the ISO form.
    ///
    /// @throws IllegalArgumentException when it is not one
    public static PartialDate parse(String iso) {
        var matcher = ISO.matcher(iso);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not an ISO date of a year, month or day: " + iso);
        }
        return new PartialDate(number(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3)));
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /// The month, where it is known.
    public OptionalInt monthIfKnown() {
        return month == 0 ? OptionalInt.empty() : OptionalInt.of(month);
    }

    /// The day of the month, where it is known.
    public OptionalInt dayIfKnown() {
        return day == 0 ? OptionalInt.empty() : OptionalInt.of(day);
    }

    /// The first day that this date can mean.
    public LocalDate firstDay() {
        return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
    }

    /// The last day that this date can mean.
    public LocalDate lastDay() {
        if (month == 0) {
            return LocalDate.of(year, 12, 31);
        }
        LocalDate first = firstDay();
        return day != 0 ? first : first.withDayOfMonth(first.lengthOfMonth());
    }

    /// Orders by the first day; the less precise of two that begin together comes first.
    @Override
    public int compareTo(PartialDate other) {
        int byDay = firstDay().compareTo(other.firstDay());
        return byDay != 0 ? byDay : other.lastDay().compareTo(lastDay());
    }

    @Override
    public String toString() {
        if (month == 0) {
            return "%04d".formatted(year);
        }
        return day == 0 ? "%04d-%02d".formatted(year, month) : "%04d-%02d-%02d".formatted(year, month, day);
    }
}
