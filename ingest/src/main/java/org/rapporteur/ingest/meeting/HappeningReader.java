package org.rapporteur.ingest.meeting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rapporteur.ingest.dates.DateExpression;
import org.rapporteur.ingest.dates.Tense;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.meeting.Happening.Dated;
import org.rapporteur.ingest.meeting.Happening.Part;

/// Finds in a sentence which meetings happen when and where.
final class HappeningReader {
    private static final int NEAR = 16;

    private final Scene scene;
    private final Sentence sentence;
    private final Attachment attachment;
    private final Gap gap;
    private final Parts parts;
    private final MeetingWords words = MeetingWords.standard();
    private final Map<MeetingMention, List<Dated>> dates = new LinkedHashMap<>();
    private final Map<MeetingMention, PlaceMention> places = new LinkedHashMap<>();
    private final List<Happening> editions = new ArrayList<>();

    private HappeningReader(Scene scene) {
        this.scene = scene;
        this.sentence = scene.sentence();
        this.attachment = new Attachment(scene);
        this.gap = new Gap(scene);
        this.parts = new Parts(scene);
    }

    /// The happenings of a sentence, in the order of their mentions.
    static List<Happening> read(Scene scene) {
        return new HappeningReader(scene).read();
    }

    private List<Happening> read() {
        Optional<MeetingMention> last = Optional.empty();
        for (DateExpression date : scene.dates()) {
            Part part = parts.of(date);
            Optional<MeetingMention> owner = attachment.of(date);
            if (owner.isEmpty() && last.isPresent() && part == Part.END && hasBeginning(last.get())) {
                owner = last;
            }
            owner = owner.or(() -> subject(date)).or(() -> ahead(date));
            if (owner.isPresent() && !isOtherEdition(owner.get(), date)) {
                dates.computeIfAbsent(owner.get(), _ -> new ArrayList<>()).add(new Dated(date, part));
                last = owner;
            } else {
                edition(date);
            }
        }
        for (PlaceMention place : scene.places()) {
            boolean taken = editions.stream()
                    .anyMatch(e -> e.place().filter(place::equals).isPresent());
            if (place.located() && !taken) {
                beside(place)
                        .or(() -> attachment.of(place))
                        .ifPresent(m -> places.merge(m, place, HappeningReader::better));
            }
        }
        return assemble();
    }

    /// A city says more than its country.
    private static PlaceMention better(PlaceMention one, PlaceMention other) {
        return !one.place().city() && other.place().city() ? other : one;
    }

    private boolean hasBeginning(MeetingMention mention) {
        return dates.getOrDefault(mention, List.of()).stream().anyMatch(d -> d.part() != Part.END);
    }

    /// "The plenary takes up the reports in the first week of December": the subject of what is still to be done.
    private Optional<MeetingMention> subject(DateExpression date) {
        boolean time = sentence.lower(date.from() - 1).matches("in|on|at|during|from");
        Optional<MeetingMention> first = scene.mentions().stream().findFirst();
        if (!time || first.isEmpty() || first.get().to() > date.from()) {
            return Optional.empty();
        }
        MeetingMention mention = first.get();
        if (date.ofYearOnly() && (mention.session().isEmpty() || !date.printsYear())) {
            return Optional.empty();
        }
        boolean leads = mention.from() <= 2 || isAfterBreak(mention.from());
        boolean same = !isBroken(mention.to(), date.from());
        Tense tense = Tenses.around(sentence, mention.from(), mention.to(), Math.min(mention.to() + 4, date.from()));
        boolean ahead = tense == Tense.FUTURE || (tense == Tense.OPEN && date.printsYear());
        boolean more = scene.mentions().stream()
                .anyMatch(m -> m.from() > mention.to() && m.to() <= date.from() && !m.ofBody());
        return leads && same && ahead && !more ? first : Optional.empty();
    }

    /// "From 11 to 15 December everybody goes to the conference": a time at the head of a sentence on what is to come,
    /// and
    /// the only meeting after it.
    private Optional<MeetingMention> ahead(DateExpression date) {
        List<MeetingMention> after = scene.mentions().stream()
                .filter(m -> m.from() >= date.to()
                        && (!m.ofBody() || m.body().filter(b -> b.listed()).isPresent()))
                .toList();
        boolean leading = IntStream.range(0, date.from())
                .allMatch(i ->
                        !Verbal.is(sentence, i) || scene.dates().stream().anyMatch(d -> d.from() <= i && i < d.to()));
        if (after.size() != 1
                || !leading
                || date.ofYearOnly()
                || after.getFirst().from() - date.to() > NEAR) {
            return Optional.empty();
        }
        MeetingMention mention = after.getFirst();
        boolean future = Tenses.around(sentence, date.from(), date.to(), mention.from()) == Tense.FUTURE;
        return future && !isSplit(date.to(), mention.from()) ? Optional.of(mention) : Optional.empty();
    }

    private boolean isAfterBreak(int from) {
        int i = sentence.at(from - 1, "the") ? from - 2 : from - 1;
        return i < 0 || sentence.lower(i).matches("[:;,—–]|and|but");
    }

