package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.rapporteur.ingest.dates.DateExpression;
import org.rapporteur.ingest.dates.DateRange;
import org.rapporteur.ingest.dates.DateResolver;
import org.rapporteur.ingest.dates.Tense;
import org.rapporteur.ingest.gazetteer.BodyEntry;
import org.rapporteur.ingest.gazetteer.Places.Place;
import org.rapporteur.ingest.meeting.Happening;
import org.rapporteur.ingest.meeting.Happening.Dated;
import org.rapporteur.ingest.meeting.Happening.Part;
import org.rapporteur.ingest.meeting.MeetingMention;
import org.rapporteur.ingest.meeting.MeetingNotes;
import org.rapporteur.ingest.meeting.MeetingReading;
import org.rapporteur.ingest.meeting.MeetingWords;
import org.rapporteur.ingest.meeting.Milestones;
import org.rapporteur.ingest.meeting.PlaceMention;
import org.rapporteur.ingest.meeting.ReportedMeeting;
import org.rapporteur.ingest.meeting.Scene;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Event;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Grounds;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.SourceText;
import org.rapporteur.model.When;

/// Finds the other meetings and dated milestones that an article mentions with a time or a place.
public final class EventExtraction {
    private final EventNames names;
    private final EvidenceBook evidence;
    private final MeetingReading reading;
    private final DateResolver resolver;
    private final Optional<DateRange> meetingTime;
    private final Optional<String> where;
    private final MeetingWords words = MeetingWords.standard();
    private final List<EventDraft> drafts = new ArrayList<>();
    private Optional<PartialDate> story = Optional.empty();

    /// The dates of the sentence that is read.
    private List<DateExpression> months = List.of();

    /// @param meeting the reported meeting, as it was found
    public EventExtraction(
            SourceText source, EvidenceBook evidence, MeetingExtraction extraction, Optional<Meeting> meeting) {
        this.names = new EventNames(source, extraction.reading());
        this.evidence = evidence;
        this.reading = extraction.reading();
        this.resolver = extraction.resolver();
        this.where = meeting.flatMap(Meeting::place);
        this.meetingTime = meeting.flatMap(m -> range(m.when()));
    }

    private static Optional<DateRange> range(When when) {
        return when.start()
                .or(when::end)
                .map(s -> new DateRange(
                        s, when.end(), Optional.empty(), when.basis().orElse(Basis.INFERRED)));
    }

    /// The events, in the order of their first mention.
    public List<Event> events() {
        Optional<Scene> before = Optional.empty();
        for (Scene scene : reading.notes().scenes()) {
            months = scene.dates();
            for (Happening happening : MeetingNotes.happenings(scene)) {
                draft(happening).ifPresent(this::add);
            }
            Optional<Happening> answer = before.flatMap(b -> Milestones.answer(scene, b));
            answer.flatMap(this::draft).ifPresent(this::add);
            if (answer.isEmpty()) {
                milestones(scene);
            }
            before = Optional.of(scene);
        }
        return drafts.stream().filter(this::isEvent).map(this::event).toList();
    }

    private void milestones(Scene scene) {
        for (Happening happening : Milestones.of(scene)) {
            Optional<DateRange> dates = dates(happening);
            if (dates.isPresent() && isMilestone(happening, dates.get())) {
                draft(happening).ifPresent(this::add);
            }
        }
    }

    /// What is still to come on a day, or at a place, or what was at a place in a month: and not the meeting itself.
    private boolean isMilestone(Happening happening, DateRange dates) {
        Optional<PartialDate> now = resolver.writing();
        boolean city = happening.place().filter(p -> p.place().city()).isPresent();
        boolean ahead =
                now.isPresent() && dates.start().firstDay().isAfter(now.get().lastDay());
        boolean day = dates.start().day() != 0;
        boolean meeting = meetingTime.filter(m -> m.overlaps(dates)).isPresent();
        boolean month = dates.start().month() != 0 && Milestones.gathers(happening);
        return !meeting && ahead && happening.tense() == Tense.FUTURE && (city || day || month);
    }

    private void add(EventDraft draft) {
        draft.dates().ifPresent(d -> story = Optional.of(d.start()));
        for (int i = 0; i < drafts.size(); i++) {
            if (drafts.get(i).isSame(draft)) {
                drafts.set(i, drafts.get(i).merge(draft));
                return;
            }
        }
        drafts.add(draft);
    }

    private Optional<EventDraft> draft(Happening happening) {
        MeetingMention mention = happening.mention();
        Optional<DateRange> dates = dates(happening);
        Optional<Place> place = happening.place().map(PlaceMention::place).or(mention::place);
        boolean known = dates.isPresent() || place.isPresent();
        if (!known
                || isReported(happening, dates)
                || isInMeeting(mention, dates, place)
                || (dates.isEmpty() && !isTold(happening))) {
            return Optional.empty();
        }
        Set<String> parts = new HashSet<>(mention.modifiers());
        parts.retainAll(words.list("other parts"));
        boolean series = happening.edition()
                || (isReportedBody(mention) && mention.session().isEmpty() && mention.ofBody());
        return Optional.of(new EventDraft(
                names.of(mention, happening.edition()),
                EventDraft.rank(mention, happening.edition()),
                series && happening.edition()
                        ? mention.body().map(BodyEntry::noun).orElse(mention.noun())
                        : mention.noun(),
                parts,
                mention.body(),
                happening.edition() ? OptionalInt.empty() : mention.session(),
                dates,
                place,
                happening.tense(),
                List.of(happening.span())));
    }

    private boolean isReportedBody(MeetingMention mention) {
        return reading.reported()
                .filter(r -> mention.code().filter(r.body().code()::equals).isPresent())
                .isPresent();
    }

