package org.rapporteur.ingest.dates;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.rapporteur.ingest.dates.DateExpression.Direction;
import org.rapporteur.ingest.dates.DateExpression.Meaning;
import org.rapporteur.ingest.dates.DateExpression.Named;
import org.rapporteur.ingest.dates.DateExpression.Origin;
import org.rapporteur.ingest.dates.DateExpression.Season;
import org.rapporteur.ingest.dates.DateExpression.Unit;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;

/// Reads dates that are counted from another time: "tomorrow", "next March", "two weeks later", "the following year".
final class RelativeReader {
    private static final ImmutableMap<String, Direction> DIRECTIONS = ImmutableMap.<String, Direction>builder()
            .put("last", Direction.LAST)
            .put("past", Direction.LAST)
            .put("this", Direction.THIS)
            .put("current", Direction.THIS)
            .put("next", Direction.NEXT)
            .put("coming", Direction.NEXT)
            .put("following", Direction.NEXT)
            .put("ensuing", Direction.NEXT)
            .put("subsequent", Direction.NEXT)
            .put("previous", Direction.LAST)
            .put("preceding", Direction.LAST)
            .buildOrThrow();
    private static final ImmutableMap<String, Integer> NUMBERS = ImmutableMap.<String, Integer>builder()
            .put("a", 1)
            .put("an", 1)
            .put("one", 1)
            .put("two", 2)
            .put("three", 3)
            .put("four", 4)
            .put("five", 5)
            .put("six", 6)
            .put("seven", 7)
            .put("eight", 8)
            .put("nine", 9)
            .put("ten", 10)
            .put("eleven", 11)
            .put("twelve", 12)
            .put("eighteen", 18)
            .buildOrThrow();
    private static final int MOST_UNITS = 60;

    private final Sentence sentence;

    RelativeReader(Sentence sentence) {
        this.sentence = sentence;
    }

    /// What was read, and the index after it.
    record Read(Meaning meaning, int to) {}

    /// The relative date that begins at a word.
    Optional<Read> at(int i) {
        return day(i).or(() -> thisYear(i))
                .or(() -> directed(i))
                .or(() -> dayOfMonth(i))
                .or(() -> counted(i))
                .or(() -> season(i))
                .or(() -> weekday(i));
    }

    private Optional<Read> day(int i) {
        return switch (sentence.lower(i)) {
            case "today", "tonight" -> shifted(Unit.DAY, 0, Origin.WRITING, i + 1);
            case "tomorrow" -> shifted(Unit.DAY, 1, Origin.WRITING, i + 1);
            case "yesterday" -> shifted(Unit.DAY, -1, Origin.WRITING, i + 1);
            default -> Optional.empty();
        };
    }

    /// "before the year is out", "by the end of the year".
    private Optional<Read> thisYear(int i) {
        boolean ends = sentence.lower(i + 2).matches("is|ends|closes|'s|runs");
        boolean end = sentence.at(i - 1, "of") && sentence.lower(i - 2).matches("end|close|turn");
        return sentence.at(i, "the", "year") && (ends || end)
                ? shifted(Unit.YEAR, 0, Origin.WRITING, i + 2)
                : Optional.empty();
    }

    /// "next year", "last March", "the following Friday", "this autumn".
    private Optional<Read> directed(int i) {
        boolean article = sentence.at(i, "the");
        int p = article ? i + 1 : i;
        Direction direction = DIRECTIONS.get(sentence.lower(p));
        boolean own = sentence.at(p, "following")
                || sentence.at(p, "ensuing")
                || sentence.at(p, "subsequent")
                || sentence.at(p, "preceding");
        boolean vain = (article || sentence.at(i - 1, "the"))
                && direction == Direction.LAST
                && !own
                && !sentence.at(p, "previous");
        if (direction == null || (own && !article) || vain || p + 1 >= sentence.size()) {
            return Optional.empty();
        }
        boolean told = own || (article && !sentence.at(p, "coming") && !sentence.at(p, "current"));
        Origin origin = told ? Origin.STORY : Origin.WRITING;
        return named(p + 1, direction, origin);
    }

