package org.rapporteur.ingest.meeting;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.ingest.dates.DateExpression;
import org.rapporteur.ingest.dates.DateReader;
import org.rapporteur.ingest.dates.Tense;
import org.rapporteur.ingest.gazetteer.Places;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;
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
    private static final ImmutableSet<String> LOCATORS = ImmutableSet.of("in", "at", "near", "outside", "to");

    public Scene {
        mentions = List.copyOf(mentions);
        dates = List.copyOf(dates);
        places = List.copyOf(places);
    }

    static Scene of(SourceText source, Sentence sentence, MeetingReader reader, Optional<String> heading) {
        List<DateExpression> dates = DateReader.read(source, sentence);
        List<MeetingMention> mentions = new ArrayList<>(reader.read(sentence));
        mentions.removeIf(
                m -> dates.stream().anyMatch(d -> m.from() < d.to() && d.from() < m.to() && m.to() <= d.to()));
        GatheringReader.add(sentence, mentions);
        return new Scene(
                sentence,
                mentions,
                dates,
                places(sentence, dates, mentions),
                heading.map(Scene::tense).orElse(Tense.OPEN));
    }

    private static Tense tense(String heading) {
        String lower = heading.toLowerCase(java.util.Locale.ROOT);
        boolean future = lower.matches(
                ".*\\b(?:next|ahead|upcoming|forthcoming|diary|calendar|coming|dates?|future|forward|looking|agenda|watch)\\b.*");
        return future ? Tense.FUTURE : Tense.OPEN;
    }

    private static List<PlaceMention> places(
            Sentence sentence, List<DateExpression> dates, List<MeetingMention> mentions) {
        List<PlaceMention> places = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Optional<Places.Named> named = Places.standard().at(sentence, i);
            Optional<PlaceMention> unlisted =
                    named.isEmpty() ? unlisted(sentence, i, dates, mentions) : Optional.empty();
            if (unlisted.isPresent()) {
                places.add(unlisted.get());
                i = unlisted.get().to() - 1;
            } else if (named.isPresent()) {
                int to = named.get().to();
                places.add(new PlaceMention(i, to, named.get().place(), isLocated(sentence, i, to, dates)));
                i = to - 1;
            }
        }
        return places;
    }

    /// A city that no list has: "in Limassol, Cyprus", "in Vigo from 3 to 7 May".
    private static Optional<PlaceMention> unlisted(
            Sentence sentence, int i, List<DateExpression> dates, List<MeetingMention> mentions) {
        int to = i;
        while (to < sentence.size()
                && to < i + 3
                && sentence.word(to).tag() == Tag.PROPN
                && sentence.word(to).text().matches("\\p{Lu}[\\p{Ll}'’]+")) {
            to++;
        }
        int end = to;
        boolean free = mentions.stream().noneMatch(m -> m.from() < end && i < m.to())
                && dates.stream().noneMatch(d -> d.from() < end && i < d.to());
        if (to == i || !free || !sentence.lower(i - 1).matches("in|at")) {
            return Optional.empty();
        }
        Optional<Places.Named> country = sentence.at(to, ",") && to + 1 < sentence.size()
                ? Places.standard().at(sentence, to + 1).filter(n -> !n.place().city())
                : Optional.empty();
        boolean dated = dates.stream().anyMatch(d -> isJoined(sentence, end, d.from()));
        if (country.isEmpty() && !dated) {
            return Optional.empty();
        }
        String name =
                sentence.words().subList(i, to).stream().map(w -> w.text()).collect(Collectors.joining(" "));
        String code = country.map(c -> c.place().country()).orElse("");
        return Optional.of(new PlaceMention(i, to, new Places.Place(name, code, true), true));
    }

    private static boolean isLocated(Sentence sentence, int from, int to, List<DateExpression> dates) {
        String next = sentence.lower(to);
        if (next.equals("'s") || next.equals("-") || next.equals("'")) {
            return false;
        }
        int before = sentence.at(from - 1, "the") ? from - 2 : from - 1;
        boolean noun = to < sentence.size()
                && switch (sentence.word(to).tag()) {
                    case NOUN, ADJ ->
                        sentence.word(to).token().spaceBefore() && !next.matches("next|last|early|late|later");
                    default -> false;
                };
        if (LOCATORS.contains(sentence.lower(before))) {
            return !noun;
        }
        boolean host = sentence.at(before, "by") && sentence.lower(before - 1).matches("hosted|organi[sz]ed|convened");
        boolean beforeDate = dates.stream().anyMatch(d -> isJoined(sentence, to, d.from()));
        boolean between = sentence.lower(before).matches("[,–—(:-]") && (next.matches("[,;.)–—-]|") || beforeDate);
        boolean coordinated = sentence.at(before, "and") && beforeDate;
        boolean hosting = next.matches("hosts|hosted")
                || (next.equals("will") && sentence.at(to + 1, "host"))
                || sentence.at(to, "is", "to", "host");
        return host || between || coordinated || hosting;
    }

    /// "in", "on" and the like, or a comma, between a place and a date.
    private static boolean isJoined(Sentence sentence, int to, int date) {
        if (date < to || date > to + 3) {
            return false;
        }
        for (int i = to; i < date; i++) {
            if (!sentence.lower(i).matches(",|in|on|from|between|\\(|the|for|during|last|next")) {
                return false;
            }
        }
        return true;
    }
}
