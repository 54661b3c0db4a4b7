package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.ingest.dates.DateExpression;
import org.rapporteur.ingest.dates.DateExpression.Meaning;
import org.rapporteur.ingest.dates.DateFields;
import org.rapporteur.ingest.dates.DateRange;
import org.rapporteur.ingest.dates.DateResolver;
import org.rapporteur.ingest.dates.Tense;
import org.rapporteur.ingest.language.Document;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.meeting.Continuation;
import org.rapporteur.ingest.meeting.Happening;
import org.rapporteur.ingest.meeting.Happening.Dated;
import org.rapporteur.ingest.meeting.Happening.Part;
import org.rapporteur.ingest.meeting.MeetingNotes;
import org.rapporteur.ingest.meeting.MeetingReading;
import org.rapporteur.ingest.meeting.MeetingWords;
import org.rapporteur.ingest.meeting.ReportedMeeting;
import org.rapporteur.ingest.meeting.Scene;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Block;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Span;
import org.rapporteur.model.When;

/// Finds when the reported meeting was held. A year that is not printed comes from the session's number, else from the
/// date of publication, else from the symbols and dates that the article prints.
final class MeetingTime {
    /// When, and the words that say so.
    ///
    /// @param rule where the year comes from
    /// @param ahead whether the article tells of it as still to come
    record Found(When when, List<Span> spans, String rule, boolean ahead) {}

    private record Candidate(Happening happening, Dated dated, DateRange range, int score, Span span) {}

    private static final int HEADLINE_SCORE = 10;
    private static final int UNNAMED = 3;
    private static final int OPENING = 4;
    private static final int EARLY = 10;
    private static final int LATE = 16;

    /// So many sentences, headings and menus included, hold the beginning of an article.
    private static final int HEAD = 30;

    private final MeetingReading reading;
    private final MeetingYear years;
    private final Optional<Found> found;

    MeetingTime(Document document, MeetingReading reading) {
        this.reading = reading;
        this.years =
                new MeetingYear(reading, new DateResolver(document.article().published()));
        this.found = reading.reported().flatMap(this::find);
    }

    /// The time, where the article says one.
    Optional<Found> found() {
        return found;
    }

    private Optional<Found> find(ReportedMeeting reported) {
        List<Candidate> candidates = candidates(reported);
        Optional<Candidate> best = candidates.stream()
                .filter(c -> c.dated.part() != Part.END)
                .max(Comparator.comparingInt(Candidate::score));
        if (best.isEmpty()) {
            return candidates.stream().findFirst().map(c -> found(reported, c, Optional.empty()));
        }
        Candidate start = best.get();
        Optional<Candidate> end = start.range.end().isPresent()
                ? Optional.empty()
                : candidates.stream()
                        .filter(c ->
                                c.dated.part() == Part.END && c.range.start().day() != 0 && follows(start, c))
                        .max(Comparator.comparingInt(Candidate::score));
        return Optional.of(found(reported, start, end));
    }

    private static boolean follows(Candidate start, Candidate end) {
        return start.range.start().day() != 0
                && !end.range.start().firstDay().isBefore(start.range.start().firstDay())
                && end.range
                        .start()
                        .firstDay()
                        .isBefore(start.range.start().firstDay().plusMonths(6));
    }

    private static Found found(ReportedMeeting reported, Candidate start, Optional<Candidate> end) {
        boolean onlyEnd = start.dated.part() == Part.END;
        DateRange range = start.range;
        Optional<PartialDate> last = range.end().or(() -> end.map(e -> e.range.start()));
        boolean stated = range.basis() == Basis.STATED
                || end.filter(e -> e.range.basis() == Basis.STATED).isPresent();
        Optional<PartialDate> first = onlyEnd ? Optional.empty() : Optional.of(range.start());
        When when = new When(
                first,
                onlyEnd ? Optional.of(range.start()) : last,
                range.vague(),
                Optional.of(stated ? Basis.STATED : Basis.INFERRED));
        List<Span> spans = new ArrayList<>();
        spans.add(start.span);
        end.map(e -> e.span).filter(s -> !spans.contains(s)).ifPresent(spans::add);
        String rule = stated
                ? "meeting.dates.printed"
                : reported.session().isPresent()
                                && reported.body()
                                        .year(
                                                reported.session().getAsInt(),
                                                range.start().month())
                                        .isPresent()
                        ? "meeting.dates.year-of-session"
                        : "meeting.dates.year-of-writing";
        return new Found(when, spans, rule, start.happening.tense() == Tense.FUTURE);
    }

    private List<Candidate> candidates(ReportedMeeting reported) {
        List<Candidate> all = new ArrayList<>();
        int n = 0;
        boolean spokenBefore = false;
        for (Scene scene : reading.notes().scenes()) {
            Optional<PartialDate> story = storyOf(reported, scene);
            for (Happening happening : MeetingNotes.happenings(scene)) {
                if (happening.edition() || !reported.is(happening.mention())) {
                    continue;
                }
                for (Dated dated : happening.dates()) {
                    Optional<DateRange> range = years.resolve(reported, dated.date(), happening.tense(), story);
                    if (range.isPresent()) {
                        all.add(new Candidate(
                                happening,
                                dated,
                                range.get(),
                                score(happening, dated, range.get(), n),
                                happening.span()));
                        story = Optional.of(range.get().start());
                    }
                }
            }
            boolean spoken = scene.mentions().stream().anyMatch(reported::is);
            boolean continued = (spoken || spokenBefore) && goesOn(scene);
            if (n < EARLY && (continued || MeetingNotes.isTimeAndPlaceOnly(scene))) {
                headline(reported, scene).ifPresent(all::add);
            }
            boolean bodySpoken = scene.mentions().stream()
                    .anyMatch(
                            m -> m.code().filter(reported.body().code()::equals).isPresent());
            if (n < LATE && (spoken || bodySpoken || spokenBefore)) {
                continued |= continuation(reported, scene, n, all);
            }
            spokenBefore = spoken || bodySpoken || continued;
            n += scene.sentence().block().kind() == Block.Kind.HEADING ? 0 : 1;
        }
        if (all.stream().noneMatch(c -> c.dated.part() != Part.END)) {
            looseRange(reported).ifPresent(all::add);
        }
        return all;
    }

