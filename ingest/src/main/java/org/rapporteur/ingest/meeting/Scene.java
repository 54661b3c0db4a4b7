package org.rapporteur.ingest.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.ingest.dates.DateExpression;
import org.rapporteur.ingest.dates.DateReader;
import org.rapporteur.ingest.dates.Tense;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.model.SourceText;

/// A sentence with what it says of meetings, times and places.
///
/// @param heading the tense that the section's heading sets ("What next?")
public record Scene(
        Sentence sentence,
        List<MeetingMention> mentions,
        List<DateExpression> dates,
        List<PlaceMention> places,
        Tense heading) {
    public Scene {
        mentions = List.copyOf(mentions);
        dates = List.copyOf(dates);
        places = List.copyOf(places);
    }

    static Scene of(SourceText source, Sentence sentence, MeetingReader reader, Optional<String> heading) {
        List<DateExpression> dates = new ArrayList<>(DateReader.read(source, sentence));
        Dateline.of(sentence, dates).ifPresent(dates::remove);
        List<MeetingMention> mentions = new ArrayList<>(reader.read(sentence));
        mentions.removeIf(
                m -> dates.stream().anyMatch(d -> m.from() < d.to() && d.from() < m.to() && m.to() <= d.to()));
        GatheringReader.add(sentence, dates, mentions);
        return new Scene(
                sentence,
                mentions,
                dates,
                PlaceReader.read(sentence, dates, mentions),
                heading.map(Scene::tense).orElse(Tense.OPEN));
    }

    private static Tense tense(String heading) {
        String lower = heading.toLowerCase(java.util.Locale.ROOT);
        boolean future = lower.matches(
                ".*\\b(?:next|ahead|upcoming|forthcoming|diary|calendar|coming|dates?|future|forward|looking|agenda|watch)\\b.*");
        return future ? Tense.FUTURE : Tense.OPEN;
    }
}
