package org.rapporteur.ingest.meeting;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.ingest.dates.DateExpression;
import org.rapporteur.ingest.gazetteer.Places;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;

/// Finds the places in a sentence, and tells whether the sentence sets something there.
final class PlaceReader {
    private static final ImmutableSet<String> LOCATORS = ImmutableSet.of("in", "at", "near", "outside", "to");
    private static final ImmutableSet<String> BESIDE =
            ImmutableSet.of("on", "by", "along", "beside", "above", "inside");

    private final Sentence sentence;
    private final List<DateExpression> dates;
    private final List<MeetingMention> mentions;

    private PlaceReader(Sentence sentence, List<DateExpression> dates, List<MeetingMention> mentions) {
        this.sentence = sentence;
        this.dates = dates;
        this.mentions = mentions;
    }

    /// The places in order; no two overlap.
    static List<PlaceMention> read(Sentence sentence, List<DateExpression> dates, List<MeetingMention> mentions) {
        return new PlaceReader(sentence, dates, mentions).read();
    }

    private List<PlaceMention> read() {
        List<PlaceMention> places = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Optional<Places.Named> named = Places.standard().at(sentence, i);
            int at = i;
            Optional<PlaceMention> place = named.map(this::listed).or(() -> unlisted(at));
            if (place.isPresent()) {
                places.add(place.get());
                i = place.get().to() - 1;
            }
        }
        return places;
    }

    private PlaceMention listed(Places.Named named) {
        return new PlaceMention(named.from(), named.to(), named.place(), isLocated(named));
    }

    /// A city that no list has: "in Limassol, Cyprus", "in Vigo from 3 to 7 May".
    private Optional<PlaceMention> unlisted(int i) {
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
        boolean dated = dates.stream().anyMatch(d -> isJoined(end, d.from()));
        if (country.isEmpty() && !dated) {
            return Optional.empty();
        }
        String name =
                sentence.words().subList(i, to).stream().map(w -> w.text()).collect(Collectors.joining(" "));
        String code = country.map(c -> c.place().country()).orElse("");
        return Optional.of(new PlaceMention(i, to, new Places.Place(name, code, true), true));
    }

    private boolean isLocated(Places.Named named) {
        int from = named.from();
        int to = named.to();
        String next = sentence.lower(to);
        if (next.equals("'s") || next.equals("-") || next.equals("'")) {
            return false;
        }
        int before = sentence.at(from - 1, "the") ? from - 2 : from - 1;
        if (LOCATORS.contains(sentence.lower(before))) {
            return !isBeforeNoun(to);
        }
        if (named.described() && BESIDE.contains(sentence.lower(before))) {
            return true;
        }
        boolean host = sentence.at(before, "by") && sentence.lower(before - 1).matches("hosted|organi[sz]ed|convened");
        boolean beforeDate = dates.stream().anyMatch(d -> isJoined(to, d.from()));
        boolean between = sentence.lower(before).matches("[,–—(:-]") && (next.matches("[,;.)–—-]|") || beforeDate);
        boolean coordinated = sentence.at(before, "and") && beforeDate;
        return host || between || coordinated || isHosting(to);
    }

    /// "in the Geneva plenary", but not "in Lima next week".
    private boolean isBeforeNoun(int to) {
        return to < sentence.size()
                && switch (sentence.word(to).tag()) {
                    case NOUN, ADJ ->
                        sentence.word(to).token().spaceBefore()
                                && !sentence.lower(to).matches("next|last|early|late|later");
                    default -> false;
                };
    }

    private boolean isHosting(int to) {
        return sentence.lower(to).matches("hosts|hosted")
                || (sentence.at(to, "will") && sentence.at(to + 1, "host"))
                || sentence.at(to, "is", "to", "host");
    }

    /// "in", "on" and the like, or a comma, between a place and a date.
    private boolean isJoined(int to, int date) {
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
