package org.rapporteur.ingest.extract;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.rapporteur.ingest.dates.DateRange;
import org.rapporteur.ingest.dates.Tense;
import org.rapporteur.ingest.gazetteer.BodyEntry;
import org.rapporteur.ingest.gazetteer.Places.Place;
import org.rapporteur.ingest.meeting.MeetingMention;
import org.rapporteur.ingest.meeting.MeetingWords;
import org.rapporteur.model.Span;

/// One mention of an event, or several taken together.
///
/// @param noun what the event is called
/// @param parts the words that tell it from another meeting of the same name ("reconvened")
/// @param rank how much of the event its name says
record EventDraft(
        String name,
        int rank,
        String noun,
        Set<String> parts,
        Optional<BodyEntry> body,
        OptionalInt session,
        Optional<DateRange> dates,
        Optional<Place> place,
        Tense tense,
        List<Span> spans) {
    private static final ImmutableSet<String> SMALL_WORDS = ImmutableSet.of(
            "the", "of", "on", "for", "and", "to", "in", "its", "a", "an", "session", "meeting", "conference");

    EventDraft {
        parts = ImmutableSet.copyOf(parts);
        spans = List.copyOf(spans);
    }

    /// Whether two drafts are the same event.
    boolean isSame(EventDraft other) {
        if (conflicts(other)) {
            return false;
        }
        boolean named = body.isPresent() && other.body.isPresent();
        if (named && session.isPresent() && session.equals(other.session)) {
            return true;
        }
        boolean dated = dates.isPresent() && other.dates.isPresent();
        boolean placed = place.isPresent() && other.place.isPresent();
        boolean alike = noun.equals(other.noun) || isBodys(this) || isBodys(other);
        if (named) {
            return alike && (dated || placed);
        }
        boolean shared = sharesWord(other);
        boolean sameDay = dated
                && dates.get().start().equals(other.dates.get().start())
                && dates.get().start().day() != 0;
        return (sameDay && (shared || noun.equals(other.noun)))
                || (noun.equals(other.noun) && shared && (dated || placed));
    }

    private static boolean isBodys(EventDraft draft) {
        return draft.body.isPresent()
                && (draft.noun.equals(draft.body.get().noun())
                        || draft.noun.equals("session")
                        || draft.noun.equals("meeting"));
    }

    private boolean conflicts(EventDraft other) {
        boolean bodies = body.isPresent()
                && other.body.isPresent()
                && !body.get().code().equals(other.body.get().code());
        boolean sessions = session.isPresent() && other.session.isPresent() && !session.equals(other.session);
        boolean times = dates.isPresent()
                && other.dates.isPresent()
                && !dates.get().covers(other.dates.get())
                && !other.dates.get().covers(dates.get());
        boolean places =
                place.isPresent() && other.place.isPresent() && !place.get().agrees(other.place.get());
        return bodies || sessions || times || places || !parts.equals(other.parts);
    }

    private boolean sharesWord(EventDraft other) {
        Set<String> mine = words(name);
        Set<String> theirs = words(other.name);
        boolean few = mine.isEmpty() && theirs.isEmpty();
        mine.retainAll(theirs);
        return few || !mine.isEmpty();
    }

    private static Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+", -1)) {
            String stem = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
            if (stem.length() > 2 && !SMALL_WORDS.contains(stem)) {
                words.add(stem);
            }
        }
        return words;
    }

    /// The two as one: the more telling name, the more exact time and place.
    EventDraft merge(EventDraft other) {
        boolean better = other.rank > rank;
        List<Span> all = new ArrayList<>(spans);
        other.spans.stream().filter(s -> !all.contains(s)).forEach(all::add);
        return new EventDraft(
                better ? other.name : name,
                Math.max(rank, other.rank),
                better ? other.noun : noun,
                parts,
                body.or(() -> other.body),
                session.isPresent() ? session : other.session,
                dates.isEmpty()
                        ? other.dates
                        : other.dates.map(d -> exacter(dates.get(), d)).or(() -> dates),
                place.isEmpty()
                        ? other.place
                        : other.place.map(p -> exacter(place.get(), p)).or(() -> place),
                tense == Tense.OPEN || other.tense == Tense.FUTURE ? other.tense : tense,
                all);
    }

    private static Place exacter(Place one, Place other) {
        return !one.city() && other.city() ? other : one;
    }

    private static DateRange exacter(DateRange one, DateRange other) {
        boolean later = one.covers(other) && !other.covers(one);
        boolean longer = one.start().equals(other.start())
                && one.end().isEmpty()
                && other.end().isPresent();
        return later || longer ? other : one;
    }

    /// How much a mention says of its event.
    static int rank(MeetingMention mention, boolean edition) {
        int rank = mention.session().isPresent() ? 4 : 0;
        rank += mention.bodyPrinted() ? 2 : 0;
        rank += mention.body().isPresent() ? 1 : 0;
        rank += Math.min(2, mention.modifiers().size());
        rank += mention.has(MeetingWords.standard().list("future modifiers")) ? -1 : 0;
        return edition ? rank - 3 : rank;
    }
}
