package org.rapporteur.ingest.dates;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.rapporteur.ingest.dates.DateExpression.Meaning.Calendar;
import org.rapporteur.ingest.language.Sentence;

/// Reads dates of the calendar: days in either order, months and years, and the stretches between two of them.
final class CalendarReader {
    private static final ImmutableSet<String> TO =
            ImmutableSet.of("to", "until", "till", "through", "thru", "–", "—", "-");
    private static final ImmutableSet<String> LIST = ImmutableSet.of(",", "and", "or", "&", "/");
    private static final ImmutableSet<String> BEFORE_YEAR = ImmutableSet.of(
            "in",
            "by",
            "of",
            "until",
            "during",
            "for",
            "to",
            "from",
            "before",
            "after",
            "around",
            "about",
            "through",
            "throughout",
            "into",
            "early",
            "mid",
            "late",
            "and",
            "or",
            "(",
            ",",
            "–",
            "—",
            "since",
            "till",
            "year",
            ":",
            "than");

    private final Sentence sentence;

    CalendarReader(Sentence sentence) {
        this.sentence = sentence;
    }

    /// What was read, and the index after it.
    record Read(Calendar date, int to) {}

    private record Point(DateFields fields, Optional<DateFields> last, int to) {}

    /// The date that begins at a word.
    Optional<Read> at(int i) {
        Optional<Point> first = iso(i).or(() -> dayFirst(i))
                .or(() -> monthFirst(i))
                .or(() -> month(i))
                .or(() -> year(i));
        first = first.or(() -> dayInWords(i));
        return first.map(p -> p.last.isPresent() ? read(p) : ranged(i, p)).or(() -> dayAlone(i));
    }

    private static Read read(Point point) {
        return new Read(new Calendar(point.fields, point.last), point.to);
    }

    /// "29 July to 9 August", "between 7 October and 8 November", "April–May 2025".
    private Read ranged(int i, Point left) {
        boolean to = TO.contains(sentence.lower(left.to));
        boolean and = sentence.at(left.to, "and") && (sentence.at(i - 1, "between") || (left.fields.day() == 0));
        if (!to && !and) {
            return read(left);
        }
        int next = left.to + 1;
        Optional<Point> right = iso(next)
                .or(() -> dayFirst(next))
                .or(() -> monthFirst(next))
                .or(() -> month(next))
                .or(() -> dayInWords(next));
        if (left.fields.month() == 0) {
            right = yearAfter(left.to + 1).filter(_ -> to || sentence.at(i - 1, "between"));
        }
        return right.filter(r -> r.last.isEmpty() && isLater(left.fields, r.fields, and && left.fields.day() == 0))
                .map(r -> new Read(new Calendar(inherit(left.fields, r.fields), Optional.of(r.fields)), r.to))
                .orElse(read(left));
    }

    /// A left end without a year has the right end's, or the year before where the months say so.
    private static DateFields inherit(DateFields left, DateFields right) {
        if (left.year() != 0 || right.year() == 0) {
            return left;
        }
        return left.inYear(left.month() > right.month() ? right.year() - 1 : right.year());
    }

    private static boolean isLater(DateFields left, DateFields right, boolean months) {
        if ((left.day() == 0) != (right.day() == 0)) {
            return false;
        }
        if (months) {
            return left.month() != 0 && left.year() == 0 && right.month() == left.month() % 12 + 1;
        }
        return left.year() == 0 || right.year() == 0 || right.year() >= left.year();
    }

    private Optional<Point> iso(int i) {
        int year = yearAt(i);
        boolean written = year != 0 && sentence.at(i + 1, "-") && !spaced(i + 1) && !spaced(i + 2);
        int month = written ? number(i + 2) : 0;
        if (month < 1 || month > 12 || sentence.lower(i + 2).length() != 2) {
            return Optional.empty();
        }
        boolean day = sentence.at(i + 3, "-") && !spaced(i + 3) && CalendarWords.day(sentence.lower(i + 4)) != 0;
        return Optional.of(new Point(
                new DateFields(year, month, day ? CalendarWords.day(sentence.lower(i + 4)) : 0),
                Optional.empty(),
                day ? i + 5 : i + 3));
    }

