package org.rapporteur.ingest.dates;

import com.google.common.collect.ImmutableMap;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.ingest.dates.DateExpression.Season;
import org.rapporteur.ingest.language.Word;

/// The words of the calendar.
final class CalendarWords {
    private static final ImmutableMap<String, Integer> MONTHS = months();
    private static final ImmutableMap<String, Integer> WEEKDAYS = weekdays();
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;

    private CalendarWords() {}

    /// The month that a capitalised word names, or 0.
    static int month(Word word) {
        return word.token().capitalised() ? MONTHS.getOrDefault(bare(word.lower()), 0) : 0;
    }

    /// The month that a capitalised name stands for, or 0.
    static int monthNamed(String name) {
        return !name.isEmpty() && Character.isUpperCase(name.charAt(0))
                ? MONTHS.getOrDefault(bare(name.toLowerCase(Locale.ROOT)), 0)
                : 0;
    }

    /// Whether a lower-case word names a weekday.
    static boolean isWeekday(String lower) {
        return WEEKDAYS.containsKey(lower);
    }

    /// The weekday that a capitalised word names, or 0.
    static int weekday(Word word) {
        return word.token().capitalised() ? WEEKDAYS.getOrDefault(bare(word.lower()), 0) : 0;
    }

    /// The season that a word names; "fall" is one only where the context says so.
    static Optional<Season> season(String lower) {
        return switch (lower) {
            case "spring", "springtime" -> Optional.of(Season.SPRING);
            case "summer" -> Optional.of(Season.SUMMER);
            case "autumn", "fall" -> Optional.of(Season.AUTUMN);
            case "winter" -> Optional.of(Season.WINTER);
            default -> Optional.empty();
        };
    }

    /// The year that four digits stand for, or 0.
    static int year(String text) {
        if (text.length() != 4 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return 0;
        }
        int year = Integer.parseInt(text);
        return year >= FIRST_YEAR && year <= LAST_YEAR ? year : 0;
    }

    /// The day of the month that "13", "13th" or "thirteenth" stands for, or 0.
    static int day(String lower) {
        String digits = lower.replaceFirst("(?<=\\d)(?:st|nd|rd|th)$", "");
        if (digits.length() <= 2 && !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            int day = Integer.parseInt(digits);
            return day >= 1 && day <= 31 ? day : 0;
        }
        return 0;
    }

    private static String bare(String lower) {
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    private static ImmutableMap<String, Integer> months() {
        ImmutableMap.Builder<String, Integer> months = ImmutableMap.builder();
        for (Month month : Month.values()) {
            String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
            months.put(name, month.getValue());
            if (name.length() > 3) {
                months.put(name.substring(0, 3), month.getValue());
            }
        }
        return months.put("sept", 9).buildOrThrow();
    }

    private static ImmutableMap<String, Integer> weekdays() {
        ImmutableMap.Builder<String, Integer> days = ImmutableMap.builder();
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT), day.getValue());
        }
        return days.buildOrThrow();
    }
}
