package org.rapporteur.ingest.extract;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.ingest.dates.DateExpression;
import org.rapporteur.ingest.dates.DateExpression.Meaning;
import org.rapporteur.ingest.dates.DateFields;
import org.rapporteur.ingest.dates.DateRange;
import org.rapporteur.ingest.dates.DateResolver;
import org.rapporteur.ingest.dates.Tense;
import org.rapporteur.ingest.language.Word;
import org.rapporteur.ingest.meeting.Happening;
import org.rapporteur.ingest.meeting.Happening.Dated;
import org.rapporteur.ingest.meeting.MeetingNotes;
import org.rapporteur.ingest.meeting.MeetingReading;
import org.rapporteur.ingest.meeting.ReportedMeeting;
import org.rapporteur.ingest.meeting.Scene;
import org.rapporteur.model.PartialDate;

/// Works out the year of a date that prints none, for the reported meeting: from the session's number, else from the
/// date
/// of publication, else from what the article tells as past and as still to come, else from the symbols and dates that
/// it prints.
final class MeetingYear {
    private static final Pattern SYMBOL_YEAR = Pattern.compile("\\p{Lu}[^\\s]*/((?:19|20)\\d\\d)/.*");

    private final MeetingReading reading;
    private final DateResolver published;

    MeetingYear(MeetingReading reading, DateResolver published) {
        this.reading = reading;
        this.published = published;
    }

    /// What a date of the meeting means; empty where its year cannot be known.
    ///
    /// @param story the time that was told of before
    Optional<DateRange> resolve(
            ReportedMeeting reported, DateExpression date, Tense tense, Optional<PartialDate> story) {
        boolean calendar = date.meaning() instanceof Meaning.Calendar;
        if (date.printsYear() || !calendar) {
            return published.resolve(date, tense, story);
        }
        DateFields start = ((Meaning.Calendar) date.meaning()).start();
        if (start.month() == 0) {
            return published.resolve(date, tense, story);
        }
        OptionalInt year = yearOfSession(reported, start.month());
        if (year.isPresent()) {
            DateResolver then = new DateResolver(Optional.of(PartialDate.of(year.getAsInt(), start.month())));
            return then.resolve(date, Tense.OPEN, story);
        }
        return published
                .resolve(date, tense, story)
                .or(() -> yearBetween(start)
                        .or(this::yearOfText)
                        .flatMap(y -> new DateResolver(Optional.of(PartialDate.of(y, start.month())))
                                .resolve(date, Tense.OPEN, story)));
    }

    /// The first year in which the date lies after all that the article tells as past, and before what it tells as
    /// still
    /// to come.
    private Optional<Integer> yearBetween(DateFields start) {
        Optional<LocalDate> past = Optional.empty();
        Optional<LocalDate> future = Optional.empty();
        for (Scene scene : reading.notes().scenes()) {
            for (Happening happening : MeetingNotes.happenings(scene)) {
                for (Dated dated : happening.dates()) {
                    Optional<PartialDate> date = printed(dated.date());
                    if (date.isPresent() && happening.tense() == Tense.PAST) {
                        LocalDate day = date.get().lastDay();
                        past = past.filter(day::isBefore).or(() -> Optional.of(day));
                    } else if (date.isPresent() && happening.tense() == Tense.FUTURE) {
                        LocalDate day = date.get().firstDay();
                        future = future.filter(day::isAfter).or(() -> Optional.of(day));
                    }
                }
            }
        }
        return between(start, past, future);
    }

    private static Optional<Integer> between(DateFields start, Optional<LocalDate> past, Optional<LocalDate> future) {
        Optional<Integer> first = past.map(LocalDate::getYear).or(() -> future.map(f -> f.getYear() - 1));
        if (first.isEmpty()) {
            return Optional.empty();
        }
        for (int year = first.get(); year <= first.get() + 1; year++) {
            LocalDate day = LocalDate.of(year, start.month(), Math.max(1, Math.min(28, start.day())));
            if ((past.isEmpty() || day.isAfter(past.get())) && (future.isEmpty() || day.isBefore(future.get()))) {
                return Optional.of(year);
            }
        }
        return Optional.empty();
    }

    private static Optional<PartialDate> printed(DateExpression date) {
        return date.meaning() instanceof Meaning.Calendar(DateFields start, var _) && start.year() != 0
                ? start.date()
                : Optional.empty();
    }

    private static OptionalInt yearOfSession(ReportedMeeting reported, int month) {
        return reported.session().isPresent()
                ? reported.body().year(reported.session().getAsInt(), month)
                : OptionalInt.empty();
    }

    /// The year in the symbols of the documents that are cited, or the one that is printed most often.
    private Optional<Integer> yearOfText() {
        Map<Integer, Integer> symbols = new HashMap<>();
        Map<Integer, Integer> printed = new HashMap<>();
        for (Scene scene : reading.notes().scenes()) {
            for (Word word : scene.sentence().words()) {
                Matcher symbol = SYMBOL_YEAR.matcher(word.text());
                if (symbol.matches()) {
                    symbols.merge(Integer.parseInt(symbol.group(1)), 1, Integer::sum);
                }
            }
            for (DateExpression date : scene.dates()) {
                if (date.meaning() instanceof Meaning.Calendar(DateFields start, var _) && start.year() != 0) {
                    printed.merge(start.year(), 1, Integer::sum);
                }
            }
        }
        return most(symbols).or(() -> most(printed));
    }

    private static Optional<Integer> most(Map<Integer, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }
}