    /// The month that a sentence names first, for a day without one: "ended on 21 March; it had opened on the 10th".
    private Optional<PartialDate> storyOf(ReportedMeeting reported, Scene scene) {
        return scene.dates().stream()
                .filter(d -> d.meaning() instanceof Meaning.Calendar(DateFields start, var _)
                        && start.month() != 0
                        && start.day() != 0)
                .findFirst()
                .flatMap(d -> years.resolve(reported, d, Tense.PAST, Optional.empty()))
                .map(DateRange::start);
    }

    private boolean continuation(ReportedMeeting reported, Scene scene, int n, List<Candidate> all) {
        Optional<PartialDate> story = all.isEmpty()
                ? storyOf(reported, scene)
                : Optional.of(all.getLast().range.start());
        boolean any = false;
        for (Dated dated : Continuation.of(scene, reported::is)) {
            Happening happening =
                    new Happening(reported.naming().orElseThrow(), List.of(), Optional.empty(), Tense.OPEN, false);
            Optional<DateRange> range = years.resolve(reported, dated.date(), Tense.PAST, story);
            if (range.isPresent()) {
                int score = score(happening, dated, range.get(), n) - UNNAMED;
                Span span =
                        scene.sentence().span(dated.date().from(), dated.date().to() - 1);
                all.add(new Candidate(happening, dated, range.get(), score, span));
                story = Optional.of(range.get().start());
                any = true;
            }
        }
        return any;
    }

    /// "It ran from 23 September until 3 October": the sentence behind one that names the meeting.
    private static boolean goesOn(Scene scene) {
        Sentence sentence = scene.sentence();
        return sentence.word(0).is("it", "this", "they")
                && sentence.size() > 1
                && MeetingWords.standard()
                        .list("lasting verbs")
                        .contains(sentence.word(1).lemma());
    }

    /// "28 April - 9 May, Geneva": a line of its own under the title.
    private Optional<Candidate> headline(ReportedMeeting reported, Scene scene) {
        if (scene.dates().size() != 1 || reported.naming().isEmpty()) {
            return Optional.empty();
        }
        Dated dated = new Dated(scene.dates().getFirst(), Part.WHOLE);
        Happening line = new Happening(reported.naming().get(), List.of(), Optional.empty(), Tense.OPEN, false);
        return years.resolve(reported, dated.date(), Tense.OPEN, Optional.empty())
                .filter(r -> dated.date().ofRange())
                .map(r -> new Candidate(
                        line, dated, r, HEADLINE_SCORE, scene.sentence().span()));
    }

    /// "what I saw in New York between 11 and 22 March": the first stretch of days, in a city, that is
    /// nothing else's.
    private Optional<Candidate> looseRange(ReportedMeeting reported) {
        if (reported.naming().isEmpty()) {
            return Optional.empty();
        }
        List<Scene> placed = reading.notes().scenes().stream()
                .limit(HEAD)
                .filter(s -> s.places().stream().anyMatch(p -> p.place().city() && p.located()))
                .toList();
        for (Scene scene : placed) {
            List<DateExpression> taken = MeetingNotes.happenings(scene).stream()
                    .flatMap(h -> h.dates().stream())
                    .map(Dated::date)
                    .toList();
            for (DateExpression date : scene.dates()) {
                Dated dated = new Dated(date, Part.WHOLE);
                Optional<DateRange> range = date.ofRange() && !taken.contains(date)
                        ? years.resolve(reported, date, Tense.PAST, Optional.empty())
                        : Optional.empty();
                if (range.filter(r -> r.start().day() != 0).isPresent()) {
                    Happening happening =
                            new Happening(reported.naming().get(), List.of(), Optional.empty(), Tense.OPEN, false);
                    Span span = scene.sentence().span(date.from(), date.to() - 1);
                    return Optional.of(new Candidate(happening, dated, range.get(), 0, span));
                }
            }
        }
        return Optional.empty();
    }

    private static int score(Happening happening, Dated dated, DateRange range, int n) {
        int score = happening.mention().session().isPresent()
                ? 5
                : happening.mention().ofBody() ? 0 : 3;
        score += range.start().day() != 0 ? 4 : range.start().month() != 0 ? 1 : -3;
        score += n < OPENING ? 4 : n < EARLY ? 2 : 0;
        score -= happening.tense() == Tense.FUTURE ? 3 : 0;
        score -= dated.date().meaning() instanceof Meaning.Nearest ? 3 : 0;
        return score + (range.end().isPresent() || dated.part() == Part.BEGINNING ? 2 : 0);
    }
}