    /// The reported meeting is no event, nor is its body where the time told of is the meeting's.
    private boolean isReported(Happening happening, Optional<DateRange> dates) {
        Optional<ReportedMeeting> reported = reading.reported();
        if (reported.isEmpty() || happening.edition() || !reported.get().is(happening.mention())) {
            return false;
        }
        boolean explicit = happening.mention().session().isPresent();
        boolean undated = dates.isEmpty() || meetingTime.isEmpty();
        return explicit || undated || dates.get().overlaps(meetingTime.get());
    }

    /// A day of the meeting itself.
    private boolean isInMeeting(MeetingMention mention, Optional<DateRange> dates, Optional<Place> place) {
        boolean others = mention.body().isPresent() && !isReportedBody(mention) && mention.bodyPrinted();
        boolean elsewhere = place.isPresent()
                && where.isPresent()
                && place.get().city()
                && !place.get().name().equals(where.get());
        return !others
                && !elsewhere
                && dates.isPresent()
                && meetingTime.isPresent()
                && dates.get().start().day() != 0
                && meetingTime.get().covers(dates.get());
    }

    /// Whether a place alone makes an event of a mention: where it is named or still to come.
    private boolean isTold(Happening happening) {
        MeetingMention mention = happening.mention();
        if (words.has("weak event nouns", mention.noun())
                || mention.ofBody() && mention.session().isEmpty()) {
            return false;
        }
        boolean told = mention.session().isPresent() || mention.body().isPresent() || happening.tense() == Tense.FUTURE;
        return mention.session().isPresent() || (told && !isReportedBody(mention));
    }

    private Optional<DateRange> dates(Happening happening) {
        Optional<DateRange> start = Optional.empty();
        Optional<PartialDate> end = Optional.empty();
        Optional<PartialDate> before = story;
        for (Dated dated : happening.dates()) {
            Optional<PartialDate> told = before;
            Optional<DateRange> range = resolve(
                    happening,
                    dated.date(),
                    monthBefore(happening, dated.date()).or(() -> told));
            if (range.isEmpty()) {
                continue;
            }
            before = Optional.of(range.get().start());
            if (dated.part() == Part.END && !happening.mention().noun().equals("deadline")) {
                end = end.isPresent() ? end : Optional.of(range.get().last());
            } else if (start.isEmpty() || isWithin(range.get(), start.get())) {
                start = range;
            }
        }
        return joined(start, end).or(() -> yearOf(happening.mention()));
    }

    /// The month that the sentence names last before a day without one.
    private Optional<PartialDate> monthBefore(Happening happening, DateExpression date) {
        boolean alone =
                date.meaning() instanceof DateExpression.Meaning.Calendar(var start, var _) && start.month() == 0;
        return alone
                ? months.stream()
                        .filter(d -> d.to() <= date.from())
                        .filter(EventExtraction::ofMonth)
                        .reduce((_, b) -> b)
                        .flatMap(d -> resolve(happening, d, Optional.empty()))
                        .map(DateRange::start)
                : Optional.empty();
    }

    private static boolean ofMonth(DateExpression date) {
        return switch (date.meaning()) {
            case DateExpression.Meaning.Calendar(var start, var _) -> start.month() != 0;
            case DateExpression.Meaning.Nearest nearest -> nearest.named() == DateExpression.Named.MONTH;
            default -> false;
        };
    }

    /// "in December, from the 11th to the 13th": the days tell more than their month.
    private static boolean isWithin(DateRange range, DateRange of) {
        return of.start().day() == 0 && range.start().day() != 0 && of.covers(range);
    }

    private static Optional<DateRange> joined(Optional<DateRange> start, Optional<PartialDate> end) {
        Optional<PartialDate> last = end;
        return start.map(s -> s.end().isPresent()
                        || last.filter(e -> !e.lastDay().isBefore(s.start().firstDay()))
                                .isEmpty()
                ? s
                : new DateRange(s.start(), last, s.vague(), s.basis()));
    }

    /// A year printed before the name: "the 2026 Review Conference".
    private static Optional<DateRange> yearOf(MeetingMention mention) {
        return mention.year() == 0
                ? Optional.empty()
                : Optional.of(new DateRange(
                        PartialDate.of(mention.year()), Optional.empty(), Optional.empty(), Basis.STATED));
    }

    private Optional<DateRange> resolve(Happening happening, DateExpression date, Optional<PartialDate> before) {
        return resolver.resolve(date, happening.tense(), before);
    }

    private boolean isEvent(EventDraft draft) {
        return draft.dates().isPresent() || draft.place().isPresent();
    }

    private Event event(EventDraft draft) {
        String rule = draft.dates().isPresent() ? "event.dated" : "event.placed";
        List<Evidence> cited = draft.spans().stream()
                .sorted(Comparator.naturalOrder())
                .map(s -> evidence.cite(s, rule))
                .toList();
        return new Event(
                draft.name(),
                draft.body().filter(BodyEntry::listed).map(BodyEntry::code),
                draft.session(),
                draft.dates().map(DateRange::when).orElse(When.UNKNOWN),
                draft.place().map(Place::name),
                status(draft),
                new Grounds.Cited(cited));
    }

    private Event.Status status(EventDraft draft) {
        Optional<PartialDate> now = resolver.writing();
        if (draft.dates().isPresent() && now.isPresent()) {
            DateRange dates = draft.dates().get();
            if (dates.last().lastDay().isBefore(now.get().firstDay())) {
                return Event.Status.PAST;
            }
            if (dates.start().firstDay().isAfter(now.get().lastDay())) {
                return Event.Status.UPCOMING;
            }
        }
        return draft.tense() == Tense.FUTURE ? Event.Status.UPCOMING : Event.Status.PAST;
    }
}
