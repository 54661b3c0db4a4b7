package org.rapporteur.ingest.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.rapporteur.ingest.dates.DateExpression.Direction;
import org.rapporteur.ingest.dates.DateExpression.Meaning;
import org.rapporteur.ingest.dates.DateExpression.Named;
import org.rapporteur.ingest.dates.DateExpression.Origin;
import org.rapporteur.model.Basis;
import org.rapporteur.model.PartialDate;

/// Works out what date an expression means, from when the article was written and what it told of before.
public final class DateResolver {
    private final Optional<PartialDate> writing;

    /// @param writing when the article was written, as exactly as is known
    public DateResolver(Optional<PartialDate> writing) {
        this.writing = writing;
    }

    /// The time of writing.
    public Optional<PartialDate> writing() {
        return writing;
    }

    /// What the expression means; empty where that cannot be known.
    ///
    /// @param story the time that the sentences before were about
    public Optional<DateRange> resolve(DateExpression date, Tense tense, Optional<PartialDate> story) {
        return switch (date.meaning()) {
            case Meaning.Calendar(DateFields start, Optional<DateFields> end) ->
                calendar(date, start, end, tense, story);
            case Meaning.Shifted shifted ->
                origin(shifted.origin(), story).flatMap(o -> shift(o, shifted)).map(d -> inferred(date, d));
            case Meaning.Nearest nearest ->
                origin(nearest.origin(), story)
                        .flatMap(o -> nearest(o, nearest, tense))
                        .map(d -> inferred(date, d));
            case Meaning.OfYear(DateFields start, Optional<DateFields> end, int by) ->
                writing.flatMap(w -> range(
                        date,
                        start.inYear(w.year() + by),
                        end.map(e -> e.inYear(lastYear(start, e, w.year() + by))),
                        Basis.INFERRED));
            case Meaning.OfMonth ofMonth ->
                origin(ofMonth.origin(), story)
                        .flatMap(o -> dayOfMonth(o, ofMonth))
                        .map(d -> inferred(date, d));
            case Meaning.InSeason season -> season(date, season, tense, story);
        };
    }

    private Optional<PartialDate> origin(Origin origin, Optional<PartialDate> story) {
        return origin == Origin.STORY ? story.or(() -> writing) : writing;
    }

    private static DateRange inferred(DateExpression date, PartialDate meant) {
        return new DateRange(meant, Optional.empty(), date.vague(), Basis.INFERRED);
    }

    private Optional<DateRange> calendar(
            DateExpression date, DateFields start, Optional<DateFields> end, Tense tense, Optional<PartialDate> story) {
        if (start.year() != 0 || (end.isPresent() && end.get().year() != 0)) {
            DateFields from = start.year() != 0 ? start : start.orElse(end.orElse(start));
            return range(date, from, end.map(e -> e.orElse(from)), Basis.STATED);
        }
        if (start.month() == 0) {
            return story.filter(s -> s.month() != 0)
                    .flatMap(s -> range(
                            date,
                            new DateFields(s.year(), s.month(), start.day()),
                            end.map(e -> new DateFields(s.year(), s.month(), e.day())),
                            Basis.INFERRED));
        }
        return yearOf(start, end.orElse(start), tense)
                .flatMap(y ->
                        range(date, start.inYear(y), end.map(e -> e.inYear(lastYear(start, e, y))), Basis.INFERRED));
    }

    private static int lastYear(DateFields start, DateFields end, int year) {
        return end.month() < start.month() ? year + 1 : year;
    }

    private static Optional<DateRange> range(
            DateExpression date, DateFields start, Optional<DateFields> end, Basis basis) {
        Optional<PartialDate> first = start.date();
        Optional<PartialDate> last = end.flatMap(DateFields::date)
                .filter(l ->
                        first.isPresent() && !l.lastDay().isBefore(first.get().firstDay()));
        return first.map(f -> new DateRange(f, last, date.vague(), basis));
    }

    /// The year of a date that prints none: the nearest one in the direction of the tense.
    private Optional<Integer> yearOf(DateFields start, DateFields end, Tense tense) {
        if (writing.isEmpty()) {
            return Optional.empty();
        }
        int base = writing.get().year();
        Optional<Integer> best = Optional.empty();
        long bestDistance = Long.MAX_VALUE;
        for (int year = base - 1; year <= base + 1; year++) {
            int y = year;
            Optional<PartialDate> first = start.inYear(y).date();
            Optional<PartialDate> last = end.inYear(lastYear(start, end, y)).date();
            if (first.isEmpty() || last.isEmpty() || !fits(first.get(), last.get(), tense)) {
                continue;
            }
            long distance = Math.abs(first.get().firstDay().toEpochDay()
                    - writing.get().lastDay().toEpochDay());
            if (distance < bestDistance) {
                bestDistance = distance;
                best = Optional.of(y);
            }
        }
        return best;
    }