    private boolean spaced(int i) {
        return i >= sentence.size() || sentence.word(i).token().spaceBefore();
    }

    private int number(int i) {
        String digits = sentence.lower(i);
        return digits.matches("\\d{1,2}") ? Integer.parseInt(digits) : 0;
    }

    /// "17 May 2024", "Friday 12 July", "the 5th of June", "13 to 17 May", "4, 5 and 6 May".
    private Optional<Point> dayFirst(int i) {
        int p = skipWeekday(i);
        int first = dayAt(p);
        if (first == 0) {
            return Optional.empty();
        }
        int last = first;
        int q = p + 1;
        while (TO.contains(sentence.lower(q)) || LIST.contains(sentence.lower(q))) {
            int next = skipWeekday(q + 1);
            if (dayAt(next) <= last) {
                break;
            }
            last = dayAt(next);
            q = next + 1;
        }
        q = sentence.at(q, "of") ? q + 1 : q;
        int month = monthAt(q);
        if (month == 0) {
            return Optional.empty();
        }
        int end = skipToYear(q + 1);
        int year = yearAt(end);
        DateFields start = new DateFields(year, month, first);
        Optional<DateFields> until = last > first ? Optional.of(new DateFields(year, month, last)) : Optional.empty();
        return Optional.of(new Point(start, until, year == 0 ? q + 1 : end + 1));
    }

    /// "the first of June", "the twenty-first of May 2024".
    private Optional<Point> dayInWords(int i) {
        int p = skipWeekday(i);
        Optional<Ordinals.Read> day =
                p < sentence.size() && !Character.isDigit(sentence.lower(p).charAt(0))
                        ? Ordinals.at(sentence, p).filter(r -> r.value() <= 31)
                        : Optional.empty();
        boolean of = day.isPresent() && sentence.at(day.get().to(), "of");
        int month = of ? monthAt(day.get().to() + 1) : 0;
        if (month == 0) {
            return Optional.empty();
        }
        int end = skipToYear(day.get().to() + 2);
        int year = yearAt(end);
        return Optional.of(new Point(
                new DateFields(year, month, day.get().value()),
                Optional.empty(),
                year == 0 ? day.get().to() + 2 : end + 1));
    }

    /// "May 17, 2024", "May 13–17", "November 30 to December 12, 2025".
    private Optional<Point> monthFirst(int i) {
        int p = weekdayAt(i) != 0 ? skipWeekday(i) : i;
        int month = monthAt(p);
        int d = sentence.at(p + 1, "the") ? p + 2 : p + 1;
        int day = dayAt(d);
        if (month == 0 || day == 0) {
            return Optional.empty();
        }
        int q = d + 1;
        int lastMonth = month;
        int last = 0;
        if (TO.contains(sentence.lower(q)) || sentence.at(q, "and")) {
            int m = monthAt(q + 1);
            int e = m == 0 ? q + 1 : q + 2;
            boolean own = m == 0 && monthAt(e + 1) != 0 && dayAt(e + 2) == 0;
            if (dayAt(e) != 0 && !own && (m != 0 || dayAt(e) > day) && !(m != 0 && sentence.at(q, "and"))) {
                lastMonth = m == 0 ? month : m;
                last = dayAt(e);
                q = e + 1;
            }
        }
        int end = skipToYear(q);
        int year = yearAt(end);
        int startYear = year != 0 && lastMonth < month ? year - 1 : year;
        return Optional.of(new Point(
                new DateFields(startYear, month, day),
                last == 0 ? Optional.empty() : Optional.of(new DateFields(year, lastMonth, last)),
                year == 0 ? q : end + 1));
    }

    /// "May 2024", "May of 2024", "May".
    private Optional<Point> month(int i) {
        int month = monthAt(i);
        if (month == 0 || !isMonthHere(i)) {
            return Optional.empty();
        }
        int end = sentence.at(i + 1, "of") || sentence.at(i + 1, ",") ? i + 2 : i + 1;
        int year = yearAt(end);
        return Optional.of(new Point(new DateFields(year, month, 0), Optional.empty(), year == 0 ? i + 1 : end + 1));
    }