    private Optional<Read> named(int i, Direction direction, Origin origin) {
        Optional<Unit> unit = unit(sentence.lower(i), false);
        if (unit.isPresent()) {
            int by = direction == Direction.NEXT ? 1 : direction == Direction.LAST ? -1 : 0;
            return shifted(unit.get(), by, origin, i + 1);
        }
        Optional<Season> season = CalendarWords.season(sentence.lower(i));
        if (season.isPresent()) {
            return Optional.of(new Read(new Meaning.InSeason(season.get(), 0, direction, origin), i + 1));
        }
        int month = CalendarWords.month(sentence.word(i));
        if (month != 0) {
            return Optional.of(new Read(new Meaning.Nearest(Named.MONTH, month, direction, origin), i + 1));
        }
        int weekday = CalendarWords.weekday(sentence.word(i));
        return weekday == 0
                ? Optional.empty()
                : Optional.of(new Read(new Meaning.Nearest(Named.WEEKDAY, weekday, direction, origin), i + 1));
    }

    /// "the 2nd of the month before", "the 5th of next month", "the third of that month".
    private Optional<Read> dayOfMonth(int i) {
        int p = sentence.at(i, "the") ? i + 1 : i;
        Optional<Ordinals.Read> day = Ordinals.at(sentence, p).filter(r -> r.value() <= 31);
        if (p == i || day.isEmpty() || !sentence.at(day.get().to(), "of")) {
            return Optional.empty();
        }
        int q = day.get().to() + 1;
        int value = day.get().value();
        if (sentence.at(q, "the", "month", "before")) {
            return ofMonth(value, -1, Origin.STORY, q + 3);
        }
        if (sentence.at(q, "the", "month", "after")) {
            return ofMonth(value, 1, Origin.STORY, q + 3);
        }
        if (sentence.at(q, "the", "month")) {
            return ofMonth(value, 0, Origin.STORY, q + 2);
        }
        int adjective = sentence.at(q, "the") ? q + 1 : q;
        return sentence.at(adjective + 1, "month")
                ? switch (sentence.lower(adjective)) {
                    case "previous", "preceding" -> ofMonth(value, -1, Origin.STORY, adjective + 2);
                    case "following", "ensuing" -> ofMonth(value, 1, Origin.STORY, adjective + 2);
                    case "that", "same" -> ofMonth(value, 0, Origin.STORY, adjective + 2);
                    case "last" -> ofMonth(value, -1, Origin.WRITING, adjective + 2);
                    case "next" -> ofMonth(value, 1, Origin.WRITING, adjective + 2);
                    case "this" -> ofMonth(value, 0, Origin.WRITING, adjective + 2);
                    default -> Optional.empty();
                }
                : Optional.empty();
    }

    private static Optional<Read> ofMonth(int day, int by, Origin origin, int to) {
        return Optional.of(new Read(new Meaning.OfMonth(day, by, origin), to));
    }

    /// "two years ago", "a month later", "the year before", "in three weeks' time".
    private Optional<Read> counted(int i) {
        boolean article = sentence.at(i, "the");
        Integer number = article ? Integer.valueOf(1) : number(i);
        if (number == null || number > MOST_UNITS) {
            return Optional.empty();
        }
        Optional<Unit> unit = unit(sentence.lower(i + 1), number > 1);
        return unit.flatMap(u -> counted(u, number, i, i + 2, article));
    }

