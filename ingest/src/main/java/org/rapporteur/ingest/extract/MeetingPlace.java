package org.rapporteur.ingest.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rapporteur.ingest.dates.Tense;
import org.rapporteur.ingest.language.Lemmas;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.meeting.Continuation;
import org.rapporteur.ingest.meeting.Happening;
import org.rapporteur.ingest.meeting.MeetingNotes;
import org.rapporteur.ingest.meeting.MeetingReading;
import org.rapporteur.ingest.meeting.MeetingWords;
import org.rapporteur.ingest.meeting.PlaceMention;
import org.rapporteur.ingest.meeting.ReportedMeeting;
import org.rapporteur.ingest.meeting.Scene;
import org.rapporteur.model.Block;
import org.rapporteur.model.Span;

/// Finds where the reported meeting was held: a city that the article names with it, or the body's seat where the first
/// sentences are set there.
final class MeetingPlace {
    /// A place and the words that say it.
    record Found(String name, Span span, String rule) {}

    /// A story is set in its first sentences.
    private static final int OPENING = 6;

    private static final int EARLY = 14;

    private MeetingPlace() {}

    /// The place, where the article says one.
    ///
    /// @param time the words that say when it was
    static Optional<Found> of(MeetingReading reading, List<Span> time) {
        if (reading.reported().isEmpty()) {
            return Optional.empty();
        }
        ReportedMeeting reported = reading.reported().get();
        return named(reported, reading, true, false)
                .or(() -> opening(reported, reading))
                .or(() -> told(reported, reading))
                .or(() -> beside(reported, reading, time))
                .or(() -> named(reported, reading, false, false))
                .or(() -> named(reported, reading, true, true));
    }

    private static Optional<Found> named(
            ReportedMeeting reported, MeetingReading reading, boolean city, boolean ahead) {
        int n = 0;
        for (Scene scene : reading.notes().scenes()) {
            n++;
            for (Happening happening : MeetingNotes.happenings(scene)) {
                Optional<PlaceMention> place =
                        happening.place().filter(p -> p.place().city() == city);
                boolean future = happening.tense() == Tense.FUTURE && n > EARLY;
                if (place.isPresent()
                        && (ahead || !future)
                        && !happening.edition()
                        && reported.is(happening.mention())
                        && fits(reported, place.get())) {
                    return Optional.of(new Found(place.get().place().name(), happening.span(), "meeting.place.named"));
                }
            }
        }
        return Optional.empty();
    }

    /// A body with a fixed seat meets elsewhere only seldom; a country is no place of its meeting.
    private static boolean fits(ReportedMeeting reported, PlaceMention place) {
        List<String> seats = reported.body().seats();
        return seats.isEmpty() || place.place().city();
    }

    private static Optional<Found> opening(ReportedMeeting reported, MeetingReading reading) {
        int n = 0;
        for (Scene scene : reading.notes().scenes()) {
            boolean heading = scene.sentence().block().kind() == Block.Kind.HEADING;
            if (n >= OPENING) {
                break;
            }
            if (MeetingNotes.isTimeAndPlaceOnly(scene) && !scene.places().isEmpty()) {
                PlaceMention line = scene.places().getFirst();
                return Optional.of(
                        new Found(line.place().name(), scene.sentence().span(), "meeting.place.line"));
            }
            if (heading) {
                continue;
            }
            n++;
            for (PlaceMention place : scene.places()) {
                boolean seat = reported.body().seats().contains(place.place().name());
                if (seat && isSetting(scene.sentence(), place) && !isOthers(reported, scene, place)) {
                    Span span = scene.sentence().span(place.from(), place.to() - 1);
                    return Optional.of(new Found(place.place().name(), span, "meeting.place.setting"));
                }
            }
        }
        return Optional.empty();
    }

    /// "It was in Cali, from 21 October": a city in a sentence that goes on about the meeting and its time, or that
    /// stands right behind what the meeting is called.
    private static Optional<Found> told(ReportedMeeting reported, MeetingReading reading) {
        boolean before = false;
        Optional<PlaceMention> last = Optional.empty();
        for (Scene scene : reading.notes().scenes().stream().limit(EARLY).toList()) {
            boolean named = scene.mentions().stream()
                    .anyMatch(
                            m -> m.code().filter(reported.body().code()::equals).isPresent());
            boolean timed = (named || before) && isTimed(scene, reported);
            Optional<PlaceMention> place = scene.places().stream()
                    .filter(p -> p.place().city() && !isOthers(reported, scene, p))
                    .filter(p -> p.located()
                            || reported.body().seats().contains(p.place().name()))
                    .filter(p -> !isPersons(scene.sentence(), p))
                    .filter(p -> timed || (named && isOfMeeting(scene.sentence(), p)))
                    .findFirst();
            if (place.isPresent()) {
                return Optional.of(found(scene, place.get()));
            }
            boolean there = timed
                    && IntStream.range(0, scene.sentence().size())
                            .anyMatch(i -> scene.sentence().word(i).is("there", "here"));
            if (there && last.isPresent()) {
                return Optional.of(
                        new Found(last.get().place().name(), scene.sentence().span(), "meeting.place.there"));
            }
            before = named || timed;
            last = scene.places().stream().filter(p -> p.place().city()).reduce((_, b) -> b);
        }
        return Optional.empty();
    }

    /// A city in the sentence that says when the meeting was.
    private static Optional<Found> beside(ReportedMeeting reported, MeetingReading reading, List<Span> time) {
        return reading.notes().scenes().stream()
                .filter(s -> time.stream()
                        .anyMatch(t -> s.sentence().span().start() <= t.start()
                                && t.end() <= s.sentence().span().end()))
                .flatMap(s -> s.places().stream()
                        .filter(p -> p.place().city() && p.located() && !isOthers(reported, s, p))
                        .filter(p -> !isPersons(s.sentence(), p))
                        .map(p -> found(s, p)))
                .findFirst();
    }

    private static Found found(Scene scene, PlaceMention place) {
        return new Found(
                place.place().name(), scene.sentence().span(place.from(), place.to() - 1), "meeting.place.told");
    }

    private static boolean isTimed(Scene scene, ReportedMeeting reported) {
        return !Continuation.of(scene, reported::is).isEmpty()
                || MeetingNotes.happenings(scene).stream()
                        .anyMatch(h -> reported.is(h.mention())
                                && !h.edition()
                                && !h.dates().isEmpty());
    }

    /// "the summit in Baku".
    private static boolean isOfMeeting(Sentence sentence, PlaceMention place) {
        int before = sentence.at(place.from() - 1, "the") ? place.from() - 3 : place.from() - 2;
        return MeetingWords.standard().has("nouns for a meeting", Lemmas.noun(sentence.lower(before)));
    }

    /// "the ambassador in Geneva", "our office in Bonn".
    private static boolean isPersons(Sentence sentence, PlaceMention place) {
        int before = sentence.at(place.from() - 1, "the") ? place.from() - 3 : place.from() - 2;
        return MeetingWords.standard().has("who and what has a seat", Lemmas.noun(sentence.lower(before)));
    }

    private static boolean isSetting(Sentence sentence, PlaceMention place) {
        String before = sentence.lower(place.from() - 1);
        String after = sentence.lower(place.to());
        boolean line = place.from() == 0 && after.matches("[,(:–—-]|");
        return place.located() || before.equals("from") || line;
    }

    private static boolean isOthers(ReportedMeeting reported, Scene scene, PlaceMention place) {
        return MeetingNotes.happenings(scene).stream()
                .anyMatch(h -> h.place().filter(place::equals).isPresent() && !reported.is(h.mention()));
    }
}
