package org.rapporteur.ingest.meeting;

import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.rapporteur.ingest.dates.DateExpression;
import org.rapporteur.ingest.gazetteer.Bodies;
import org.rapporteur.ingest.gazetteer.BodyEntry;
import org.rapporteur.ingest.language.Lemmas;
import org.rapporteur.ingest.language.Sentence;

/// Finds meetings and milestones that a verb names: "States parties meet in New York", "members will be elected".
final class GatheringReader {
    private final Sentence sentence;
    private final List<DateExpression> dates;
    private final List<MeetingMention> mentions;
    private final MeetingWords words = MeetingWords.standard();
    private final ImmutableMap<String, String> milestones = words.pairs("milestone verbs");

    private GatheringReader(Sentence sentence, List<DateExpression> dates, List<MeetingMention> mentions) {
        this.sentence = sentence;
        this.dates = dates;
        this.mentions = mentions;
    }

    /// Adds them to the mentions of a sentence.
    static void add(Sentence sentence, List<DateExpression> dates, List<MeetingMention> mentions) {
        GatheringReader reader = new GatheringReader(sentence, dates, mentions);
        for (int i = 1; i < sentence.size(); i++) {
            reader.read(i).ifPresent(mentions::add);
        }
        mentions.sort(Comparator.comparingInt(MeetingMention::from));
    }

    private Optional<MeetingMention> read(int verb) {
        String lemma = Verbal.is(sentence, verb) ? Verbal.lemma(sentence, verb) : "";
        boolean gathers = words.has("gathering verbs", lemma) || isBack(verb);
        String noun = gathers ? "meeting" : milestone(verb, lemma);
        if (noun.isEmpty()) {
            return Optional.empty();
        }
        if (noun.equals("meeting") && isForMeeting(verb)) {
            return Optional.empty();
        }
        return new Subjects(sentence, dates)
                .of(verb)
                .filter(this::isFree)
                .filter(s -> !noun.equals("meeting") || canMeet(s))
                .map(s -> mention(s, verb + 1, noun));
    }

    /// "will be back", "are back".
    private boolean isBack(int verb) {
        return sentence.lower(verb).matches("be|is|are|returns?") && sentence.at(verb + 1, "back");
    }

    /// "gather in Baku for the conference": the meeting has its name.
    private boolean isForMeeting(int verb) {
        return mentions.stream()
                .filter(m -> m.from() > verb)
                .findFirst()
                .filter(m -> sentence.at(m.from() - 1, "for") || sentence.at(m.from() - 2, "for"))
                .isPresent();
    }

    /// Whether the subject is no meeting itself; the name of a body before people ("the Committee's experts") gives
    /// way.
    private boolean isFree(Subjects.Subject subject) {
        List<MeetingMention> inside = mentions.stream()
                .filter(m -> m.from() < subject.to() && subject.from() < m.to())
                .toList();
        boolean people = !words.has("body nouns", Lemmas.noun(sentence.lower(subject.head())))
                && words.has("gatherers", Lemmas.noun(sentence.lower(subject.head())));
        boolean yields = people && inside.stream().allMatch(m -> m.ofBody() && m.to() <= subject.head());
        if (yields) {
            mentions.removeAll(inside);
        }
        return inside.isEmpty() || yields;
    }

    private boolean canMeet(Subjects.Subject subject) {
        return words.has("gatherers", Lemmas.noun(sentence.lower(subject.head())));
    }

    private MeetingMention mention(Subjects.Subject subject, int reach, String noun) {
        return new MeetingMention(
                sentence,
                subject.from(),
                subject.to(),
                reach,
                body(subject.from(), subject.to(), noun),
                false,
                OptionalInt.empty(),
                noun,
                false,
                Set.of(),
                false,
                false,
                Optional.empty(),
                0);
    }

    private String milestone(int verb, String lemma) {
        boolean passive = sentence.at(verb - 1, "be");
        boolean force = lemma.equals("enter") && sentence.at(verb + 1, "into", "force");
        boolean signature = lemma.equals("open") && sentence.at(verb + 1, "for", "signature");
        if (force || signature) {
            return milestones.get(force ? "enter into force" : "open for signature");
        }
        return passive ? milestones.getOrDefault(lemma, "") : "";
    }

    private Optional<BodyEntry> body(int start, int end, String noun) {
        if (!noun.equals("meeting")) {
            return Optional.empty();
        }
        for (int i = start; i < end; i++) {
            Optional<Bodies.Named> treaty = Bodies.standard().treatyAt(sentence, i);
            Optional<BodyEntry> body = treaty.stream()
                    .flatMap(t -> t.bodies().stream())
                    .filter(b -> !b.kind().contains("review") && !b.kind().contains("preparatory"))
                    .findFirst();
            if (body.isPresent()) {
                return body;
            }
        }
        return Optional.empty();
    }
}
