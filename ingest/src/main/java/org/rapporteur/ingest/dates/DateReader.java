package org.rapporteur.ingest.dates;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.ingest.dates.DateExpression.Meaning;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.model.SourceText;

/// Finds the dates in a sentence.
public final class DateReader {
    private static final ImmutableSet<String> PARTS = ImmutableSet.of(
            "beginning",
            "start",
            "end",
            "middle",
            "close",
            "week",
            "weeks",
            "half",
            "part",
            "third",
            "quarter",
            "days",
            "fortnight",
            "weekend",
            "months",
            "turn");
    private static final ImmutableSet<String> WHICH = ImmutableSet.of(
            "first", "second", "third", "fourth", "last", "final", "latter", "closing", "opening", "early", "very",
            "two", "few");

    private final SourceText source;
    private final Sentence sentence;
    private final CalendarReader calendar;
    private final RelativeReader relative;

    private DateReader(SourceText source, Sentence sentence) {
        this.source = source;
        this.sentence = sentence;
        this.calendar = new CalendarReader(sentence);
        this.relative = new RelativeReader(sentence);
    }

    /// The dates of a sentence in order; no two overlap.
    public static List<DateExpression> read(SourceText source, Sentence sentence) {
        return new DateReader(source, sentence).read();
    }

    private List<DateExpression> read() {
        List<DateExpression> dates = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Optional<DateExpression> date = at(i);
            if (date.isPresent()) {
                dates.add(date.get());
                i = date.get().to() - 1;
            }
        }
        return dates;
    }

    private Optional<DateExpression> at(int i) {
        Optional<DateExpression> joined = joined(i);
        if (joined.isPresent()) {
            return joined;
        }
        int after = afterVague(i);
        if (after > i) {
            Optional<DateExpression> core = core(after).filter(d -> !d.ofDay());
            if (core.isPresent()) {
                return Optional.of(vague(i, core.get()));
            }
        }
        return core(i);
    }

    /// A date without such words as "early".
    private Optional<DateExpression> core(int i) {
        if (i >= sentence.size()) {
            return Optional.empty();
        }
        Optional<DateExpression> exact = calendar.at(i).map(r -> exact(i, r));
        exact = exact.or(() -> weekdayAndDay(i));
        return exact.or(() -> relative.at(i).map(r -> relative(i, r)));
    }

    /// "March", and also "March this year".
    private DateExpression exact(int i, CalendarReader.Read read) {
        int p = sentence.at(read.to(), ",") || sentence.at(read.to(), "of") ? read.to() + 1 : read.to();
        boolean open = read.date().start().year() == 0 && read.date().start().month() != 0;
        boolean year = open && sentence.at(p + 1, "year") && sentence.lower(p).matches("next|last|this");
        if (!year) {
            return new DateExpression(i, read.to(), read.date(), Optional.empty());
        }
        int by = sentence.at(p, "next") ? 1 : sentence.at(p, "last") ? -1 : 0;
        Meaning meaning = new Meaning.OfYear(read.date().start(), read.date().end(), by);
        return new DateExpression(i, p + 2, meaning, Optional.empty());
    }

    /// "last Friday, 3 November", "on Friday (1 March)": the day of the month tells which.
    private Optional<DateExpression> weekdayAndDay(int i) {
        Optional<RelativeReader.Read> weekday = relative.at(i)
                .filter(r -> r.meaning() instanceof Meaning.Nearest(DateExpression.Named named, var _, var _, var _)
                        && named == DateExpression.Named.WEEKDAY);
        boolean until =
                weekday.isPresent() && sentence.lower(weekday.get().to()).matches("to|until|till|through");
        if (until) {
            return calendar.at(weekday.get().to() + 1).map(r -> exact(i, r)).filter(DateExpression::ofRange);
        }
        if (weekday.isEmpty() || !sentence.lower(weekday.get().to()).matches("[,(–—-]")) {
            return Optional.empty();
        }
        int next = weekday.get().to() + 1;
        int day = sentence.at(next, "the") || sentence.at(next, "on") ? next + 1 : next;
        boolean bracket = sentence.at(next - 1, "(");
        return calendar.at(day)
                .map(r -> exact(i, r))
                .filter(d -> d.ofDay() && !d.ofRange())
                .map(d -> bracket && sentence.at(d.to(), ")")
                        ? new DateExpression(i, d.to() + 1, d.meaning(), d.vague())
                        : d);
    }

    private DateExpression relative(int i, RelativeReader.Read read) {
        boolean exact = read.meaning() instanceof Meaning.Nearest
                || (read.meaning() instanceof Meaning.Shifted shifted && shifted.unit() == DateExpression.Unit.DAY);
        DateExpression date = new DateExpression(i, read.to(), read.meaning(), Optional.empty());
        return exact ? date : vague(i, date);
    }

    private DateExpression vague(int from, DateExpression date) {
        String words = source.slice(sentence.span(from, date.to() - 1)).replaceAll("\\s+", " ");
        return new DateExpression(from, date.to(), date.meaning(), Optional.of(words));
    }

    /// "mid-November", "mid-2025": the hyphen makes one word of them.
    private Optional<DateExpression> joined(int i) {
        String lower = sentence.lower(i);
        if (!lower.matches("mid[-‑].+")) {
            return Optional.empty();
        }
        String rest = sentence.word(i).text().substring(4);
        int year = CalendarWords.year(rest);
        int month = CalendarWords.monthNamed(rest);
        if (year == 0 && month == 0) {
            return Optional.empty();
        }
        int next = i + 1 < sentence.size() && month != 0 ? CalendarWords.year(sentence.lower(i + 1)) : 0;
        DateFields fields = new DateFields(year == 0 ? next : year, month, 0);
        Meaning meaning = new Meaning.Calendar(fields, Optional.empty());
        return Optional.of(vague(i, new DateExpression(i, next == 0 ? i + 1 : i + 2, meaning, Optional.empty())));
    }

    /// The index after words that make a date less exact ("early", "the last week of"), or `i`.
    private int afterVague(int i) {
        if (sentence.at(i, "early")
                || sentence.at(i, "late")
                || sentence.at(i, "later")
                || sentence.at(i, "earlier")
                || sentence.at(i, "mid")) {
            boolean joint = sentence.at(i + 1, "in") || sentence.at(i + 1, "-");
            return joint ? i + 2 : i + 1;
        }
        int p = sentence.at(i, "the") ? i + 1 : i;
        while (WHICH.contains(sentence.lower(p))) {
            p++;
        }
        boolean part = PARTS.contains(sentence.lower(p)) || CalendarWords.isWeekday(sentence.lower(p));
        boolean of = sentence.at(p + 1, "of") || sentence.at(p + 1, "in");
        return part && of && (p > i || !sentence.at(p, "third")) ? p + 2 : i;
    }
}