    private boolean isBroken(int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.lower(i).matches("[;:.]|when|while|which|who|because|after|before")) {
                return true;
            }
        }
        return false;
    }

    /// A plural's further dates, and a date beside its own place, are another meeting of the series.
    private boolean isOtherEdition(MeetingMention mention, DateExpression date) {
        boolean first = !dates.containsKey(mention);
        return placeBefore(date).isPresent() && mention.plural() && hasSeveralPlaces()
                || (!first && parts.of(date) == Part.WHOLE);
    }

    private boolean hasSeveralPlaces() {
        return scene.dates().stream().filter(d -> placeBefore(d).isPresent()).count() > 1;
    }

    private void edition(DateExpression date) {
        Optional<PlaceMention> place = placeBefore(date);
        Optional<MeetingMention> owner = scene.mentions().stream()
                .filter(m -> m.to() <= date.from() && date.from() - m.to() <= NEAR)
                .filter(m -> !isSplit(m.to(), date.from()))
                .reduce((_, b) -> b);
        boolean again = owner.isPresent() && dates.containsKey(owner.get());
        boolean whole = parts.of(date) == Part.WHOLE;
        if (whole
                && owner.isPresent()
                && (place.isPresent() || again)
                && (!owner.get().ofBody() || place.isPresent())) {
            Tense tense =
                    Tenses.around(sentence, owner.get().from(), owner.get().to(), date.from());
            editions.add(new Happening(
                    owner.get(),
                    List.of(new Dated(date, Part.WHOLE)),
                    place,
                    tense,
                    (again || !isNew(owner.get())) && !owner.get().plural()));
        }
    }

    private boolean isNew(MeetingMention mention) {
        return !mention.definite();
    }

    private boolean isSplit(int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.at(i, ";")) {
                return true;
            }
        }
        return false;
    }

    /// The place that stands directly before a date: "in Kyoto in 2021", "Seoul in September 2024".
    private Optional<PlaceMention> placeBefore(DateExpression date) {
        return scene.places().stream()
                .filter(PlaceMention::located)
                .filter(p -> p.to() <= date.from() && date.from() - p.to() <= 3 && isGap(p.to(), date.from()))
                .findFirst()
                .map(this::cityBefore);
    }

    /// "Limassol, Cyprus": the city of a country that stands behind it.
    private PlaceMention cityBefore(PlaceMention country) {
        return scene.places().stream()
                .filter(p -> p.place().city() && !country.place().city())
                .filter(p -> p.to() + 1 == country.from() && sentence.at(p.to(), ","))
                .findFirst()
                .orElse(country);
    }

    private boolean isGap(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!sentence.lower(i).matches(",|in|on|from|\\(|the|between|during|for|back|again")) {
                return false;
            }
        }
        return true;
    }

    /// The meeting whose date stands directly beside a place.
    private Optional<MeetingMention> beside(PlaceMention place) {
        for (Map.Entry<MeetingMention, List<Dated>> entry : dates.entrySet()) {
            for (Dated dated : entry.getValue()) {
                DateExpression date = dated.date();
                boolean before = place.to() <= date.from() && isGap(place.to(), date.from());
                boolean after = date.to() <= place.from()
                        && place.from() - date.to() <= 3
                        && isGapAfter(date.to(), place.from());
                boolean amid = date.to() <= place.from()
                        && place.to() <= entry.getKey().from()
                        && gap.isLead(date.to(), entry.getKey());
                if (before || after || amid) {
                    return Optional.of(entry.getKey());
                }
            }
        }
        return Optional.empty();
    }

    private boolean isGapAfter(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!sentence.lower(i).matches(",|in|at|\\(|the|also")) {
                return false;
            }
        }
        return true;
    }

    private List<Happening> assemble() {
        List<Happening> all = new ArrayList<>();
        for (MeetingMention mention : scene.mentions()) {
            boolean happens = (dates.containsKey(mention) || places.containsKey(mention))
                    && (!isWeak(mention) || isSaidToHappen(mention));
            if (happens || mention.place().isPresent() || mention.year() != 0) {
                List<Dated> own = dates.getOrDefault(mention, List.of());
                Optional<PlaceMention> place = Optional.ofNullable(places.get(mention));
                all.add(new Happening(mention, own, place, tense(mention, own), false));
            }
        }
        all.addAll(editions);
        return all;
    }

    private boolean isWeak(MeetingMention mention) {
        return !mention.ofBody() && words.has("weak event nouns", mention.noun());
    }

    /// Whether a verb of happening goes with a noun that may be no event ("held an urgent debate", "a debate was").
    private boolean isSaidToHappen(MeetingMention mention) {
        boolean dated = dates.containsKey(mention) && places.containsKey(mention);
        int last = dates.getOrDefault(mention, List.of()).stream()
                .mapToInt(d -> d.date().from())
                .max()
                .orElse(mention.to());
        int from = Math.max(0, Math.min(mention.from(), last) - 4);
        return dated
                || isCapital(mention)
                || IntStream.range(from, Math.min(sentence.size(), Math.max(mention.to(), last) + 2))
                        .anyMatch(
                                i -> (Verbal.is(sentence, i) && words.has("happening verbs", Verbal.lemma(sentence, i)))
                                        || sentence.word(i).is("is", "are", "will", "at", ":"));
    }

    private boolean isCapital(MeetingMention mention) {
        return sentence.word(mention.to() - 1).token().capitalised();
    }

    private Tense tense(MeetingMention mention, List<Dated> own) {
        if (mention.has(words.list("future modifiers"))) {
            return Tense.FUTURE;
        }
        int at = own.isEmpty() ? mention.reach() : own.getFirst().date().from();
        Optional<Tense> gathers =
                mention.reach() > mention.to() ? Tenses.ofVerb(sentence, mention.reach() - 1) : Optional.empty();
        Tense said = gathers.orElseGet(() -> Tenses.around(sentence, mention.from(), mention.to(), at));
        if (said != Tense.OPEN) {
            return said;
        }
        return mention.has(words.list("past modifiers")) ? Tense.PAST : scene.heading();
    }
}
