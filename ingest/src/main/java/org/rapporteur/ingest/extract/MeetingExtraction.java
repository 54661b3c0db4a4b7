package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.rapporteur.ingest.dates.DateResolver;
import org.rapporteur.ingest.language.Document;
import org.rapporteur.ingest.meeting.MeetingReading;
import org.rapporteur.ingest.meeting.ReportedMeeting;
import org.rapporteur.model.Article;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Grounds;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Span;
import org.rapporteur.model.When;

/// Finds the meeting that an article reports on: its body, session, dates, place and theme.
public final class MeetingExtraction {
    private final Document document;
    private final EvidenceBook evidence;
    private final MeetingReading reading;
    private final MeetingTime time;

    public MeetingExtraction(Document document, EvidenceBook evidence) {
        Optional<PartialDate> published = PublicationDate.of(document.article());
        Article article = published.map(document.article()::withPublished).orElse(document.article());
        this.document = new Document(article, document.sentences());
        this.evidence = evidence;
        this.reading = MeetingReading.of(this.document);
        this.time = new MeetingTime(this.document, reading);
    }

    /// The meeting, where the article reports on one.
    public Optional<Meeting> meeting() {
        return reading.reported().map(this::meeting);
    }

    private Meeting meeting(ReportedMeeting reported) {
        List<Evidence> cited = new ArrayList<>();
        reported.naming().ifPresent(m -> cited.add(evidence.cite(m.span(), "meeting.named")));
        Optional<MeetingTime.Found> when = time.found();
        when.ifPresent(w -> w.spans().forEach(s -> cited.add(evidence.cite(s, w.rule()))));
        Optional<MeetingPlace.Found> place =
                MeetingPlace.of(reading, when.map(MeetingTime.Found::spans).orElse(List.of()));
        place.ifPresent(p -> cited.add(evidence.cite(p.span(), p.rule())));
        Optional<ThemeReader.Theme> theme = ThemeReader.of(document.article().text(), reading);
        theme.ifPresent(t -> cited.add(evidence.cite(t.span(), "meeting.theme")));
        if (cited.isEmpty()) {
            cited.add(evidence.cite(firstWords(), "meeting.cited-documents"));
        }
        return new Meeting(
                Optional.of(reported.body().body()),
                reported.session(),
                when.map(MeetingTime.Found::when).orElse(When.UNKNOWN),
                place.map(MeetingPlace.Found::name),
                theme.map(ThemeReader.Theme::words),
                new Grounds.Cited(cited));
    }

    private Span firstWords() {
        return document.sentences().getFirst().span();
    }

    /// What the article says of meetings.
    MeetingReading reading() {
        return reading;
    }

    /// When the article was written: its date of publication, or the end of the meeting.
    Optional<PartialDate> writing() {
        Optional<When> when = time.found().map(MeetingTime.Found::when);
        boolean ahead = time.found().filter(MeetingTime.Found::ahead).isPresent();
        return document.article()
                .published()
                .or(() ->
                        when.flatMap(w -> ahead ? w.start().or(w::end) : w.end().or(w::start)));
    }

    /// Works out dates as seen from the time of writing.
    DateResolver resolver() {
        return new DateResolver(writing());
    }

    /// The article with its date of publication, and under a title composed from the meeting where it prints none.
    public Article titled() {
        Article article = document.article();
        Optional<String> title = article.titleBasis() == Basis.STATED
                ? Optional.empty()
                : reading.reported().map(this::title);
        return title.map(t -> article.withTitle(t, Basis.INFERRED)).orElse(article);
    }

    private String title(ReportedMeeting reported) {
        String name = reported.body().acronym().replace('-', ' ');
        String sitting = reported.body().sitting();
        OptionalInt session = reported.session();
        if (session.isEmpty()) {
            return time.found()
                    .flatMap(f -> f.when().start())
                    .map(d -> name + ", " + d.year())
                    .orElse(reported.body().body().name());
        }
        String ordinal = EventNames.ordinal(session.getAsInt());
        boolean numbered = sitting.toLowerCase(java.util.Locale.ROOT).contains("session") || sitting.equals("meeting");
        return numbered
                ? name + ", " + ordinal + " session"
                : ordinal + " " + reported.body().body().name();
    }
}