    /// "May" and "March" are other words too where nothing tells that they are months.
    private boolean isMonthHere(int i) {
        if (!sentence.word(i).is("may", "march")) {
            return true;
        }
        String before = sentence.lower(i - 1);
        return yearAt(i + 1) != 0
                || BEFORE_YEAR.contains(before)
                || ImmutableSet.of("this", "last", "next", "following", "on", "between", "previous", "every", "that")
                        .contains(before);
    }

    /// A year alone, where a preposition or a bracket says that it is a time.
    private Optional<Point> year(int i) {
        int year = yearAt(i);
        boolean time = year != 0 && BEFORE_YEAR.contains(sentence.lower(i - 1)) && !isBracketedNumber(i);
        if (!time || belongsToNoun(i + 1) || sentence.at(i + 1, "/")) {
            return Optional.empty();
        }
        return Optional.of(new Point(new DateFields(year, 0, 0), Optional.empty(), i + 1));
    }

    private Optional<Point> yearAfter(int i) {
        int year = yearAt(i);
        return year == 0 || belongsToNoun(i + 1)
                ? Optional.empty()
                : Optional.of(new Point(new DateFields(year, 0, 0), Optional.empty(), i + 1));
    }

    /// "resolution 2728 (2024)".
    private boolean isBracketedNumber(int i) {
        return sentence.at(i - 1, "(") && i >= 2 && sentence.lower(i - 2).matches(".*\\d.*");
    }

    private boolean belongsToNoun(int i) {
        return i < sentence.size()
                && switch (sentence.word(i).tag()) {
                    case NOUN, PROPN, ADJ -> sentence.word(i).token().spaceBefore();
                    default -> false;
                };
    }

    /// "the 21st", "Friday the 21st": a day of a month that was named before.
    private Optional<Read> dayAlone(int i) {
        int p = skipWeekday(i);
        boolean ordinal = p < sentence.size() && sentence.lower(p).matches("\\d{1,2}(?:st|nd|rd|th)");
        boolean named = p > i && sentence.at(p - 1, "the");
        boolean alone = p + 1 >= sentence.size()
                || !belongsToNoun(p + 1) && !sentence.at(p + 1, "-") && !sentence.at(p + 1, "of");
        if (!ordinal || !named || !alone || dayAt(p) == 0) {
            return Optional.empty();
        }
        int last = TO.contains(sentence.lower(p + 1)) ? skipWeekday(p + 2) : p;
        boolean range =
                last > p && dayAt(last) > dayAt(p) && sentence.lower(last).matches("\\d{1,2}(?:st|nd|rd|th)");
        Optional<DateFields> end = range ? Optional.of(new DateFields(0, 0, dayAt(last))) : Optional.empty();
        return Optional.of(new Read(new Calendar(new DateFields(0, 0, dayAt(p)), end), range ? last + 1 : p + 1));
    }

    private int skipWeekday(int i) {
        int p = i;
        if (weekdayAt(p) != 0) {
            p = sentence.at(p + 1, ",") ? p + 2 : p + 1;
        }
        return sentence.at(p, "the") ? p + 1 : p;
    }

    private int skipToYear(int i) {
        return (sentence.at(i, ",") || sentence.at(i, "of")) && yearAt(i + 1) != 0 ? i + 1 : i;
    }

    private int weekdayAt(int i) {
        return i >= 0 && i < sentence.size() ? CalendarWords.weekday(sentence.word(i)) : 0;
    }

    private int monthAt(int i) {
        return i >= 0 && i < sentence.size() ? CalendarWords.month(sentence.word(i)) : 0;
    }

    private int dayAt(int i) {
        return i >= 0 && i < sentence.size() ? CalendarWords.day(sentence.lower(i)) : 0;
    }

    private int yearAt(int i) {
        return i >= 0 && i < sentence.size() ? CalendarWords.year(sentence.lower(i)) : 0;
    }
}
