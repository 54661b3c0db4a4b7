package org.rapporteur.ingest.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.rapporteur.ingest.dates.DateExpression;
import org.rapporteur.ingest.dates.DateExpression.Meaning;
import org.rapporteur.ingest.dates.Tense;
import org.rapporteur.ingest.gazetteer.BodyEntry;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;
import org.rapporteur.ingest.meeting.Happening.Dated;
import org.rapporteur.ingest.meeting.Happening.Part;

/// Finds what happens at a time where no meeting is named that the time belongs to: "they will sit down in Cyprus from
/// 11 to 18 November", "comments are due by 30 June", and the answer to a question: "When is the next one? In 2028."
public final class Milestones {
    private static final int LONGEST_NAME = 16;
    private static final int LONGEST_ANSWER = 12;

    private final Scene scene;
    private final Sentence sentence;
    private final MeetingWords words = MeetingWords.standard();
    private final Parts parts;

    private Milestones(Scene scene) {
        this.scene = scene;
        this.sentence = scene.sentence();
        this.parts = new Parts(scene);
    }

    /// What a sentence tells of times that belong to no meeting that it names.
    public static List<Happening> of(Scene scene) {
        return new Milestones(scene).read();
    }

    /// A sentence of a time and a place alone, behind one that names a meeting and no time of it.
    public static Optional<Happening> answer(Scene scene, Scene before) {
        boolean bare = scene.dates().size() == 1
                && scene.sentence().size() <= LONGEST_ANSWER
                && IntStream.range(0, scene.sentence().size())
                        .filter(i -> !inDateOrPlace(scene, i))
                        .allMatch(i -> scene.sentence().word(i).tag() == Tag.ADP
                                || scene.sentence().word(i).tag() == Tag.PUNCT
                                || scene.sentence().word(i).tag() == Tag.ADV
                                || scene.sentence().word(i).tag() == Tag.DET);
        Optional<MeetingMention> last = before.mentions().stream().reduce((_, b) -> b);
        boolean told = last.isPresent()
                && MeetingNotes.happenings(before).stream()
                        .noneMatch(h ->
                                h.mention().equals(last.get()) && !h.dates().isEmpty());
        return bare && told
                ? Optional.of(new Happening(
                        answered(scene.sentence(), last.get()),
                        List.of(new Dated(scene.dates().getFirst(), Part.WHOLE)),
                        scene.places().stream().findFirst(),
                        last.get().has(MeetingWords.standard().list("future modifiers")) ? Tense.FUTURE : Tense.OPEN,
                        false))
                : Optional.empty();
    }

    /// Whether a verb of gathering tells of it: "meets again in March 2027".
    public static boolean gathers(Happening happening) {
        Sentence sentence = happening.mention().sentence();
        int date = happening.dates().getFirst().date().from();
        return IntStream.range(Math.max(0, date - 4), date)
                .anyMatch(i -> Verbal.is(sentence, i)
                        && MeetingWords.standard().has("gathering verbs", Verbal.lemma(sentence, i)));
    }

    /// The mention as if it stood in the answer.
    private static MeetingMention answered(Sentence sentence, MeetingMention asked) {
        return new MeetingMention(
                sentence,
                0,
                1,
                1,
                asked.body(),
                false,
                asked.session(),
                asked.noun(),
                asked.ofBody(),
                asked.modifiers(),
                asked.definite(),
                asked.plural(),
                asked.place(),
                asked.year());
    }

    private static boolean inDateOrPlace(Scene scene, int i) {
        return scene.dates().stream().anyMatch(d -> d.from() <= i && i < d.to())
                || scene.places().stream().anyMatch(p -> p.from() <= i && i < p.to());
    }

    private List<Happening> read() {
        List<DateExpression> taken = MeetingNotes.happenings(scene).stream()
                .flatMap(h -> h.dates().stream())
                .map(Dated::date)
                .toList();
        List<Happening> found = new ArrayList<>();
        for (DateExpression date : scene.dates()) {
            if (!taken.contains(date) && isMilestone(date) && !isMonthOfDays(date)) {
                found.add(happening(date));
            }
        }
        return found;
    }

    /// "in December, from the 11th to the 13th": the month only completes the days behind it.
    private boolean isMonthOfDays(DateExpression date) {
        return !date.ofDay()
                && scene.dates().stream()
                        .filter(d -> d.from() >= date.to() && !isSplit(date.to(), d.from()))
                        .anyMatch(d -> d.meaning() instanceof Meaning.Calendar(var start, var _)
                                && start.month() == 0
                                && start.day() != 0);
    }

    private boolean isMilestone(DateExpression date) {
        boolean counted = date.meaning() instanceof Meaning.Nearest || date.meaning() instanceof Meaning.Shifted;
        boolean possessed = sentence.at(date.to(), "'s") || sentence.at(date.to(), "'");
        boolean barred = words.has("barred before dates", sentence.lower(date.from() - 1));
        boolean dated = sentence.lower(date.from() - 1).matches("of|dated")
                && !sentence.lower(date.from() - 2).matches("end|beginning|middle|close|night|morning|week");
        return !counted && !possessed && !barred && !dated && !date.ofYearOnly();
    }

    private Happening happening(DateExpression date) {
        Optional<PlaceMention> place = place(date);
        Tense said = Tenses.ofTime(sentence, date.from(), date.to());
        return new Happening(
                mention(date),
                List.of(new Dated(date, parts.of(date) == Part.END ? Part.WHOLE : parts.of(date))),
                place,
                said == Tense.OPEN ? scene.heading() : said,
                false);
    }

    /// The city that stands beside the date, else the only one in its statement.
    private Optional<PlaceMention> place(DateExpression date) {
        List<PlaceMention> cities = scene.places().stream()
                .filter(p -> p.located() && !isSplit(Math.min(p.from(), date.from()), Math.max(p.to(), date.to())))
                .toList();
        return cities.stream()
                .filter(p -> Math.min(Math.abs(date.from() - p.to()), Math.abs(p.from() - date.to())) <= 2)
                .findFirst()
                .or(() -> cities.stream().filter(p -> p.place().city()).findFirst());
    }

    private boolean isSplit(int from, int to) {
        return IntStream.range(from, to).anyMatch(i -> sentence.lower(i).matches("[;.:]"));
    }

    /// The words of the statement before the date stand for what happens.
    private MeetingMention mention(DateExpression date) {
        int to = date.from();
        while (to > 1
                && (sentence.word(to - 1).tag() == Tag.ADP
                        || sentence.word(to - 1).tag() == Tag.PUNCT)) {
            to--;
        }
        int from = Math.max(0, to - 1);
        while (from > 0 && to - from < LONGEST_NAME && !sentence.lower(from - 1).matches("[;.:,]")) {
            from--;
        }
        return new MeetingMention(
                sentence,
                from,
                Math.max(to, from + 1),
                Math.max(to, from + 1),
                Optional.<BodyEntry>empty(),
                false,
                OptionalInt.empty(),
                "milestone",
                false,
                Set.of(),
                false,
                false,
                Optional.empty(),
                0);
    }
}
