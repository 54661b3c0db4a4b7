package org.rapporteur.ingest.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.rapporteur.ingest.dates.DateExpression;
import org.rapporteur.ingest.language.Lemmas;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.meeting.Happening.Dated;
import org.rapporteur.ingest.meeting.Happening.Part;

/// Finds when a meeting ran where the words that say so do not name it: "It had opened on 18 June", "having sat since
/// the 2nd", "closed at dawn on Saturday".
public final class Continuation {
    private final Scene scene;
    private final Sentence sentence;
    private final Predicate<MeetingMention> same;
    private final MeetingWords words = MeetingWords.standard();
    private final Parts parts;

    private Continuation(Scene scene, Predicate<MeetingMention> same) {
        this.scene = scene;
        this.sentence = scene.sentence();
        this.same = same;
        this.parts = new Parts(scene);
    }

    /// The dates of a sentence that belong to a meeting that it or the sentence before speaks of.
    ///
    /// @param same tells whether a mention is of that meeting
    public static List<Dated> of(Scene scene, Predicate<MeetingMention> same) {
        return new Continuation(scene, same).read();
    }

    private List<Dated> read() {
        List<DateExpression> taken = MeetingNotes.happenings(scene).stream()
                .filter(h -> !h.edition())
                .flatMap(h -> h.dates().stream())
                .map(Dated::date)
                .toList();
        List<Dated> found = new ArrayList<>();
        for (DateExpression date : scene.dates()) {
            if (!taken.contains(date) && isExact(date) && verb(date).stream().anyMatch(v -> isOfMeeting(v, date))) {
                found.add(new Dated(date, parts.of(date)));
            }
        }
        return found;
    }

    private boolean isExact(DateExpression date) {
        return date.ofDay()
                || date.ofRange()
                || switch (date.meaning()) {
                    case DateExpression.Meaning.Nearest nearest -> nearest.named() == DateExpression.Named.WEEKDAY;
                    case DateExpression.Meaning.Shifted shifted -> shifted.unit() == DateExpression.Unit.DAY;
                    default -> false;
                };
    }

    /// The verb of time that governs a date: the nearest one before it in its statement, else the first behind it.
    private OptionalInt verb(DateExpression date) {
        for (int i = date.from() - 1; i >= 0 && !sentence.lower(i).matches("[;.]"); i--) {
            if (Verbal.is(sentence, i) || isBe(i)) {
                return isTimeVerb(i) ? OptionalInt.of(i) : OptionalInt.empty();
            }
        }
        for (int i = date.to(); i < sentence.size() && !sentence.lower(i).matches("[;.]"); i++) {
            if ((Verbal.is(sentence, i) || isBe(i)) && !sentence.lower(i).endsWith("ing")) {
                return isTimeVerb(i) ? OptionalInt.of(i) : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    private boolean isBe(int i) {
        return sentence.lower(i).matches("is|was|are|were") && !Verbal.is(sentence, i + 1);
    }

    private boolean isTimeVerb(int i) {
        String lemma = Verbal.lemma(sentence, i);
        return words.has("beginning verbs", lemma)
                || words.has("ending verbs", lemma)
                || words.has("lasting verbs", lemma)
                || words.has("gathering verbs", lemma)
                || isBe(i)
                || lemma.matches("draw|gavel|bring|declare|come|get|end");
    }

    private boolean isOfMeeting(int verb, DateExpression date) {
        if (isBe(verb) && !date.ofRange() && parts.of(date) == Part.WHOLE) {
            return false;
        }
        if (isParticiple(verb)) {
            return isBare(verb);
        }
        Optional<Subjects.Subject> subject = new Subjects(sentence, scene.dates()).of(verb);
        return subject.isEmpty() ? isBare(verb) : isMeeting(subject.get()) || actsOnMeeting(verb);
    }

    /// "ending on Friday", "having sat since the 2nd".
    private boolean isParticiple(int verb) {
        return sentence.lower(verb).endsWith("ing") && !sentence.lower(verb - 1).matches("is|was|are|were|be|been")
                || sentence.at(verb - 1, "having")
                || sentence.at(verb - 2, "having");
    }

    /// No subject, or one that only stands for what was named: "it", "which", a participle.
    private boolean isBare(int verb) {
        return scene.mentions().stream().noneMatch(m -> m.to() <= verb && verb - m.to() < 3 && !same.test(m));
    }

    private boolean isMeeting(Subjects.Subject subject) {
        List<MeetingMention> inside = scene.mentions().stream()
                .filter(m -> m.from() < subject.to() && subject.from() < m.to())
                .toList();
        if (!inside.isEmpty()) {
            return inside.stream().allMatch(same);
        }
        return words.has("nouns for a meeting", Lemmas.noun(sentence.lower(subject.head())));
    }

    /// "The President closed the longest session ever on Friday."
    private boolean actsOnMeeting(int verb) {
        for (int i = verb + 1; i < Math.min(sentence.size(), verb + 6); i++) {
            int at = i;
            boolean other = scene.mentions().stream().anyMatch(m -> m.from() <= at && at < m.to() && !same.test(m));
            if (other) {
                return false;
            }
            if (words.has("nouns for a meeting", Lemmas.noun(sentence.lower(i)))) {
                return true;
            }
        }
        return false;
    }
}