    private boolean fits(PartialDate first, PartialDate last, Tense tense) {
        return switch (tense) {
            case PAST -> !first.firstDay().isAfter(writing.orElseThrow().lastDay());
            case FUTURE -> !last.lastDay().isBefore(writing.orElseThrow().firstDay());
            case OPEN -> true;
        };
    }

    private static Optional<PartialDate> shift(PartialDate origin, Meaning.Shifted shifted) {
        LocalDate day = origin.firstDay();
        return switch (shifted.unit()) {
            case YEAR -> Optional.of(PartialDate.of(origin.year() + shifted.by()));
            case MONTH -> origin.month() == 0 ? Optional.empty() : Optional.of(month(day.plusMonths(shifted.by())));
            case WEEK -> origin.day() == 0 ? Optional.empty() : Optional.of(month(day.plusWeeks(shifted.by())));
            case DAY -> origin.day() == 0 ? Optional.empty() : Optional.of(day(day.plusDays(shifted.by())));
        };
    }

    private static Optional<PartialDate> dayOfMonth(PartialDate origin, Meaning.OfMonth ofMonth) {
        LocalDate month = origin.firstDay().plusMonths(ofMonth.by());
        return origin.month() == 0
                ? Optional.empty()
                : new DateFields(month.getYear(), month.getMonthValue(), ofMonth.day()).date();
    }

    private static PartialDate month(LocalDate date) {
        return PartialDate.of(date.getYear(), date.getMonthValue());
    }

    private static PartialDate day(LocalDate date) {
        return PartialDate.of(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    private static Optional<PartialDate> nearest(PartialDate origin, Meaning.Nearest nearest, Tense tense) {
        boolean back = nearest.direction() == Direction.LAST
                || (nearest.direction() == Direction.OPEN && tense != Tense.FUTURE);
        if (nearest.named() == Named.WEEKDAY) {
            return origin.day() == 0 ? Optional.empty() : Optional.of(weekday(origin, nearest, back));
        }
        if (nearest.direction() == Direction.THIS || origin.month() == 0) {
            boolean next = origin.month() == 0 && nearest.direction() == Direction.NEXT;
            return Optional.of(PartialDate.of(next ? origin.year() + 1 : origin.year(), nearest.number()));
        }
        int year = origin.year();
        if (back) {
            return Optional.of(PartialDate.of(nearest.number() < origin.month() ? year : year - 1, nearest.number()));
        }
        return Optional.of(PartialDate.of(nearest.number() > origin.month() ? year : year + 1, nearest.number()));
    }

    private static PartialDate weekday(PartialDate origin, Meaning.Nearest nearest, boolean back) {
        LocalDate from = origin.firstDay();
        DayOfWeek wanted = DayOfWeek.of(nearest.number());
        boolean open = nearest.direction() == Direction.OPEN || nearest.direction() == Direction.THIS;
        if (back) {
            return day(from.with(open ? TemporalAdjusters.previousOrSame(wanted) : TemporalAdjusters.previous(wanted)));
        }
        return day(from.with(open ? TemporalAdjusters.nextOrSame(wanted) : TemporalAdjusters.next(wanted)));
    }

    /// A season is kept as its year; its name stays in the words.
    private Optional<DateRange> season(
            DateExpression date, Meaning.InSeason season, Tense tense, Optional<PartialDate> story) {
        if (season.year() != 0) {
            return Optional.of(
                    new DateRange(PartialDate.of(season.year()), Optional.empty(), date.vague(), Basis.STATED));
        }
        return origin(season.origin(), story).map(o -> inferred(date, PartialDate.of(year(o, season, tense))));
    }

    private static int year(PartialDate origin, Meaning.InSeason season, Tense tense) {
        int first = season.season().firstMonth;
        boolean over = origin.month() > first + 2;
        boolean ahead = origin.month() < first;
        boolean back =
                season.direction() == Direction.LAST || (season.direction() == Direction.OPEN && tense == Tense.PAST);
        boolean forward =
                season.direction() == Direction.NEXT || (season.direction() == Direction.OPEN && tense == Tense.FUTURE);
        if (back) {
            return ahead || (season.direction() == Direction.LAST && !over) ? origin.year() - 1 : origin.year();
        }
        boolean next = forward && (over || (season.direction() == Direction.NEXT && !ahead));
        return next ? origin.year() + 1 : origin.year();
    }
}
