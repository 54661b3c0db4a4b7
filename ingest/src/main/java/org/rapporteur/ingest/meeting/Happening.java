package org.rapporteur.ingest.meeting;

import java.util.List;
import java.util.Optional;
import org.rapporteur.ingest.dates.DateExpression;
import org.rapporteur.ingest.dates.Tense;
import org.rapporteur.model.Span;

/// A meeting with the time and the place that a sentence gives it.
///
/// @param dates the dates that go with it, each with what it is of the meeting
/// @param edition whether time and place are another meeting of the same series' ("the approach taken in Kyoto in
/// 2021")
public record Happening(
        MeetingMention mention, List<Dated> dates, Optional<PlaceMention> place, Tense tense, boolean edition) {
    /// What a date is of a meeting.
    public enum Part {
        /// The time of it, or of all that is told.
        WHOLE,
        BEGINNING,
        END
    }

    /// A date and what it is of the meeting.
    public record Dated(DateExpression date, Part part) {}

    public Happening {
        dates = List.copyOf(dates);
    }

    /// The words that say it: the mention, its dates and its place.
    public Span span() {
        int from = mention.from();
        int to = mention.to();
        for (Dated dated : dates) {
            from = Math.min(from, dated.date().from());
            to = Math.max(to, dated.date().to());
        }
        if (place.isPresent() && place.get().from() >= 0) {
            from = Math.min(from, place.get().from());
            to = Math.max(to, place.get().to());
        }
        return mention.sentence().span(from, to - 1);
    }
}
