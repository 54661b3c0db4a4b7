package org.rapporteur.ingest.read;

import com.google.common.collect.ImmutableMap;
import java.time.DateTimeException;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.model.PartialDate;

/// Finds one date in a short line or in a metadata field: "5 October 2023", "Oct. 5th, 2023", "October 2023",
/// "2023-10-05T09:00:00Z". A range of days is no date of publication and is not found.
final class PrintedDate {
    private static final ImmutableMap<String, Integer> MONTHS = months();
    private static final String MONTH = "(" + String.join("|", MONTHS.keySet()) + ")\\.?";
    private static final String YEAR = "((?:19|20)\\d{2})(?!\\d)";
    private static final Pattern DAY_FIRST =
            pattern("(?<![\\d–—-])(\\d{1,2})(?:st|nd|rd|th)?(?: of)? " + MONTH + ",? " + YEAR);
    private static final Pattern MONTH_FIRST = pattern("\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? " + YEAR);
    private static final Pattern MONTH_ONLY = pattern("\\b" + MONTH + ",? " + YEAR);
    private static final Pattern ISO = pattern("(?<!\\d)((?:19|20)\\d{2})[-/](\\d{2})(?:[-/](\\d{2}))?(?!\\d)");
    private static final Pattern RANGE =
            pattern("\\d ?(?:[–—-]|to|and) ?\\d{1,2}(?: |,|st|nd|rd|th)|" + MONTH + " ?(?:[–—-]|to) ?\\d");

    private PrintedDate() {}

    /// A date and where it stands, in UTF-16 units.
    record Found(PartialDate date, int start, int end) {}

    /// The first date in the text.
    static Optional<Found> in(String text) {
        if (RANGE.matcher(text).find() && !ISO.matcher(text).find()) {
            return Optional.empty();
        }
        return find(DAY_FIRST, text, 3, 2, 1)
                .or(() -> find(MONTH_FIRST, text, 3, 1, 2))
                .or(() -> find(ISO, text, 1, 2, 3))
                .or(() -> find(MONTH_ONLY, text, 2, 1, 0));
    }

    private static Optional<Found> find(Pattern pattern, String text, int year, int month, int day) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String dayDigits = day == 0 ? null : matcher.group(day);
        try {
            PartialDate date = new PartialDate(
                    Integer.parseInt(matcher.group(year)),
                    monthNumber(matcher.group(month)),
                    dayDigits == null ? 0 : Integer.parseInt(dayDigits));
            return Optional.of(new Found(date, matcher.start(), matcher.end()));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static int monthNumber(String text) {
        Integer named = MONTHS.get(text.toLowerCase(Locale.ROOT));
        return named != null ? named : Integer.parseInt(text);
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

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