    private Optional<Read> counted(Unit unit, int number, int from, int p, boolean article) {
        boolean last = p + 1 >= sentence.size() || isPause(p + 1);
        return switch (sentence.lower(p)) {
            case "ago" -> article ? Optional.empty() : shifted(unit, -number, Origin.WRITING, p + 1);
            case "hence" -> article ? Optional.empty() : shifted(unit, number, Origin.WRITING, p + 1);
            case "later" -> article ? Optional.empty() : shifted(unit, number, Origin.STORY, p + 1);
            case "earlier" -> article ? Optional.empty() : shifted(unit, -number, Origin.STORY, p + 1);
            case "after" ->
                last || sentence.at(p + 1, "that")
                        ? shifted(unit, number, Origin.STORY, sentence.at(p + 1, "that") ? p + 2 : p + 1)
                        : Optional.empty();
            case "before" ->
                last || sentence.at(p + 1, "that")
                        ? shifted(unit, -number, Origin.STORY, sentence.at(p + 1, "that") ? p + 2 : p + 1)
                        : Optional.empty();
            case "from" -> sentence.at(p + 1, "now") ? shifted(unit, number, Origin.WRITING, p + 2) : Optional.empty();
            case "'", "'s", "’" ->
                sentence.at(p + 1, "time") && sentence.at(from - 1, "in")
                        ? shifted(unit, number, Origin.WRITING, p + 2)
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private boolean isPause(int i) {
        return sentence.word(i).tag() == Tag.PUNCT || sentence.word(i).tag() == Tag.ADP;
    }

    private Integer number(int i) {
        String lower = sentence.lower(i);
        return lower.matches("\\d{1,2}") ? Integer.valueOf(lower) : NUMBERS.get(lower);
    }

    /// "the spring of 2026", "in autumn 2025", "in the spring".
    private Optional<Read> season(int i) {
        Optional<Season> season = CalendarWords.season(sentence.lower(i));
        boolean after = sentence.at(i - 1, "in") || (sentence.at(i - 1, "the") && isAfterPreposition(i - 1));
        if (season.isEmpty()) {
            return Optional.empty();
        }
        int q = sentence.at(i + 1, "of") ? i + 2 : i + 1;
        int year = q < sentence.size() ? CalendarWords.year(sentence.lower(q)) : 0;
        boolean noun = i + 1 < sentence.size() && sentence.word(i + 1).tag() == Tag.NOUN;
        if (year == 0 && (!after || noun)) {
            return Optional.empty();
        }
        Meaning meaning = new Meaning.InSeason(season.get(), year, Direction.OPEN, Origin.WRITING);
        return Optional.of(new Read(meaning, year == 0 ? i + 1 : q + 1));
    }

    private boolean isAfterPreposition(int i) {
        return sentence.at(i - 1, "in")
                || sentence.at(i - 1, "by")
                || sentence.at(i - 1, "until")
                || sentence.at(i - 1, "before")
                || sentence.at(i - 1, "during");
    }

    private Optional<Read> weekday(int i) {
        int day = CalendarWords.weekday(sentence.word(i));
        boolean part = i + 1 < sentence.size()
                && sentence.word(i + 1).tag() == Tag.NOUN
                && !sentence.lower(i + 1).matches("morning|afternoon|evening|night|lunchtime|noon");
        return day == 0 || part
                ? Optional.empty()
                : Optional.of(new Read(new Meaning.Nearest(Named.WEEKDAY, day, Direction.OPEN, Origin.WRITING), i + 1));
    }

    private static Optional<Unit> unit(String lower, boolean plural) {
        return switch (lower) {
            case "day" -> plural ? Optional.empty() : Optional.of(Unit.DAY);
            case "week" -> plural ? Optional.empty() : Optional.of(Unit.WEEK);
            case "month" -> plural ? Optional.empty() : Optional.of(Unit.MONTH);
            case "year" -> plural ? Optional.empty() : Optional.of(Unit.YEAR);
            case "days" -> plural ? Optional.of(Unit.DAY) : Optional.empty();
            case "weeks" -> plural ? Optional.of(Unit.WEEK) : Optional.empty();
            case "months" -> plural ? Optional.of(Unit.MONTH) : Optional.empty();
            case "years" -> plural ? Optional.of(Unit.YEAR) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<Read> shifted(Unit unit, int by, Origin origin, int to) {
        return Optional.of(new Read(new Meaning.Shifted(unit, by, origin), to));
    }
}
