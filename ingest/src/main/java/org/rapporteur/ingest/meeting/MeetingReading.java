package org.rapporteur.ingest.meeting;

import java.util.Optional;
import java.util.OptionalInt;
import org.rapporteur.ingest.gazetteer.BodyEntry;
import org.rapporteur.ingest.language.Document;

/// What an article says of meetings, and which of them it reports on.
///
/// @param notes its sentences
/// @param reported the meeting it reports on, where one stands out
public record MeetingReading(MeetingNotes notes, Optional<ReportedMeeting> reported) {
    /// Reads an article twice: once to learn which meeting it reports on, then with short names taken for that
    /// meeting's
    /// body.
    public static MeetingReading of(Document document) {
        OptionalInt year = document.article()
                .published()
                .map(d -> OptionalInt.of(d.year()))
                .orElseGet(OptionalInt::empty);
        MeetingReader reader = new MeetingReader(document, year);
        MeetingNotes first = MeetingNotes.of(document, reader);
        Optional<BodyEntry> body = ReportedBody.choose(document, first);
        if (body.isEmpty()) {
            return new MeetingReading(first, Optional.empty());
        }
        reader.report(body.get());
        MeetingNotes second = MeetingNotes.of(document, reader);
        return new MeetingReading(second, Optional.of(ReportedMeeting.of(body.get(), second)));
    }
}
